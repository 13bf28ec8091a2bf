using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Threads;

namespace GovernanceLedger.Cli.Histories;

/// <summary>Follows the ties of anything both ways: why it is so, and what it led to.</summary>
internal static class TraceCommand
{
    internal static Command Create(Shell shell)
    {
        var id = new Argument<string>("ID")
        {
            Description =
                "A proposal (4.4, baseline/4.4), an action (\"action 12\"), a direction (2019-003), a meeting or an item of it, an engagement (\"engagement 3\"), or an event as its stream and version.",
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
            "Show everything that hangs together with one thing: why it is so, and what it led to.",
            "ledger trace 4.4 --partnership Moray",
            "ledger trace 2019-003 --partnership Moray",
            "ledger trace \"meeting/2019-05-16-integration-joint-board item 8\" --partnership Moray",
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
                var start = Start(parsed.GetValue(id)!);
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var thread = await ledger.Threads.Of(named.Slug, start, cancel);
                if (thread.Count == 0)
                    throw new CommandRefused(
                        start is Beginning.OfEvent ? "unknown-event" : "unknown-thing",
                        ThreadWords.Unknown(named.Partnership, start)
                    );
                if (parsed.GetValue(json))
                    shell.Terminal.Json(Json(named, start, thread));
                else
                    Write(shell.Terminal, named, thread);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Beginning Start(string written) =>
        Beginning.Read(written)
        ?? throw new CommandRefused(
            "unreadable-reference",
            $"\"{written}\" is nothing that a thread can begin with. {ThreadWords.HowToBegin}"
        );

    private static object Json(NamedPartnership named, Beginning start, IEnumerable<ThreadEntry> thread) =>
        new
        {
            partnership = named.Slug,
            start = start.ToString(),
            events = thread
                .Select(e => new
                {
                    part = e.Part.Code(),
                    about = EventThing.Of(e.Recorded)?.Title,
                    @event = new EventJson(e.Recorded),
                })
                .ToList(),
        };

    private static void Write(Terminal terminal, NamedPartnership named, IReadOnlyList<ThreadEntry> thread)
    {
        terminal.Out.WriteLine($"{named.Partnership.Name}: {Numbers.Counted(thread.Count, "event")}");
        var sheet = new Sheet("Part", "Took effect", "About", "Kind", "What happened", "Event");
        foreach (var (e, part) in thread)
            sheet.Add(
                part.Title(),
                e.Event.EffectiveOn.InWords(),
                EventThing.Of(e)?.Title,
                EventTag.Of(e.Event).Word,
                EventSentence.Of(e.Event),
                e.Reference().ToString()
            );
        sheet.WriteTo(terminal);
    }
}
