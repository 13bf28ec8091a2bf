using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Meetings;

/// <summary>Which decisions a paper is about.</summary>
/// <param name="From">The first day, or null for all from the beginning.</param>
/// <param name="Until">The last day, or null for all up to the end.</param>
/// <param name="Body">The body's name, or empty for all.</param>
public sealed record DecisionPeriod(DateOnly? From, DateOnly? Until, string Body)
{
    internal bool Has(Meeting m) =>
        !(m.HeldOn < From) && !(m.HeldOn > Until) && (Body.Length == 0 || SameName.Comparer.Equals(m.Body.Name, Body));

    /// <summary>Why the paper cannot be written: bodies have met, and none of that name; or null.</summary>
    public Refusal? Refusal(LedgerAsAt ledger)
    {
        var bodies = ledger.Meetings.Select(m => m.State.Body.Name).Distinct(SameName.Comparer).ToList();
        return Body.Length == 0 || bodies.Count == 0 || bodies.Contains(Body, SameName.Comparer)
            ? null
            : new(
                "unknown-body",
                $"No meeting of \"{Body}\" is recorded. Those that have met: {string.Join(", ", bodies)}."
            );
    }

    internal string InWords() =>
        (Body.Length == 0 ? "every body" : Body)
        + (From is { } from ? $", from {from.InWords()}" : "")
        + (Until is { } until ? $", until {until.InWords()}" : "");
}

/// <summary>What was decided at the meetings of a period, report by report, in Word.</summary>
public static class DecisionsPaper
{
    private static readonly IReadOnlyList<WordColumn> Columns =
    [
        new("No.", 8),
        new("Recommendation", 46),
        new("Decision", 44),
        new("Event", 14),
    ];

    /// <summary>The decisions, the earliest meeting first.</summary>
    public static byte[] Write(LedgerAsAt ledger, DecisionPeriod period)
    {
        var title = $"Decisions on the work of {ledger.Partnership.Name}";
        var word = new WordWriter(title, ledger.Partnership.Board)
        {
            Footer = ledger.Footer($"decisions of {period.InWords()}"),
        };
        word.Heading(1, title);
        word.Text(
            $"The decisions of {period.InWords()}, {ledger.AsAt.InWords()}. The number of an event is that of its meeting’s stream, which is named under the meeting."
        );
        var meetings = ledger.Meetings.Where(m => period.Has(m.State)).ToList();
        if (meetings.Count == 0)
            word.Text("No meeting of that kind is recorded.");
        foreach (var (stream, meeting) in meetings)
            Meeting(word, stream, meeting);
        return word.ToArray();
    }

    private static void Meeting(WordWriter word, string stream, Meeting meeting)
    {
        word.Heading(2, $"{meeting.Body.Name}, {meeting.HeldOn.InWords()}");
        word.Text(
            $"Stream {stream}. {(meeting.MinutesApprovedOn is { } day ? $"Minutes approved on {day.InWords()}." : "The minutes are not approved yet.")}"
        );
        if (meeting.Reports.IsEmpty)
            word.Text("No report was tabled.");
        foreach (var report in meeting.Reports)
            Report(word, report);
    }

    private static void Report(WordWriter word, ReportRecord report)
    {
        var heading = $"Item {report.Report.Item}: {report.Report.Title}";
        word.Heading(3, heading);
        word.Text(
            $"By the {report.Report.AuthorOffice}, tabled in {EventNumbers.InWords([report.Version])}. {Direction(report)}"
        );
        word.Table(
            heading,
            Columns,
            report.Report.Recommendations.Select((words, i) => Row(report, i + 1, words)),
            headedRows: true
        );
    }

    private static string Direction(ReportRecord report) =>
        report.DirectionForgone is { } reason ? $"Direction required, and none is issued: {reason}"
        : report.Report.DirectionRequired is { } required
            ? $"Direction required: {required.Title().ToLowerInvariant()}."
        : "The report does not say whether a direction is required.";

    private static IReadOnlyList<WordCell> Row(ReportRecord report, int number, string words)
    {
        var decided = report.Decisions.GetValueOrDefault(number);
        return
        [
            WordCell.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            WordCell.Of(words),
            WordCell.Of(decided is null ? "Not decided" : InWords(decided.Decision)),
            WordCell.Of(decided is null ? "" : EventNumbers.InWords([decided.Version])),
        ];
    }

    private static string InWords(Decision d)
    {
        string?[] parts =
        [
            d.Kind.Title(),
            d.Wording,
            d.RemittedTo is { } body ? $"Remitted to: {body.Name}" : null,
            d.DeferredUntil is { } until ? $"Deferred until: {until}" : null,
            d.Vote is { } v ? $"Vote: {v.For} for, {v.Against} against, {v.Abstained} abstained" : null,
            d.Dissent is { } dissent ? $"Dissent: {dissent}" : null,
            d.MinuteReference is { } minute ? $"Minute: {minute}" : null,
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }
}
