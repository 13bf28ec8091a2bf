using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Cli.Partnerships;

/// <summary>Says how long after a baseline its repeat is due.</summary>
internal static class IntervalCommand
{
    private static readonly Argument<string> Name = new("PARTNERSHIP") { Description = "The partnership, by name." };

    private static readonly Argument<int> Months = new("MONTHS")
    {
        Description = "The months after the baseline, from 1 to 60.",
    };

    private static readonly Option<string> Reason = new("--reason")
    {
        Description = "Why, in a sentence.",
        HelpName = "text",
        Required = true,
    };

    private static readonly Option<string> Source = new("--source")
    {
        Description = "Where it was read or heard, such as a meeting and its item.",
        HelpName = "text",
        Required = true,
    };

    internal static Command Create(Shell shell)
    {
        var day = Typed.DayOption(
            "--effective-on",
            "The day from which that holds, such as 2020-04-02.",
            required: true
        );
        var envelope = new EnvelopeOptions();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "repeat-interval",
            "Set how many months after a baseline its repeat is due; 12 unless set.",
            "ledger repeat-interval Moray 18 --effective-on 2020-04-02 --source \"Letter of the national group\" --reason \"The national group put the repeat off by half a year.\""
        )
        {
            Name,
            Months,
            day,
            Source,
            Reason,
            envelope.ExpectedVersion,
            envelope.KeyOf,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var found = await NamedPartnership.Require(ledger, parsed.GetValue(Name)!, cancel);
                var answer = await ledger.Ledger.Execute(
                    PartnershipRules.Kind,
                    found.Slug,
                    PartnershipRules.Stream,
                    new SetRepeatInterval(
                        parsed.GetValue(Months),
                        parsed.GetValue(Reason)!,
                        parsed.GetValue(day)!.Value,
                        new(parsed.GetValue(Source)!)
                    ),
                    envelope.Envelope(shell, parsed, found.Partnership.Version),
                    cancel
                );
                RecordingReport.Write(shell.Terminal, answer, parsed.GetValue(json));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
