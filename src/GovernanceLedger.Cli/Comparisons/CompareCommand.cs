using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Web.Comparisons;
using GovernanceLedger.Web.Papers;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

namespace GovernanceLedger.Cli.Comparisons;

/// <summary>Compares two points of a partnership's self-evaluations, with what was done in between.</summary>
internal static class CompareCommand
{
    internal static Command Create(Shell shell)
    {
        var partnership = new Argument<string>("PARTNERSHIP") { Description = "The partnership, by name." };
        var from = Point("--from", "The earlier point, such as baseline@submitted.");
        var to = Point("--to", "The later point, such as repeat-2020.");
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "compare",
            "Compare two points of a partnership's self-evaluations: what moved, how far, and what was done in between.",
            "ledger compare strathcarrow --from baseline@submitted --to repeat-2020",
            "ledger compare moray --from baseline@submitted --to baseline",
            "ledger compare moray --from baseline@known-2019-05-31 --to baseline@in-force-2019-09-30 --json"
        )
        {
            partnership,
            from,
            to,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var (a, b) = (Read(parsed.GetValue(from)!), Read(parsed.GetValue(to)!));
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                // Read before the comparison, so that the comparison holds all that was recorded up to there.
                var room = LedgerRoom.Of(ledger.Database, TimeProvider.System);
                var asAt = (await KnownLedger.Newest(room, named.Slug, cancel))!;
                var (compared, refusal) = await room.Comparisons.Of(named.Slug, a, b, room.Today, cancel);
                if (compared is null)
                    throw new CommandRefused(refusal!.First.Code, refusal.First.Message);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(ComparisonDocument.Of(named.Slug, asAt, a, b, compared));
                else
                    ComparisonReport.Write(shell.Terminal, named, asAt, a, b, compared);
                return ExitCode.Done;
            }
        );
        return command;
    }

    internal static Option<string> Point(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "point",
            Required = true,
        };

    internal static PointReference Read(string written) =>
        PointReference.Read(written) ?? throw new CommandRefused("unreadable-point", ComparisonWords.NoPoint(written));
}
