using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Engagement;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Histories;

/// <summary>What an event is about, and the page on which it can be seen.</summary>
/// <param name="Title">What it is called, such as "Proposal 4.4" or "Direction 2019-003".</param>
/// <param name="Url">Its page, at the event where the page shows it.</param>
public sealed record EventThing(string Title, string Url)
{
    /// <summary>What an event is about; null where that has no page.</summary>
    public static EventThing? Of(RecordedEvent e)
    {
        var here = string.Create(CultureInfo.InvariantCulture, $"#event-{e.Version}");
        return e.Stream.Split('/', 2) switch
        {
            [var kind, var cycle] when kind == SelfEvaluationRules.Kind.Name => OfSelfEvaluation(e, cycle, here),
            [var kind, var name] when kind == MeetingRules.Kind.Name => new(
                MeetingTitle(name),
                $"{MeetingPlace.ListUrl(e.Partnership)}/{name}{here}"
            ),
            [DirectionRules.Stream] => new(
                $"Direction {Directed.ReferenceOf(e.Event)}",
                $"{DirectionPlace.UrlOf(e.Partnership)}/{Directed.ReferenceOf(e.Event)}{here}"
            ),
            [ActionPlanRules.Stream] => OfPlan(e, here),
            [EngagementRules.Stream] => new(
                "Engagement log",
                string.Create(CultureInfo.InvariantCulture, $"{EngagementPlace.UrlOf(e.Partnership)}#entry-{e.Version}")
            ),
            [PartnershipRules.Stream] => new("The partnership", $"/partnerships/{e.Partnership}"),
            _ => null,
        };
    }

    private static EventThing OfSelfEvaluation(RecordedEvent e, string cycle, string here) =>
        EventSentence.ProposalOf(e.Event) is { } code
            ? new($"Proposal {code}", $"/partnerships/{e.Partnership}/{cycle}/proposals/{code}{here}")
            : new($"{RoundName.InWords(cycle)} self-evaluation", $"/partnerships/{e.Partnership}?cycle={cycle}");

    private static EventThing OfPlan(RecordedEvent e, string here) =>
        ActedOn.Of(e) is [var action, ..]
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"Action {action}"),
                string.Create(CultureInfo.InvariantCulture, $"{PlanPlace.UrlOf(e.Partnership)}/{action}{here}")
            )
            : new("Action plan", PlanPlace.UrlOf(e.Partnership));

    // A meeting's stream begins with its day.
    private static string MeetingTitle(string name) =>
        name.Length > 10 && Dates.ReadIso(name[..10]) is { } day ? $"Meeting of {day.InWords()}" : "Meeting";
}
