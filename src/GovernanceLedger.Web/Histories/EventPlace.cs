using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Histories;

/// <summary>Where an event can be read with its envelope.</summary>
internal static class EventPlace
{
    internal static string Url(RecordedEvent recorded) => Url(recorded.Partnership, recorded.Position);

    /// <summary>The place of an event in its stream, such as "version 193 of the baseline".</summary>
    internal static string InStream(RecordedEvent recorded) =>
        string.Create(CultureInfo.InvariantCulture, $"version {recorded.Version} of {StreamInWords(recorded.Stream)}");

    private static string StreamInWords(string stream) =>
        stream.Split('/') switch
        {
            [PartnershipRules.Stream] => "the partnership’s own record",
            [DirectionRules.Stream] => "the register of directions",
            [var kind, "baseline"] when kind == SelfEvaluationRules.Kind.Name => "the baseline",
            [var kind, var cycle] when kind == SelfEvaluationRules.Kind.Name =>
                $"the {cycle.Replace('-', ' ')} self-evaluation",
            [ActionPlanRules.Stream] => "the action plan",
            [EngagementRules.Stream] => "the engagement log",
            _ => stream,
        };

    internal static string Url(string partnership, long position) =>
        string.Create(CultureInfo.InvariantCulture, $"/partnerships/{partnership}/history/{position}");
}
