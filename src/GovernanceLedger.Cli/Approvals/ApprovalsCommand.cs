using System.CommandLine;
using System.Globalization;
using GovernanceLedger.Approvals;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Histories;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Web.Approvals;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Cli.Approvals;

/// <summary>Shows which body approved which exact version of what, and what has moved that on since.</summary>
internal static class ApprovalsCommand
{
    private const int MostSince = 20;

    internal static Command Create(Shell shell)
    {
        var partnership = new Argument<string>("PARTNERSHIP") { Description = "The partnership, by name." };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "approvals",
            "Show what was approved: by which body, at which version, and what has moved it on since.",
            "ledger approvals Moray",
            "ledger approvals \"North Ayrshire\" --json"
        )
        {
            partnership,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var approvals = await ledger.Approvals.Of(named.Slug, new(), MostSince, cancel);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(new { partnership = named.Slug, approvals = approvals.Select(Json).ToList() });
                else if (approvals.Count == 0)
                    shell.Terminal.Out.WriteLine($"No approval of {named.Partnership.Name} is recorded.");
                else
                    Sheet(approvals).WriteTo(shell.Terminal);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Sheet Sheet(IEnumerable<RecordedApproval> approvals)
    {
        var sheet = new Sheet("What", "Version", "Now at", "Body", "Approved on", "Decision", "What moved it on");
        foreach (var a in approvals)
            sheet.Add(
                a.Thing(),
                Number(a.Version),
                Number(a.Now),
                a.Body,
                a.Recorded.Event.EffectiveOn.InWords(),
                string.Join("; ", a.Decisions.Select(ApprovalWords.InWords)),
                string.Join(" ", a.Since.Select(e => EventSentence.Of(e.Event))) + (a.LeadsOn ? " And more." : "")
            );
        return sheet;
    }

    private static object Json(RecordedApproval a) =>
        new
        {
            what = a.Thing(),
            stream = a.Recorded.Stream,
            reference = a.Reference,
            approvedVersion = a.Version,
            nowAtVersion = a.Now,
            body = a.Body,
            approvedOn = a.Recorded.Event.EffectiveOn,
            approval = new EventJson(a.Recorded),
            decisions = a.Decisions.Select(d => new EventJson(d)).ToList(),
            since = a.Since.Select(e => new EventJson(e)).ToList(),
            moreSince = a.LeadsOn,
        };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
