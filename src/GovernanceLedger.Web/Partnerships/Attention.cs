using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>Something in a partnership's registers that waits for somebody.</summary>
/// <param name="Count">How many there are; never 0.</param>
/// <param name="Words">What they are, in the number that goes with the count.</param>
/// <param name="Url">Where they are listed.</param>
public sealed record Attention(int Count, string Words, string Url)
{
    /// <summary>Whether anything can wait in a stream: it is a register, or a meeting.</summary>
    internal static bool IsOf(StreamSummary stream) =>
        stream.Kind == MeetingRules.Kind.Name || stream.Stream is ActionPlanRules.Stream or DirectionRules.Stream;

    /// <summary>What waits today, the most pressing first; nothing where all is in order.</summary>
    internal static async Task<IReadOnlyList<Attention>> Of(
        LedgerRoom room,
        string slug,
        Task<Partnership?> partnership,
        CancellationToken cancel
    )
    {
        var plan = PlanPlaces.Plan(room, slug, cancel);
        var register = KnownRegister.Now(room, slug, cancel);
        var meetings = MeetingPlaces.All(room, slug, cancel);
        await Task.WhenAll(plan, register, meetings, partnership);
        if (await partnership is not { } found)
            return [];
        return
        [
            .. OfPlan((await plan).Actions, PlanPlace.UrlOf(slug), room.Today)
                .Concat(OfMeetings(found, await meetings, await register, MeetingPlace.ListUrl(slug)))
                .Concat(OfDirections((await register).Directions, DirectionPlace.UrlOf(slug), room.Today))
                .Where(a => a.Count > 0),
        ];
    }

    /// <summary>A repeat that waits, with the way to where somebody can do something about it.</summary>
    internal static Attention Of(RepeatStanding repeat, string slug, DateOnly today) =>
        new(
            1,
            $"repeat waits: {repeat.InWords(today)}",
            repeat.Repeat is { } stream
                ? $"/partnerships/{slug}?cycle={RoundName.Of(stream)}"
                : $"/partnerships/{slug}/open"
        );

    private static IEnumerable<Attention> OfPlan(IReadOnlyList<ActionSummary> actions, string url, DateOnly today)
    {
        yield return Counted(
            actions.Count(a => a.IsLateOn(today)),
            "action is late",
            "actions are late",
            $"{url}?status=late"
        );
        yield return Counted(
            actions.Count(a => a.IsOpen && a.IsMovedOften()),
            "due day was moved more than once",
            "due days were moved more than once",
            $"{url}/committee#moved"
        );
        yield return Counted(
            actions.Count(a => a.IsQuietOn(today)),
            $"action without progress for {ActionOnDay.QuietAfter} days",
            $"actions without progress for {ActionOnDay.QuietAfter} days",
            $"{url}/committee#quiet"
        );
    }

    private static IEnumerable<Attention> OfMeetings(
        Partnership partnership,
        IReadOnlyList<ListedMeeting> meetings,
        DirectionList register,
        string url
    )
    {
        List<FollowingDirection> directions = [.. register.Directions.SelectMany(d => d.Following())];
        yield return Counted(
            meetings.Sum(m => m.Gaps(partnership, directions).Count()),
            "report waits for its direction",
            "reports wait for their direction",
            $"{url}#gaps-title"
        );
    }

    private static IEnumerable<Attention> OfDirections(
        IReadOnlyList<DirectionSummary> directions,
        string url,
        DateOnly today
    )
    {
        yield return Counted(
            directions.Count(d => d.Stands && d.ReviewOn < today),
            "direction is due for review",
            "directions are due for review",
            $"{url}#due-title"
        );
        yield return Counted(
            directions.Count(d => d.Stands && d.Unacknowledged.Count > 0),
            "direction is not acknowledged by all",
            "directions are not acknowledged by all",
            url
        );
    }

    private static Attention Counted(int count, string one, string several, string url) =>
        new(count, count == 1 ? one : several, url);
}
