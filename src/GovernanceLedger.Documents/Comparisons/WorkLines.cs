using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What was done for a proposal in between, a line for each thing with the events behind it.</summary>
internal static class WorkLines
{
    internal static IEnumerable<WordLine> Of(Work work, LedgerAsAt ledger)
    {
        List<WordLine> lines =
        [
            .. work.Ratings.Select(r => Line($"Rating, {r.Proposal}: {r.InWords()}", r.Event.ToString())),
            .. work.Decisions.Select(Decision),
            .. work.Directions.Select(d => Direction(d, ledger)),
            .. work.Actions.Select(a => Action(a, ledger)),
            .. work.Engagement.Select(e =>
                Line(
                    $"Engagement, {e.Days[^1].InWords()}, {e.Group}: {e.Purpose}",
                    $"entry {e.Number} of the engagement log"
                )
            ),
        ];
        return lines.Count > 0 ? lines : [ComparedProposal.Plain("Nothing that is tied to it is recorded.")];
    }

    private static WordLine Decision(DecisionBetween d) =>
        Line(
            $"Decision, {d.Body.Name}, {d.HeldOn.InWords()}, item {d.Decision.Item}: {d.Decision.Kind.Title().ToLowerInvariant()}, “{d.Decision.Words}”",
            d.Event.ToString()
        );

    private static WordLine Direction(DirectionBetween d, LedgerAsAt ledger) =>
        Line(
            $"Direction {d.Direction.Reference} for {string.Join(", ", d.Functions)}{(d.IssuedWithin ? $", issued {d.Direction.IssuedOn!.Value.InWords()}" : "")}{(d.StandsAtTheEnd ? ", in force at the end" : ", no longer in force at the end")}",
            Events("directions", ledger.OfDirections[d.Direction.Reference])
        );

    private static WordLine Action(ActionBetween a, LedgerAsAt ledger) =>
        Line(
            $"Action {a.Action.Number}{(a.Action.Label is { } label ? $", {label}" : "")}, {a.Progress.Title().ToLowerInvariant()}: {a.Action.Text} ({a.When()})",
            Events("action plan", ledger.OfActions[a.Action.Number])
        );

    private static string Events(string stream, IEnumerable<long> versions) =>
        EventNumbers.InWords(versions) is { Length: > 0 } numbers ? $"{stream}, {numbers}" : "";

    private static WordLine Line(string text, string events) =>
        new([new(text, WordSpanKind.Text), new($" {events}".TrimEnd(), WordSpanKind.EventNumber)], IsBulleted: true);
}
