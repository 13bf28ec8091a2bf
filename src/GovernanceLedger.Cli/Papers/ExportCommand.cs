using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Documents.ImprovementActions;
using GovernanceLedger.Documents.Meetings;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Workbooks;

namespace GovernanceLedger.Cli.Papers;

/// <summary>Writes papers and the workbook to files.</summary>
internal static class ExportCommand
{
    internal static Command Create(Shell shell) =>
        new ExampleCommand(
            "export",
            "Write a paper in Word, or everything as an Excel workbook.",
            "ledger export return strathcarrow --to return.docx",
            "ledger export workbook strathcarrow --to strathcarrow.xlsx"
        )
        {
            ExportReturn.Create(shell),
            ExportComparison.Create(shell),
            Of(
                shell,
                new("xlsx", withMovements: true),
                new ExampleCommand(
                    "workbook",
                    "Write everything of a partnership as an Excel workbook.",
                    "ledger export workbook strathcarrow --to strathcarrow.xlsx",
                    "ledger export workbook strathcarrow --known-on 2019-12-31 --to year-end.xlsx"
                ),
                (_, ledger, file) => LedgerWorkbook.Write(file, ledger)
            ),
            Directions(shell),
            Of(
                shell,
                new("docx"),
                new ExampleCommand(
                    "actions",
                    "Write the action plan in Word.",
                    "ledger export actions strathcarrow --to plan.docx"
                ),
                (_, ledger, file) => file.Write(ActionPlanPaper.Write(ledger))
            ),
            Decisions(shell),
        };

    private static ExampleCommand Directions(Shell shell)
    {
        var from = Typed.DayOption("--from", "The first day of the period.", required: true);
        var until = Typed.DayOption("--until", "The last day of the period.", required: true);
        var command = new ExampleCommand(
            "directions",
            "Write the log of directions of a period in Word.",
            "ledger export directions strathcarrow --from 2019-04-01 --until 2020-03-31 --to log.docx"
        )
        {
            from,
            until,
        };
        return Of(
            shell,
            new("docx"),
            command,
            (parsed, ledger, file) =>
            {
                var (first, last) = (parsed.GetValue(from)!.Value, parsed.GetValue(until)!.Value);
                RequireOrder(first, last);
                var period = $"{first.InWords()} to {last.InWords()}";
                file.Write(DirectionLogPaper.Write(ledger, first, last, period));
            }
        );
    }

    private static ExampleCommand Decisions(Shell shell)
    {
        var from = Typed.DayOption("--from", "The first day of the period; from the beginning unless given.");
        var until = Typed.DayOption("--until", "The last day of the period; to the end unless given.");
        var body = new Option<string?>("--body") { Description = "Only this body.", HelpName = "name" };
        var command = new ExampleCommand(
            "decisions",
            "Write the decisions of a period in Word.",
            "ledger export decisions strathcarrow --from 2019-04-01 --until 2020-03-31 --to decisions.docx"
        )
        {
            from,
            until,
            body,
        };
        return Of(
            shell,
            new("docx"),
            command,
            (parsed, ledger, file) =>
            {
                var (first, last) = (parsed.GetValue(from), parsed.GetValue(until));
                RequireOrder(first, last);
                var period = new DecisionPeriod(first, last, parsed.GetValue(body)?.Trim() ?? "");
                if (period.Refusal(ledger) is { } refusal)
                    throw new CommandRefused(refusal.Code, refusal.Message);
                file.Write(DecisionsPaper.Write(ledger, period));
            }
        );
    }

    private static void RequireOrder(DateOnly? first, DateOnly? last)
    {
        if (first > last)
            throw new CommandRefused(
                "period-turned-round",
                $"The period ends on {last.Value.InWords()}, before it begins on {first.Value.InWords()}. Give the days the other way round."
            );
    }

    private static ExampleCommand Of(
        Shell shell,
        ExportOptions options,
        ExampleCommand command,
        Action<ParseResult, LedgerAsAt, Stream> write
    )
    {
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var known = await options.Read(ledger, parsed, cancel);
                options.Write(shell, parsed, known.AsAt, file => write(parsed, known, file));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
