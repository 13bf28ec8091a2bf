using System.Globalization;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Directions;

/// <summary>A decision of a board or committee as a letter names it.</summary>
/// <param name="Body">The body that took it.</param>
/// <param name="Item">The item of its agenda as printed.</param>
/// <param name="Title">The title of the report.</param>
/// <param name="Recommendation">Which of the report's recommendations it decided, from 1.</param>
/// <param name="Wording">What was decided, in the wording of the minute or else of the recommendation.</param>
public sealed record CitedDecision(
    string Body,
    DateOnly HeldOn,
    string Item,
    string Title,
    int Recommendation,
    string Wording
)
{
    /// <summary>The decision that an event of a meeting is, or null where that event is no decision.</summary>
    /// <param name="version">The version of the event in the meeting's stream.</param>
    public static CitedDecision? Of(Meeting meeting, long version) =>
        meeting
            .Reports.SelectMany(r => r.Decisions.Values.Select(d => (r.Report, d)))
            .Where(found => found.d.Version == version)
            .Select(found => Of(meeting, found.Report, found.d.Decision))
            .FirstOrDefault();

    /// <summary>The decision in a sentence.</summary>
    public string InWords() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Body}, {HeldOn.InWords()}, item {Item} ({Title}), recommendation {Recommendation}: {Wording}"
        );

    private static CitedDecision Of(Meeting meeting, TabledReport report, Decision decision) =>
        new(
            meeting.Body.Name,
            meeting.HeldOn,
            report.Item,
            report.Title,
            decision.Recommendation,
            decision.Wording ?? report.Recommendations[decision.Recommendation - 1]
        );
}
