using System.Globalization;
using GovernanceLedger.Approvals;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Approvals;

/// <summary>Approvals as a table to take away.</summary>
internal static class ApprovalExport
{
    internal static string Heading { get; } =
        Csv.Line(
            "partnership",
            "approved on",
            "body",
            "what",
            "stream",
            "approved version",
            "now at version",
            "decision",
            "decided on",
            "moved on by",
            "source",
            "event"
        );

    internal static string Line(RecordedApproval a) =>
        Csv.Line(
            a.Recorded.Partnership,
            a.Recorded.Event.EffectiveOn.Iso(),
            a.Body,
            a.Thing(),
            a.Recorded.Stream,
            Number(a.Version),
            Number(a.Now),
            string.Join("; ", a.Decisions.Select(ApprovalWords.InWords)),
            string.Join("; ", a.Decisions.Select(d => d.Event.EffectiveOn.Iso())),
            string.Join(" ", a.Since.Select(e => EventSentence.Of(e.Event))) + (a.LeadsOn ? " And more." : ""),
            a.Recorded.Event.Source.Description,
            Number(a.Recorded.Position)
        );

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
