namespace GovernanceLedger.Meetings;

/// <summary>What a meeting decided, as far as is needed to choose a decision from a list.</summary>
/// <param name="Decisions">A line for each decision, in the order in which they were recorded.</param>
public sealed record MeetingDecisions(Body Body, DateOnly HeldOn, IReadOnlyList<ListedDecision> Decisions)
{
    internal static MeetingDecisions Of(Meeting m) =>
        new(
            m.Body,
            m.HeldOn,
            [.. m.Reports.SelectMany(r => r.Decisions.Values.Select(d => ListedDecision.Of(r.Report, d)))]
        );
}

/// <summary>A decision in a list.</summary>
/// <param name="Version">Its version in the stream of the meeting.</param>
/// <param name="Title">The title of the report, shortened.</param>
/// <param name="Words">The wording as amended, or else what was recommended, shortened.</param>
public sealed record ListedDecision(
    long Version,
    string Item,
    string Title,
    int Recommendation,
    string Words,
    DecisionKind Kind
)
{
    private const int Longest = 100;

    internal static ListedDecision Of(TabledReport report, DecisionRecord taken) =>
        new(
            taken.Version,
            report.Item,
            Short(report.Title),
            taken.Decision.Recommendation,
            Short(taken.Decision.WordsOf(report)),
            taken.Decision.Kind
        );

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest].TrimEnd() + "…";
}
