using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>
/// A partnership's ledger as an Excel workbook: what it is and as at when, then a sheet for each register, each with a
/// filter, a frozen head, days and numbers that a spreadsheet reckons with, and the events behind every row.
/// </summary>
public static class LedgerWorkbook
{
    /// <summary>The type of an Excel workbook in HTTP.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes it row by row.</summary>
    public static void Write(Stream target, LedgerAsAt ledger)
    {
        IReadOnlyList<Sheet> sheets =
        [
            RatingSheet.Of(ledger),
            EvaluationSheets.Evidence(ledger),
            EvaluationSheets.ProposedActions(ledger),
            MovementSheet.Of(ledger),
            ActionSheet.Of(ledger),
            DecisionSheet.Of(ledger),
            DirectionSheet.Of(ledger),
        ];
        WorkbookWriter.Write(
            target,
            $"Ledger of {ledger.Partnership.Name}, {ledger.AsAt.InWords()}",
            ledger.Partnership.Board,
            [About(ledger, sheets), .. sheets]
        );
    }

    private static Sheet About(LedgerAsAt ledger, IEnumerable<Sheet> sheets) =>
        new(
            "About",
            [new("What", 28), new("Answer", 90)],
            [
                ["Partnership", ledger.Partnership.Name],
                ["Board", ledger.Partnership.Board],
                ["As at position", ledger.AsAt.Position],
                ["Recorded on", DateOnly.FromDateTime(ledger.AsAt.RecordedAt.DateTime)],
                ["In words", ledger.AsAt.InWords()],
                ["Lateness judged on", ledger.Day],
                [
                    "Movements",
                    ledger.Moved is { } moved
                        ? $"From {moved.From.InWords()} to {moved.To.InWords()}."
                        : "None: no self-evaluation had begun.",
                ],
                ["Sheets", string.Join(", ", sheets.Select(s => s.Name))],
                [
                    "Events",
                    "Each row ends with the events that it rests on, written stream#version; where nothing is recorded of a proposal, that is the event that began the self-evaluation. The history of the partnership shows each with its envelope and its source.",
                ],
            ]
        );

    /// <summary>The last column of a sheet: the events that its rows rest on.</summary>
    internal static readonly SheetColumn EventColumn = new("Events", 34);

    /// <summary>The events behind a row, such as "self-evaluation/baseline#12, self-evaluation/baseline#40".</summary>
    internal static string Events(string stream, params IEnumerable<long> versions) =>
        string.Join(", ", versions.Distinct().Order().Select(v => FormattableString.Invariant($"{stream}#{v}")));
}
