using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.ImprovementActions;

/// <summary>The action plan, every action with how it stands, in Word. Leads stand by office and never by name.</summary>
public static class ActionPlanPaper
{
    private static readonly IReadOnlyList<WordColumn> Columns =
    [
        new("Action", 11),
        new("What is to be done", 36),
        new("Lead", 17),
        new("Due", 15),
        new("Status", 24),
        new("Events", 13),
    ];

    private static readonly IReadOnlyList<WordColumn> CountColumns =
    [
        new("Status", 3),
        new("Actions", 1, OfAmounts: true),
    ];

    /// <summary>The plan, with lateness judged on the ledger's day.</summary>
    public static byte[] Write(LedgerAsAt ledger)
    {
        var title = $"Action plan of {ledger.Partnership.Name}";
        var word = new WordWriter(title, ledger.Partnership.Board) { Footer = ledger.Footer("action plan") };
        word.Heading(1, title);
        word.Text(
            $"The plan {ledger.AsAt.InWords()}. Lateness is judged on {ledger.Day.InWords()}. The numbers of events are those of the stream {ActionPlanRules.Stream} of the ledger, in which an action is known by the first of them."
        );
        if (ledger.Plan.Approvals.LastOrDefault() is { } approval)
            word.Text(
                $"Last approved by {approval.Body} on {approval.EffectiveOn.InWords()}, as it stood at version {approval.ApprovedVersion}; it now stands at version {ledger.Plan.Version}."
            );
        if (ledger.Plan.Actions.IsEmpty)
        {
            word.Text("No improvement action has been agreed.");
            return word.ToArray();
        }
        Counts(word, ledger);
        foreach (var group in ledger.Plan.Actions.Values.GroupBy(FeatureOf).OrderBy(g => g.Key))
        {
            var heading = Heading(group.Key);
            word.Heading(2, heading);
            word.Table(heading, Columns, group.Select(a => Row(a, ledger)), headedRows: true);
        }
        return word.ToArray();
    }

    private static void Counts(WordWriter word, LedgerAsAt ledger) =>
        word.Table(
            "How the actions stand",
            CountColumns,
            ledger
                .Plan.Actions.Values.GroupBy(a => Standing(ActionSummary.Of(a), ledger.Day), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new[] { g.Key, Invariant(g.Count()) }),
            ["In all", Invariant(ledger.Plan.Actions.Count)]
        );

    // Under the feature of the first proposal that it serves; those that serve none come last.
    private static int FeatureOf(ImprovementAction action) =>
        action.Planned.Proposals is [var first, ..]
            ? Framework.EveryProposal.FirstOrDefault(p => p.Code == first)?.Feature ?? int.MaxValue
            : int.MaxValue;

    private static string Heading(int feature) =>
        Framework.Newest.Features.FirstOrDefault(f => f.Number == feature) is { } found
            ? $"Key feature {found.Number}: {found.Title}"
            : "Actions from elsewhere";

    private static IReadOnlyList<WordCell> Row(ImprovementAction action, LedgerAsAt ledger)
    {
        var summary = ActionSummary.Of(action);
        var origin = action.Planned.Origin;
        string?[] serves =
        [
            action.Planned.Label,
            string.Join(", ", action.Planned.Proposals),
            origin is null ? null : $"{origin.Review} {origin.Section}".Trim(),
        ];
        return
        [
            WordCell.Of(string.Join("\n\n", serves.Where(s => !string.IsNullOrEmpty(s)))),
            WordCell.Of(action.Planned.Text),
            WordCell.Of(string.Join("\n\n", action.Planned.Leads.Select(l => l.Office))),
            WordCell.Of(summary.NextDue()?.InWords() ?? action.Planned.Timescale.AsWritten),
            WordCell.Of(
                action.Latest is { } latest
                    ? $"{Standing(summary, ledger.Day)}\n\n{latest.EffectiveOn.InWords()}: {latest.Narrative}"
                    : Standing(summary, ledger.Day)
            ),
            WordCell.Of(EventNumbers.InWords(ledger.OfActions[action.Number])),
        ];
    }

    private static string Standing(ActionSummary action, DateOnly day) =>
        action.StatusOn(day)?.Title() ?? action.Standing.Title();

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
