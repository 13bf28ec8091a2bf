using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>What was done for a proposal between two points, as programs read it.</summary>
/// <param name="Engagement">The numbers of the entries of the engagement log.</param>
public sealed record WorkDocument(
    IReadOnlyList<DecisionDocument> Decisions,
    IReadOnlyList<DirectionDocument> Directions,
    IReadOnlyList<ActionDocument> Actions,
    IReadOnlyList<long> Engagement,
    IReadOnlyList<RatingDocument> Ratings
)
{
    internal static WorkDocument Of(Work work) =>
        new(
            [
                .. work.Decisions.Select(d => new DecisionDocument(
                    d.Event,
                    d.Body.Name,
                    d.HeldOn,
                    d.Decision.Item,
                    d.Decision.Kind,
                    d.Decision.Words
                )),
            ],
            [
                .. work.Directions.Select(d => new DirectionDocument(
                    d.Direction.Reference,
                    d.Functions,
                    d.Status,
                    d.Direction.IssuedOn,
                    d.IssuedWithin,
                    d.StandsAtTheEnd
                )),
            ],
            [
                .. work.Actions.Select(a => new ActionDocument(
                    a.Action.Number,
                    a.Action.Label,
                    a.Action.Text,
                    a.Progress,
                    a.Action.DueOn,
                    a.Action.ClosedOn,
                    a.Moves
                )),
            ],
            [.. work.Engagement.Select(e => e.Number)],
            [
                .. work.Ratings.Select(r => new RatingDocument(
                    r.Event,
                    r.Proposal,
                    r.Rating.Level!.Value,
                    r.Rating.EffectiveOn,
                    r.Rating.Reason
                )),
            ]
        );
}

/// <summary>A rating of the period that stands at neither point.</summary>
public sealed record RatingDocument(
    EventReference Event,
    string Proposal,
    Level Level,
    DateOnly EffectiveOn,
    string? Reason
);

/// <summary>A decision of the period.</summary>
public sealed record DecisionDocument(
    EventReference Event,
    string Body,
    DateOnly HeldOn,
    string Item,
    DecisionKind Decision,
    string Words
);

/// <summary>A direction that was in force in the period.</summary>
public sealed record DirectionDocument(
    string Reference,
    IReadOnlyList<string> Functions,
    DirectionStatus Status,
    DateOnly? IssuedOn,
    bool IssuedInThePeriod,
    bool InForceAtTheEnd
);

/// <summary>An action as it stood at the end of the period.</summary>
/// <param name="Moves">How often its due day was moved in the period.</param>
public sealed record ActionDocument(
    long Number,
    string? Label,
    string Text,
    ActionProgress Progress,
    DateOnly? DueOn,
    DateOnly? ClosedOn,
    int Moves
);
