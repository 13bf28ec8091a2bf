using System.Globalization;
using System.Text.Json;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Searching;

/// <summary>What an event is about, such as a proposal or a direction, and the page of that.</summary>
public sealed record FoundThing(string Title, string Url)
{
    /// <summary>What an event is about.</summary>
    public static FoundThing Of(RecordedEvent recorded)
    {
        var slug = recorded.Partnership;
        return recorded.Stream.Split('/', 2) switch
        {
            [var kind, var cycle] when kind == SelfEvaluationRules.Kind.Name => OfSelfEvaluation(recorded, cycle),
            [var kind, var name] when kind == MeetingRules.Kind.Name => new(
                DayOf(name) is { } day ? $"Meeting of {day.InWords()}" : "Meeting",
                $"{MeetingPlace.ListUrl(slug)}/{name}"
            ),
            [DirectionRules.Stream] when Member(recorded, "reference") is { } reference => new(
                $"Direction {reference}",
                $"{DirectionPlace.UrlOf(slug)}/{reference}"
            ),
            [ActionPlanRules.Stream] when ActionOf(recorded) is { } action => new(
                $"Action {action}",
                $"{PlanPlace.UrlOf(slug)}/{action}"
            ),
            [ActionPlanRules.Stream] => new("Action plan", PlanPlace.UrlOf(slug)),
            [EngagementRules.Stream] => new("Engagement log", $"/partnerships/{slug}/engagement"),
            [PartnershipRules.Stream] => new("The partnership", $"/partnerships/{slug}"),
            _ => new($"Event {Number(recorded.Position)}", EventPlace.Url(recorded)),
        };
    }

    private static FoundThing OfSelfEvaluation(RecordedEvent recorded, string cycle)
    {
        var words = Place.CycleWords(cycle);
        return EventSentence.ProposalOf(recorded.Event) is { } code
            ? new(
                $"Proposal {code}, {words.ToLowerInvariant()}",
                $"/partnerships/{recorded.Partnership}/{cycle}/proposals/{code}#event-{Number(recorded.Version)}"
            )
            : new($"{words} self-evaluation", $"/partnerships/{recorded.Partnership}?cycle={cycle}");
    }

    // An action's number is the version that agreed it.
    private static string? ActionOf(RecordedEvent recorded) =>
        recorded.Event is ActionAgreed ? Number(recorded.Version) : Member(recorded, "action");

    private static string? Member(RecordedEvent recorded, string name) =>
        EventExport.Payload(recorded).TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null
            ? member.ToString()
            : null;

    private static DateOnly? DayOf(string meeting) =>
        meeting.Length >= 10
        && DateOnly.TryParseExact(
            meeting.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
