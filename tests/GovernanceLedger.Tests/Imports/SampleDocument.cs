using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Tests.ActionPlans;
using GovernanceLedger.Tests.BoardReports;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.Imports;

/// <summary>Invented documents of one or several parts, and short ways to plan their import.</summary>
internal static class SampleDocument
{
    public static readonly IReadOnlyDictionary<string, string> Settled = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        [ImportFields.Item] = "7",
        [ImportFields.Author] = "Chief officer",
        [ImportFields.PlanDay] = "2019-06-04",
    };

    /// <summary>A report, a return that rates two proposals, and a plan of three actions that restates one of them otherwise.</summary>
    public static Return Whole() =>
        ReadingOf.Return(
            SampleReport.Board
                + SamplePlan.Text(
                    SamplePlan.Head,
                    "1(i)\tOurs\tMay 2020\tMorag Beaton (NHST)\t(a) Meet more\tIt helps\tMinutes",
                    "\tPartly established\tin due course\tChief Officer\t(b) Write it down\t\tNotes",
                    "1(ii)\tTheirs\tComplete.\tMorag Beaton\t(a) Say so\t\tPaper",
                    "\tEstablished\t\t\t\t\t"
                )
        );

    public static DocumentPlan Plan(Return read, params (string Field, string Value)[] answers) =>
        PlanHeld(read, [], answers);

    public static DocumentPlan PlanHeld(
        Return read,
        IReadOnlyList<ImportPart> held,
        params (string Field, string Value)[] answers
    ) =>
        DocumentImport.Plan(
            read,
            "glen-fyne",
            new(answers.ToDictionary(a => a.Field, a => a.Value, StringComparer.Ordinal)),
            held.ToHashSet(),
            read.Ratings.Where(r => r.Status is RatingStatus.Missing or RatingStatus.Doubtful)
                .ToDictionary(
                    r => r.Proposal,
                    Settlement (_) => new Settlement.LeftUnrated("Not in this paper."),
                    StringComparer.Ordinal
                ),
            new(2019, 5, 10)
        );

    public static (string, string)[] With(params (string, string)[] more) =>
        [.. Settled.Select(p => (p.Key, p.Value)).Where(p => more.All(m => m.Item1 != p.Key)), .. more];
}
