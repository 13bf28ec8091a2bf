using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Meetings;

/// <summary>What can be done next by virtue of a decision, each in one step.</summary>
/// <param name="Directions">Every direction of the partnership.</param>
/// <param name="Cycles">The self-evaluations, as addresses name them.</param>
/// <param name="HasPlan">Whether there is an action plan to approve.</param>
public sealed record NextSteps(
    string Slug,
    IReadOnlyList<FollowingDirection> Directions,
    IReadOnlyList<string> Cycles,
    bool HasPlan
)
{
    private static readonly string SelfEvaluation = $"{SelfEvaluationRules.Kind.Name}/";

    /// <summary>What a report still waits for, or null where it waits for nothing.</summary>
    public DirectionGap? Gap(MeetingPlace place, ReportRecord report) =>
        report.AwaitsDirection()
            ? DirectionGap.Of(place.Stream, AwaitedDirection.Of(report), place.Partnership.Councils, Directions)
            : null;

    /// <summary>The directions that follow from a decision.</summary>
    public IEnumerable<FollowingDirection> After(EventReference decision) =>
        Directions.Where(d => d.Follows.Contains(decision)).DistinctBy(d => d.Reference, StringComparer.Ordinal);

    /// <summary>The steps from a decision, the nearest first.</summary>
    public IEnumerable<NextStep> From(EventReference decision)
    {
        var directions = After(decision).ToList();
        return directions
            .Where(d => !d.IsIssued)
            .Select(d => Step($"{(d.Approved ? "Issue" : "Approve")} direction {d.Reference}", Next(d)))
            .Append(Step("Draft a direction", $"{DirectionPlace.UrlOf(Slug)}/draft"))
            .Concat(
                Cycles.Select(c =>
                    Step($"Approve the {RoundName.InWords(c).ToLowerInvariant()}", $"/partnerships/{Slug}/{c}/approve")
                )
            )
            .Concat(Cycles.Count > 0 ? [Step("Agree proposed actions", ProposedPlace.UrlOf(Slug))] : [])
            .Append(Step("Agree an action", $"{PlanPlace.UrlOf(Slug)}/agree"))
            .Concat(HasPlan ? [Step("Approve the action plan", $"{PlanPlace.UrlOf(Slug)}/approve")] : []);

        NextStep Step(string title, string url) =>
            new(title, $"{url}?{Forms.FieldNames.Follows}={Uri.EscapeDataString(decision.ToString())}");
    }

    /// <summary>What there is to go on from in a partnership.</summary>
    internal static async Task<NextSteps> Of(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var directions = DirectionPlaces.Following(room, slug, cancel);
        var streams = room.Views.Streams(slug, cancel);
        await Task.WhenAll(directions, streams);
        var names = (await streams).Select(s => s.Stream).ToList();
        return new(
            slug,
            await directions,
            [
                .. names
                    .Where(n => n.StartsWith(SelfEvaluation, StringComparison.Ordinal))
                    .Select(n => n[SelfEvaluation.Length..]),
            ],
            names.Contains(ActionPlanRules.Stream, StringComparer.Ordinal)
        );
    }

    private string Next(FollowingDirection d) =>
        $"{DirectionPlace.UrlOf(Slug)}/{d.Reference}/{(d.Approved ? "issue" : "approve")}";
}

/// <summary>A step from a decision.</summary>
public sealed record NextStep(string Title, string Url);
