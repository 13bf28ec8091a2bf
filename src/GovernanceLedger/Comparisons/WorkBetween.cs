using GovernanceLedger.Directions;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Threads;

namespace GovernanceLedger.Comparisons;

/// <summary>Finds what was done between two points by what is known now, proposal by proposal.</summary>
internal sealed class WorkBetween
{
    private readonly Period _period;
    private readonly KnownRegisters _known;
    private readonly ThreadWalk _walk;
    private readonly ILookup<(string Stream, string Code), ThreadNode> _ofProposal;
    private readonly ILookup<long, ThreadNode> _ofAction;
    private readonly List<ActionBetween> _actions;
    private readonly List<DirectionBetween> _directions;
    private readonly List<DecisionBetween> _decisions;

    internal WorkBetween(Period period, KnownRegisters known)
    {
        _period = period;
        _known = known;
        _walk = new(known.Ledger);
        _ofProposal = known.Ledger.Where(n => n.Proposal is not null).ToLookup(n => (n.Event.Stream, n.Proposal!));
        _ofAction = known
            .Ledger.SelectMany(n => (n.Actions ?? []).Select(number => (Number: number, Node: n)))
            .ToLookup(n => n.Number, n => n.Node);
        _actions = [.. known.Actions.Select(Between).OfType<ActionBetween>()];
        _directions = [.. known.Directions.Select(Between).OfType<DirectionBetween>()];
        _decisions = [.. known.Meetings.Where(m => period.Has(m.Meeting.HeldOn)).SelectMany(Taken)];
    }

    /// <summary>All actions that were promised.</summary>
    internal IReadOnlyList<ActionBetween> Actions => _actions;

    /// <summary>All directions that were in force in the period.</summary>
    internal IReadOnlyList<DirectionBetween> Directions => _directions;

    /// <summary>How many directions were in force on the period's last day.</summary>
    internal int DirectionsStanding => InForce.On(_known.Directions, _period.UpTo).Count;

    /// <summary>All decisions of the period, oldest first.</summary>
    internal IReadOnlyList<DecisionBetween> Decisions => _decisions;

    /// <summary>What was done for a row's proposal.</summary>
    /// <param name="ratings">The ratings that came and went.</param>
    internal Work Of(RowCodes codes, IReadOnlyList<RatingBetween> ratings)
    {
        var serving = _actions.Where(a => codes.IsAmong(a.Action.Proposals, a.Action.AgreedOn)).ToList();
        var seeds = codes
            .Recorded.SelectMany(c => _ofProposal[c])
            .Concat(serving.SelectMany(a => _ofAction[a.Action.Number]))
            .Select(n => n.Event)
            .ToList();
        var behind = _walk.LeadingUpTo(seeds);
        var decided = behind.Where(n => n.Type == "decision_taken").Select(n => n.Event).ToHashSet();
        var named = behind.SelectMany(n => n.Directions ?? []).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. _decisions.Where(d => decided.Contains(d.Event))],
            [.. _directions.Where(d => named.Contains(d.Direction.Reference))],
            serving,
            [
                .. _known
                    .Engagement.Select(e => e with { Days = [.. e.Days.Where(_period.Has)] })
                    .Where(e => e.Days.Count > 0 && codes.IsAmong(e.Proposals, e.Days[^1])),
            ],
            ratings
        );
    }

    private ActionBetween? Between(ActionSummary action)
    {
        if (ActionAtTheEnd.Of(action, _ofAction[action.Number], _period.UpTo) is not { } then)
            return null;
        return then.ClosedOn <= _period.After
            ? null
            : new(then, Progress(then), then.Moved.Count(m => m.Was is not null && _period.Has(m.On)));
    }

    private ActionProgress Progress(ActionSummary then) =>
        then.Standing switch
        {
            ActionStanding.Completed => ActionProgress.Completed,
            ActionStanding.Open when then.IsLateOn(_period.UpTo) => ActionProgress.Late,
            ActionStanding.Open => ActionProgress.Outstanding,
            _ => ActionProgress.GivenUp,
        };

    // It can only begin to be in force on the first day of one of its terms.
    private DirectionBetween? Between(DirectionSummary direction)
    {
        var issuedWithin = direction.IssuedOn is { } issued && _period.Has(issued);
        var begins = direction.Terms.Select(t => t.From).OfType<DateOnly>().Where(_period.Has);
        if (_period.After < _period.UpTo)
            begins = begins.Append(_period.After.AddDays(1));
        if (!issuedWithin && !begins.Any(day => IsInForce(direction, day)))
            return null;
        var standing = InForce.On([direction], _period.UpTo);
        return new(
            direction,
            standing is [var then] ? then.Functions : direction.Term.Functions,
            DirectionLog.StatusOn(direction, _period.UpTo),
            issuedWithin,
            standing.Count > 0
        );
    }

    private static bool IsInForce(DirectionSummary direction, DateOnly day) => InForce.On([direction], day).Count > 0;

    private static IEnumerable<DecisionBetween> Taken((string Stream, MeetingDecisions Meeting) held) =>
        held.Meeting.Decisions.Select(d => new DecisionBetween(
            new(held.Stream, d.Version),
            held.Meeting.Body,
            held.Meeting.HeldOn,
            d
        ));
}
