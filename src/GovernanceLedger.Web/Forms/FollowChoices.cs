using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Forms;

/// <summary>What a form can be said to follow from, each part newest first.</summary>
/// <param name="Approvals">Decisions by virtue of which something may be done.</param>
/// <param name="LeftOut">How many older ones are not offered.</param>
/// <param name="Others">What else was recorded lately of meetings, directions, actions and engagement.</param>
/// <param name="HasOlder">Whether there is more of that than is offered.</param>
public sealed record FollowChoices(
    IReadOnlyList<Choice> Approvals,
    int LeftOut,
    IReadOnlyList<Choice> Others,
    bool HasOlder = false
)
{
    /// <summary>The most decisions that a form offers.</summary>
    internal const int MostApprovals = 200;

    /// <summary>The most of what else was recorded that a form looks at.</summary>
    internal const int MostOthers = 100;

    private const int LongestLabel = 140;

    private static readonly string[] OtherEvents =
    [
        "decision_taken",
        "report_tabled",
        "direction_issued",
        "direction_varied",
        "direction_progress_reported",
        "action_agreed",
        "action_progress_reported",
        "action_due_date_moved",
        "action_completed",
        "engagement_recorded",
    ];

    /// <summary>Nothing to choose from.</summary>
    internal static FollowChoices None { get; } = new([], 0, []);

    /// <summary>Whether there is nothing to choose from.</summary>
    internal bool IsEmpty => Approvals.Count + Others.Count == 0;

    /// <summary>What a partnership's forms can follow from now.</summary>
    internal static async Task<FollowChoices> Of(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var meetings = room.Views.OfPartnership<MeetingDecisions>(slug, MeetingViews.DecisionsName, cancel);
        var others = room.History.Page(slug, new(Types: OtherEvents), MostOthers, cancel: cancel);
        await Task.WhenAll(meetings, others);
        var approvals = (await meetings)
            .OrderByDescending(m => m.Document.HeldOn)
            .SelectMany(m => m.Document.Decisions.Where(d => d.Kind.Approves()).Reverse().Select(d => Approval(m, d)))
            .ToList();
        return new(
            [.. approvals.Take(MostApprovals)],
            Math.Max(0, approvals.Count - MostApprovals),
            [
                .. (await others)
                    .Where(e => e.Event is not DecisionTaken taken || !taken.Decision.Approves())
                    .Select(e => new Choice(
                        e.Reference().ToString(),
                        Short($"{e.Event.EffectiveOn.InWords()}: {EventSentence.Of(e.Event)}")
                    )),
            ],
            (await others).Count == MostOthers
        );
    }

    private static Choice Approval(StoredView<MeetingDecisions> meeting, ListedDecision d) =>
        new(
            new EventReference(meeting.Stream, d.Version).ToString(),
            $"{MeetingWords.Title(meeting.Document.Body, meeting.Document.HeldOn)}, item {d.Item} ({d.Title}), recommendation {d.Recommendation}: {d.Words} – {MeetingWords.Of(d.Kind).ToLowerInvariant()}"
        );

    private static string Short(string label) =>
        label.Length <= LongestLabel ? label : label[..LongestLabel].TrimEnd() + "…";
}
