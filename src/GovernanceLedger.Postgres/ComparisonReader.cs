using GovernanceLedger.Comparisons;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres;

/// <summary>Why two points cannot be compared: what stands against the first, and against the second; one of them does.</summary>
public sealed record NotCompared(Refusal? From, Refusal? To)
{
    /// <summary>The one to name where only one is named.</summary>
    public Refusal First => From ?? To!;
}

/// <summary>Compares two points of a partnership's self-evaluations, and finds what was done in between.</summary>
public sealed class ComparisonReader(LedgerDatabase database)
{
    private readonly LedgerReader _events = new(database);
    private readonly ViewReader _views = new(database);
    private readonly ThreadReader _threads = new(database);

    /// <summary>The comparison of two points, or why there is none.</summary>
    /// <param name="today">The day that it is, on which a point that is "as it stands" stands.</param>
    public async Task<(Explained? Explained, NotCompared? Refusal)> Of(
        string partnership,
        PointReference from,
        PointReference to,
        DateOnly today,
        CancellationToken cancel = default
    )
    {
        var known = Registers(partnership, cancel);
        var earlier = Events(partnership, from.Cycle, cancel);
        var later = from.Cycle == to.Cycle ? earlier : Events(partnership, to.Cycle, cancel);
        await Task.WhenAll(known, earlier, later);
        var (a, noFrom) = Point(from, await earlier, today);
        var (b, noTo) = Point(to, await later, today);
        if (a is null || b is null)
            return (null, new(noFrom, noTo));
        return Beside(a, b, from, to) is var (x, y)
            ? (Explained.By(Comparison.Of(x, y), await known), null)
            : (
                null,
                new(
                    null,
                    new(
                        "unrelated-frameworks",
                        $"Nothing says how the frameworks {a.State.Framework} and {b.State.Framework} hang together, so these cannot be compared."
                    )
                )
            );
    }

    /// <summary>What the round before said of a proposal, and what was done for it since; null where the two rounds share no such proposal.</summary>
    /// <param name="before">The round before, as addresses name it.</param>
    /// <param name="cycle">The round that is being rated.</param>
    public async Task<LastTime?> LastTime(
        string partnership,
        string before,
        string cycle,
        string code,
        DateOnly today,
        CancellationToken cancel = default
    )
    {
        var known = Registers(partnership, cancel);
        var earlier = Events(partnership, before, cancel);
        var later = Events(partnership, cycle, cancel);
        await Task.WhenAll(known, earlier, later);
        var submitted = (await earlier).Any(e => e.Event is SelfEvaluationSubmitted);
        var from = new PointReference(before, submitted ? PointKind.Submitted : PointKind.Now, null);
        var to = new PointReference(cycle, PointKind.Now, null);
        var (a, _) = Point(from, await earlier, today);
        var (b, _) = Point(to, await later, today);
        if (a is null || b is null || Beside(a, b, from, to) is not var (x, y))
            return null;
        return Explained.Row(x, y, await known, code) is { } row ? new(from, to, x, row, Period.Between(x, y)) : null;
    }

    private static (ComparedPoint From, ComparedPoint To)? Beside(
        ComparedPoint a,
        ComparedPoint b,
        PointReference from,
        PointReference to
    ) =>
        Comparison.IsPossible(a, b)
            ? (a.Beside(b, from.Kind == PointKind.Now), b.Beside(a, to.Kind == PointKind.Now))
            : null;

    private static (ComparedPoint? Point, Refusal? Refusal) Point(
        PointReference reference,
        IReadOnlyList<RecordedEvent> events,
        DateOnly today
    ) =>
        events.Count == 0
            ? (null, new("unknown-self-evaluation", $"There is no self-evaluation {reference.Cycle}."))
            : PointRules.Find(reference, events[0].Stream, events, reference.KnownBy(), today);

    private async Task<IReadOnlyList<RecordedEvent>> Events(
        string partnership,
        string cycle,
        CancellationToken cancel
    ) => await _events.Stream(partnership, RoundName.StreamOf(cycle), cancel: cancel).ToListAsync(cancel);

    private async Task<KnownRegisters> Registers(string partnership, CancellationToken cancel)
    {
        var ledger = _threads.Nodes(partnership, cancel);
        var plan = Find<PlanSummary>(partnership, ActionPlanRules.Stream, ActionPlanViews.PlanName, cancel);
        var register = Find<DirectionList>(partnership, DirectionRules.Stream, DirectionViews.RegisterName, cancel);
        var log = Find<EngagementLog>(partnership, EngagementRules.Stream, EngagementRules.LogName, cancel);
        var meetings = _views.OfPartnership<MeetingDecisions>(partnership, MeetingViews.DecisionsName, cancel);
        await Task.WhenAll(ledger, plan, register, log, meetings);
        return new(
            await ledger,
            (await plan)?.Actions ?? [],
            (await register)?.Directions ?? [],
            [.. (await meetings).OrderBy(m => m.Document.HeldOn).Select(m => (m.Stream, m.Document))],
            (await log)?.Entries ?? []
        );
    }

    private async Task<T?> Find<T>(string partnership, string stream, string view, CancellationToken cancel)
        where T : class => (await _views.Find<T>(partnership, stream, view, cancel))?.Document;
}
