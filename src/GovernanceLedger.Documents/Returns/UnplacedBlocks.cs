namespace GovernanceLedger.Documents.Returns;

/// <summary>Counts the text that belongs to no proposal, by stretches, so that nothing is dropped unsaid.</summary>
/// <param name="takenElsewhere">The blocks, by index, that another reader took.</param>
internal sealed class UnplacedBlocks(IReadOnlySet<int>? takenElsewhere = null)
{
    private const int MostStretchesNamed = 12;
    private readonly List<(string From, string To)> stretches = [];
    private int paragraphs;
    private int characters;
    private int lastIndex = -2;

    public UnplacedText Total => new(paragraphs, characters);

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

    /// <summary>What is said of the text that was not read.</summary>
    /// <param name="rated">Whether the document holds a self-evaluation, to one of whose proposals it might have belonged.</param>
    public IEnumerable<Problem> Problems(bool rated)
    {
        if (paragraphs > 0)
            yield return Outside(
                rated ? "belong to no proposal" : "belong to nothing that is recorded",
                rated ? "the return" : "it"
            );
    }

    private Problem Outside(string belonging, string whole) =>
        new(
            "text-outside-proposals",
            FormattableString.Invariant(
                $"{paragraphs} paragraphs or rows ({characters} characters) {belonging} and were not read: {Named()}. Look whether anything of {whole} is among them."
            ),
            stretches[0].From,
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
