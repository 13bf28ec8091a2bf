using System.Text.Json.Nodes;
using GovernanceLedger.Web.Api;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

/// <summary>Every command by its documented example, one after the other, so that each finds what it needs.</summary>
internal sealed class Story(ApiClient client)
{
    private const string Held = "2019-05-16-integration-joint-board";
    private const string HeldLater = "2019-06-20-integration-joint-board";

    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);

    /// <summary>How each command was sent: to where, under which key, with what.</summary>
    public Dictionary<string, (string Url, string Key, JsonNode Body)> Sent { get; } = new(StringComparer.Ordinal);

    public static ApiCommand Command(string name) => ApiCommands.All.Single(c => c.Name == name);

    public long VersionOf(string command) => _versions[StreamOf(Sent[command].Url)];

    public async Task Tell()
    {
        await Tell("register-partnership", "set-repeat-interval", "record-framework-wording");
        await Tell("open-self-evaluation", "record-partner-view");
        await Tell("record-rating", "add-evidence", "add-proposed-action", "withdraw-evidence", "change-rating");
        await Tell(
            "correct-rating",
            "leave-unrated",
            "import-return",
            "approve-self-evaluation",
            "submit-self-evaluation"
        );
        await Tell("reopen-self-evaluation", "complete-self-evaluation");
        await Tell("record-meeting", "table-paper", "table-report", "take-decisions", "forgo-direction");
        await Send("record-meeting", b => (b["effectiveOn"], b["place"]) = ("2019-06-20", null), HeldLater);
        await Tell("record-meeting-place");
        await Tell("approve-minutes", "draft-direction", "redraft-direction", "approve-direction", "issue-direction");
        foreach (var reference in new[] { "2019-002", "2019-003", "2019-004" })
        {
            await Send("draft-direction", _ => { });
            await Send("approve-direction", b => b["reference"] = reference);
            await Send("issue-direction", b => b["reference"] = reference);
        }
        await Tell("acknowledge-direction", "report-direction-progress", "vary-direction", "revoke-direction");
        await Tell("supersede-direction", "complete-direction", "agree-action");
        for (var other = 2; other <= 4; other++)
            await Send("agree-action", _ => { });
        await Tell("import-action-plan", "change-action-leads", "reword-action", "report-progress", "report-cycle");
        await Tell("move-action-due-date", "complete-action", "reopen-action", "withdraw-action", "merge-actions");
        await Tell("cross-reference-actions", "agree-actions", "approve-action-plan", "record-engagement");
    }

    /// <summary>The address of a command, with the names that the description gives as examples.</summary>
    public static string Url(ApiCommand command, string? name = null) =>
        command
            .Path.Replace("{partnership}", "glen-fyne", StringComparison.Ordinal)
            .Replace("{framework}", "msg-2019", StringComparison.Ordinal)
            .Replace("{selfEvaluation}", name ?? RoundOf(command), StringComparison.Ordinal)
            .Replace(
                "{meeting}",
                name ?? (command.Name is "record-meeting-place" ? HeldLater : Held),
                StringComparison.Ordinal
            );

    private static string RoundOf(ApiCommand command) =>
        command.Name
            is "import-return"
                or "approve-self-evaluation"
                or "submit-self-evaluation"
                or "reopen-self-evaluation"
                or "complete-self-evaluation"
            ? "interim-2020"
            : "baseline";

    private async Task Tell(params string[] names)
    {
        foreach (var name in names)
        {
            var sent = await Send(name, _ => { });
            sent.Status.Should().Be(201, "{0}", sent);
            if (Command(name).MayChangeNothing)
                (await Send(name, _ => { })).Status.Should().Be(200);
        }
    }

    private async Task<Exchange> Send(string name, Action<JsonNode> change, string? stream = null)
    {
        var command = Command(name);
        var (url, key, body) = (Url(command, stream), Guid.NewGuid().ToString(), ApiExamples.Of(name).DeepClone());
        change(body);
        Sent.TryAdd(name, (url, key, body));
        var version = _versions.GetValueOrDefault(StreamOf(url));
        var sent = await client.Post(
            command.Path,
            url,
            body.ToJsonString(),
            "application/json",
            ("If-Match", $"\"{version}\""),
            ("Idempotency-Key", key)
        );
        if (sent.Status is 200 or 201)
            _versions[StreamOf(url)] = sent.Json["version"]!.GetValue<long>();
        return sent;
    }

    private static string StreamOf(string url) => url[..url.LastIndexOf('/')];
}
