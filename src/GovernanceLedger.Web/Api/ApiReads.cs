using System.Globalization;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Partnerships;

namespace GovernanceLedger.Web.Api;

/// <summary>Everything that can be read, from the same views as the pages.</summary>
internal static class ApiReads
{
    internal const string OfPartnership = "/partnerships/{partnership}";

    private const int UsualLimit = 100;

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new("listPartnerships", "/partnerships", "The partnerships.", typeof(PartnershipsBody), [], Partnerships),
        new("getPartnership", OfPartnership, "One partnership.", typeof(PartnershipBody), [], One),
        new(
            "getRepeat",
            OfPartnership + "/repeat",
            "Where the repeat of its baseline stands today: not due, due soon, missing, begun, received, or received late.",
            typeof(RepeatBody),
            [],
            Repeat
        ),
        new("listStreams", OfPartnership + "/streams", "Its streams.", typeof(StreamsBody), [], Streams),
        new(
            "getFramework",
            "/frameworks/{framework}",
            "The official wording of a framework.",
            typeof(FrameworkBody),
            [],
            Wording
        ),
        .. SelfEvaluationReads.All,
        .. ComparisonReads.All,
        .. BenchmarkReads.All,
        .. MeetingReads.All,
        .. ApprovalReads.All,
        .. SearchReads.All,
        .. DirectionReads.All,
        .. ActionReads.All,
        new(
            "getEngagementLog",
            OfPartnership + "/engagement",
            "The engagement log.",
            typeof(EngagementBody),
            [],
            Engagement
        ),
        new(
            "listEvents",
            OfPartnership + "/events",
            "Its events in order of position, a page at a time; \"national\" has those of no partnership.",
            typeof(EventsBody),
            [
                new(
                    "after",
                    ParameterKind.Position,
                    "The position after which the page begins; 0 where it is left out."
                ),
                new("limit", ParameterKind.Limit, "How many events a page has at most; 100 where it is left out."),
            ],
            Events
        ),
        new("getEvent", OfPartnership + "/events/{position:long}", "One event.", typeof(EventDocument), [], Event),
        new(
            "getThread",
            OfPartnership + "/thread",
            "Why something is so, and what it led to.",
            typeof(ThreadBody),
            [new("of", ParameterKind.Beginning, "What the thread begins with.", IsRequired: true)],
            Thread
        ),
    ];

    internal static string EventUrl(string partnership, long position) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ApiPipeline.Root}/partnerships/{Uri.EscapeDataString(partnership)}/events/{position}"
        );

    /// <summary>Whether a partnership has a history: it is registered, or it is what belongs to none.</summary>
    internal static async Task<bool> HasHistory(LedgerRoom room, string partnership, CancellationToken cancel) =>
        partnership == FrameworkWordingRules.National || await room.Partnership(partnership, cancel) is not null;

    private static async Task<ApiAnswer.Done?> Partnerships(ApiQuestion asked)
    {
        var all = await asked.Room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, asked.Cancel);
        return new(
            new PartnershipsBody([
                .. all.Select(v => Body(v.Partnership, v.Document)).OrderBy(p => p.Name, StringComparer.Ordinal),
            ])
        );
    }

    private static async Task<ApiAnswer.Done?> One(ApiQuestion asked) =>
        await asked.Room.Partnership(asked.Partnership, asked.Cancel) is { } found
            ? new(Body(asked.Partnership, found), found.Version)
            : null;

    private static async Task<ApiAnswer.Done?> Repeat(ApiQuestion asked)
    {
        var partnership = asked.Room.Partnership(asked.Partnership, asked.Cancel);
        var rounds = asked.Room.Views.OfPartnership<Profile>(
            asked.Partnership,
            SelfEvaluationViews.ProfileName,
            asked.Cancel
        );
        await Task.WhenAll(partnership, rounds);
        return await partnership is { } found
            ? new(
                new RepeatBody(
                    asked.Partnership,
                    asked.Room.Today,
                    found.RepeatInterval,
                    Standings.RepeatOf(found, await rounds, asked.Room.Today)
                )
            )
            : null;
    }

    private static async Task<ApiAnswer.Done?> Streams(ApiQuestion asked) =>
        await asked.Room.Views.Streams(asked.Partnership, asked.Cancel) is { Count: > 0 } streams
            ? new(new StreamsBody(asked.Partnership, streams))
            : null;

    private static async Task<ApiAnswer.Done?> Wording(ApiQuestion asked)
    {
        var name = asked.Named("framework");
        if (Framework.Of(name) is null)
            return null;
        var stream = FrameworkWordingRules.Stream(name);
        var view = await asked.Room.Views.Find<FrameworkWording>(
            FrameworkWordingRules.National,
            stream,
            "wording",
            asked.Cancel
        );
        var version = view?.StreamVersion ?? 0;
        return new(new FrameworkBody(name, stream, version, [.. view?.Document.Proposals.Values ?? []]), version);
    }

    private static async Task<ApiAnswer.Done?> Engagement(ApiQuestion asked)
    {
        var registered = asked.Room.Partnership(asked.Partnership, asked.Cancel);
        var view = asked.Room.Views.Find<EngagementLog>(
            asked.Partnership,
            EngagementRules.Stream,
            EngagementRules.LogName,
            asked.Cancel
        );
        await Task.WhenAll(registered, view);
        if (await registered is null)
            return null;
        var log = await view;
        var version = log?.StreamVersion ?? 0;
        return new(
            new EngagementBody(asked.Partnership, EngagementRules.Stream, version, log?.Document.Entries ?? []),
            version
        );
    }

    private static async Task<ApiAnswer.Done?> Events(ApiQuestion asked)
    {
        var (after, limit) = (asked.Number("after") ?? 0, (int)(asked.Number("limit") ?? UsualLimit));
        var known = HasHistory(asked.Room, asked.Partnership, asked.Cancel);
        var events = new List<EventDocument>();
        await foreach (var e in asked.Room.Events.After(asked.Partnership, after, limit + 1, asked.Cancel))
            events.Add(EventExport.Of(e));
        if (!await known)
            return null;
        var next = events.Count > limit ? events[limit - 1].Position : (long?)null;
        var url = string.Create(
            CultureInfo.InvariantCulture,
            $"{ApiPipeline.Root}/partnerships/{Uri.EscapeDataString(asked.Partnership)}/events?after={next}&limit={limit}"
        );
        return new(new EventsBody(asked.Partnership, [.. events.Take(limit)], next), Next: next is null ? null : url);
    }

    private static async Task<ApiAnswer.Done?> Event(ApiQuestion asked)
    {
        if (asked.NumberNamed("position") is not (> 0 and { } position))
            return null;
        await foreach (var e in asked.Room.Events.After(asked.Partnership, position - 1, 1, asked.Cancel))
            return new(EventExport.Of(e));
        return null;
    }

    private static async Task<ApiAnswer.Done?> Thread(ApiQuestion asked)
    {
        var start = Beginning.Read(asked.Text("of"))!;
        var thread = await asked.Room.Threads.Of(asked.Partnership, start, asked.Cancel);
        return thread.Count == 0
            ? null
            : new(new ThreadBody(asked.Partnership, start.ToString(), [.. thread.Select(ThreadEntryBody.Of)]));
    }

    private static PartnershipBody Body(string slug, Partnership p) =>
        new(slug, p.Version, p.Name, p.Board, p.HealthBoard, p.Councils, p.RegisteredOn);
}
