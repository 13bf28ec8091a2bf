using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>The forms about what becomes of an issued direction: acknowledged, reported on, superseded, completed.</summary>
internal static class DeliveryForms
{
    private const int LongestPerformance = 2_000;

    internal static IReadOnlyList<DirectionForm> All { get; } =
    [
        new(
            "acknowledge",
            "Record an acknowledgement",
            "A recipient has said that it has the direction as it reads now.",
            "Record the acknowledgement",
            "When was it acknowledged?",
            typeof(AcknowledgeFields),
            d => DirectionForm.Stands(d) && d.Unacknowledged.Any(),
            (e, p) =>
                new AcknowledgeDirection(
                    p.Direction!.Reference,
                    Chosen(e, DirectionFields.Recipient, "Choose the recipient that acknowledged it."),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "progress",
            "Report progress",
            "How it goes, what was found against each measure, and what has been spent so far.",
            "Record the report",
            "As of which day?",
            typeof(ProgressFields),
            DirectionForm.Stands,
            Progress
        ),
        new(
            "supersede",
            "Record that it was superseded",
            "Another direction has taken its place for one function. Where the other one says so itself, this is recorded when it is issued.",
            "Record it",
            "When was that settled?",
            typeof(SupersedeFields),
            DirectionForm.Stands,
            (e, p) =>
                new SupersedeDirection(
                    p.Direction!.Reference,
                    Chosen(e, DirectionFields.Function, "Choose the function."),
                    Chosen(e, DirectionFields.By, "Choose the direction that took its place."),
                    DirectionForm.From(e),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "complete",
            "Complete it",
            "What it asks for is done, and it is no longer in force.",
            "Record the completion",
            "When was it completed?",
            null,
            DirectionForm.Stands,
            (e, p) => new CompleteDirection(p.Direction!.Reference, e.EffectiveOn(), e.Source())
        ),
    ];

    /// <summary>The field for the performance against a measure.</summary>
    internal static string Measure(int number) => DirectionFields.Part("measure", number, "performance");

    private static ReportDirectionProgress Progress(Entries e, DirectionPlace p)
    {
        var content = p.Direction!.Content;
        var status = Codes.Read<ProgressStatus>(e[DirectionFields.Progress]);
        if (status is null)
            e.Reject(DirectionFields.Progress, "Choose how it goes.");
        return new(
            p.Direction.Reference,
            status ?? default,
            e.Text(DirectionFields.Narrative, "Progress"),
            [
                .. (content.Measures.Value ?? []).Select(
                    (m, i) => new MeasuredPerformance(m, e.Text(Measure(i), "Performance", LongestPerformance))
                ),
            ],
            content.Money.Value is null ? null : Spent(e),
            e.EffectiveOn(),
            e.Source()
        );
    }

    private static long Spent(Entries e)
    {
        if (Pounds.Read(e[DirectionFields.Spent]) is { } pence)
            return pence;
        e.Reject(DirectionFields.Spent, "Spend to date: write the amount in pounds, such as 1,250,000.");
        return 0;
    }

    private static string Chosen(Entries e, string field, string problem)
    {
        if (e[field].Length == 0)
            e.Reject(field, problem);
        return e[field];
    }
}
