using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;

namespace GovernanceLedger.Cli.Histories;

/// <summary>Follows the links of one event both ways: what it follows from, and what followed from it.</summary>
internal static class TraceCommand
{
    internal static Command Create(Shell shell)
    {
        var id = new Argument<string>("ID")
        {
            Description = "The event, as its stream and version, such as meeting/2019-05-16-integration-joint-board#4.",
        };
        var partnership = new Option<string>("--partnership")
        {
            Description = "The partnership, by name.",
            HelpName = "name",
            Required = true,
        };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "trace",
            "Show everything that hangs together with one event: why it is so, and what it led to.",
            "ledger trace \"meeting/2019-05-16-integration-joint-board#4\" --partnership Moray",
            "ledger trace \"self-evaluation/baseline#193\" --partnership Moray --json"
        )
        {
            id,
            partnership,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var written = parsed.GetValue(id)!;
                var start =
                    EventReference.Read(written)
                    ?? throw new CommandRefused(
                        "unreadable-reference",
                        $"\"{written}\" does not name an event. Write its stream and version, such as self-evaluation/baseline#193; ledger history --json lists both."
                    );
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var events = await ledger.Threads.Of(named.Slug, start, cancel);
                if (events.Count == 0)
                    throw new CommandRefused(
                        "unknown-event",
                        $"The ledger of {named.Partnership.Name} has no event {start}."
                    );
                var inOrder = events.OrderBy(e => e.Event.EffectiveOn).ThenBy(e => e.Position).ToList();
                if (parsed.GetValue(json))
                    shell.Terminal.Json(
                        new
                        {
                            partnership = named.Slug,
                            start = start.ToString(),
                            events = inOrder.Select(e => new EventJson(e)).ToList(),
                        }
                    );
                else
                    Timeline.Write(shell.Terminal, named, inOrder);
                return ExitCode.Done;
            }
        );
        return command;
    }
}
