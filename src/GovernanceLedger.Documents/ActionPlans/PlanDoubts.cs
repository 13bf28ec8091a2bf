using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Gathers what in a plan a person has to look at, and counts the text that belongs to no action.</summary>
internal sealed class PlanDoubts
{
    /// <summary>What to do about a doubt.</summary>
    public const string Look = "Look at the original document.";

    private const int Most = 200;
    private readonly List<Problem> problems = [];
    private readonly List<string> places = [];
    private int paragraphs;
    private int characters;
    private int untold;
    private int paired;
    private string? firstPaired;

    /// <summary>How much of the plan belongs to no action.</summary>
    public UnplacedText Left => new(paragraphs, characters);

    public void Add(string code, string message, string? where, string? proposal = null)
    {
        if (problems.Count < Most)
            problems.Add(new(code, message, where, proposal));
        else
            untold++;
    }

    /// <summary>Notes a row that could not surely be parted into its columns.</summary>
    public void Row(Block row, string what) =>
        Add("plan-row-unclear", $"A row of the plan is unclear. {what} {Look}", row.Where);

    /// <summary>Counts a paragraph or row, or a part of it, that belongs to no action.</summary>
    public void Leave(Block block, int? length = null)
    {
        if (places.Count == 0 || !string.Equals(places[^1], block.Where, StringComparison.Ordinal))
        {
            places.Add(block.Where);
            paragraphs++;
        }
        characters += length ?? block.Text.Length;
    }

    /// <summary>Notes an action whose leads run together and were parted by their number of words.</summary>
    public void NotePaired(string where)
    {
        paired++;
        firstPaired ??= where;
    }

    /// <summary>The problems, with that of the text left over.</summary>
    /// <param name="anyActions">Whether an action was read.</param>
    public IEnumerable<Problem> Problems(bool anyActions)
    {
        if (paragraphs > 0)
            yield return LeftOver(anyActions);
        foreach (var problem in problems)
            yield return problem;
        if (paired > 0)
            yield return new(
                "plan-leads-run-together",
                FormattableString.Invariant(
                    $"In {paired} actions the names of the leads run together; they were parted into names of two words. Check them."
                ),
                firstPaired,
                null
            );
        if (untold > 0)
            yield return new(
                "plan-problems-untold",
                FormattableString.Invariant($"{untold} more rows of the plan are in doubt. {Look}"),
                null,
                null
            );
    }

    private Problem LeftOver(bool anyActions) =>
        anyActions
            ? new(
                "plan-text-unplaced",
                FormattableString.Invariant(
                    $"{paragraphs} paragraphs or rows of the plan ({characters} characters) belong to no action: {Named()}. Look whether anything is lost with them."
                ),
                places[0],
                null
            )
            : new(
                "plan-not-read",
                FormattableString.Invariant(
                    $"An improvement plan ({paragraphs} paragraphs or rows, {characters} characters) is bound with the return, from {places[0]} to {places[^1]}. Its actions were not read."
                ),
                places[0],
                null
            );

    private string Named() =>
        string.Join("; ", places.Take(12))
        + (places.Count > 12 ? FormattableString.Invariant($"; and {places.Count - 12} places more") : "");
}
