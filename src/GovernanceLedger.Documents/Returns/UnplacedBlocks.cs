namespace GovernanceLedger.Documents.Returns;

/// <summary>Counts the text that belongs to no proposal, by stretches, so that nothing is dropped unsaid.</summary>
/// <param name="takenElsewhere">The blocks, by index, that another reader took.</param>
internal sealed class UnplacedBlocks(IReadOnlySet<int>? takenElsewhere = null)
{
    private const int MostStretchesNamed = 12;
    private readonly List<(string From, string To)> stretches = [];
    private readonly List<string> planPlaces = [];
    private int paragraphs;
    private int characters;
    private int planCharacters;
    private int lastIndex = -2;

    public UnplacedText Total => new(paragraphs + planPlaces.Count, characters + planCharacters);

    /// <summary>The index of the block that is being placed, by which neighbours are known.</summary>
    public int Index { get; set; }

    public void Add(Block block)
    {
        if (takenElsewhere?.Contains(Index) == true)
            return;
        paragraphs++;
        characters += block.Text.Length;
        if (lastIndex == Index - 1)
            stretches[^1] = (stretches[^1].From, block.Where);
        else
            stretches.Add((block.Where, block.Where));
        lastIndex = Index;
    }

    /// <summary>Counts what is skipped as noise into the stretch around it.</summary>
    public void Pass() => lastIndex += lastIndex == Index - 1 ? 1 : 0;

    public void AddPlan(Block block)
    {
        planCharacters += block.Text.Length;
        planPlaces.Add(block.Where);
    }

    public IEnumerable<Problem> Problems()
    {
        if (paragraphs > 0)
            yield return Outside();
        if (planPlaces.Count > 0)
            yield return Plan();
    }

    private Problem Outside() =>
        new(
            "text-outside-proposals",
            FormattableString.Invariant(
                $"{paragraphs} paragraphs or rows ({characters} characters) belong to no proposal and were not read: {Named()}. Look whether anything of the return is among them."
            ),
            stretches[0].From,
            null
        );

    private Problem Plan() =>
        new(
            "plan-not-read",
            FormattableString.Invariant(
                $"An improvement plan ({planPlaces.Count} paragraphs or rows, {planCharacters} characters) is bound with the return, from {planPlaces[0]} to {planPlaces[^1]}. Its actions were not read."
            ),
            planPlaces[0],
            null
        );

    private string Named()
    {
        var named = stretches
            .Take(MostStretchesNamed)
            .Select(stretch =>
                string.Equals(stretch.From, stretch.To, StringComparison.Ordinal)
                    ? stretch.From
                    : $"{stretch.From} to {stretch.To}"
            );
        var more = stretches.Count - MostStretchesNamed;
        return string.Join("; ", named) + (more > 0 ? FormattableString.Invariant($"; and {more} places more") : "");
    }
}
