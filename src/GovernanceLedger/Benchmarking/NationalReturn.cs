using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>A partnership's return as a reviewer reads it.</summary>
/// <param name="Round">The self-evaluation whose levels are counted, as addresses name it; null where none was received.</param>
/// <param name="DueOn">The last day on which the return of that round is in time; null where no day is set.</param>
/// <param name="ReceivedOn">The day on which the return that was awaited was first submitted, or null.</param>
/// <param name="SentAgainOn">The day on which the levels that are counted were sent, where it is another.</param>
/// <param name="Repeat">Where the repeat of its baseline stands, whichever round is counted.</param>
/// <param name="Levels">One for each local proposal, in the framework's order.</param>
/// <param name="SentBy">The event up to which the levels are counted: the submission; null where none was received.</param>
/// <param name="BaselineSentBy">The same of the baseline, from which movement is counted.</param>
/// <param name="PutRightBy">The corrections of either after it was sent, which are kept apart from movement.</param>
public sealed record NationalReturn(
    string Partnership,
    string Name,
    string HealthBoard,
    string? Round,
    DateOnly? DueOn,
    DateOnly? ReceivedOn,
    DateOnly? SentAgainOn,
    ReturnState State,
    bool ChangedSince,
    RepeatStanding Repeat,
    IReadOnlyList<NationalLevel> Levels,
    EventReference? SentBy,
    EventReference? BaselineSentBy,
    IReadOnlyList<EventReference> PutRightBy
)
{
    internal static NationalReturn Of(Framework framework, ReturningPartnership p, Cycle? round, DateOnly today)
    {
        var found = p.Latest(round);
        var repeat = p.RepeatOn(today);
        var (due, received, state) = Receipt(p, round ?? found?.Profile.Cycle ?? Cycle.Baseline, found, repeat, today);
        return new(
            p.Slug,
            p.Partnership.Name,
            p.Partnership.HealthBoard,
            found?.Round,
            due,
            received,
            found?.SentOn == received ? null : found?.SentOn,
            state,
            found is { ChangedSince: true },
            repeat,
            NationalLevel.Of(framework, found, p.Baseline),
            found?.SentBy,
            p.Baseline?.SentBy,
            [.. new[] { p.Baseline, found }.OfType<SubmittedReturn>().Distinct().SelectMany(r => r.PutRightBy)]
        );
    }

    // An interim round is asked of nobody, so that there the latest counts.
    private static (DateOnly? Due, DateOnly? Received, ReturnState State) Receipt(
        ReturningPartnership p,
        Cycle round,
        SubmittedReturn? found,
        RepeatStanding repeat,
        DateOnly today
    )
    {
        if (round == Cycle.Repeat)
            return (repeat.DueOn, repeat.ReceivedOn, repeat.State);
        var awaited =
            round == Cycle.Interim && found is not null ? found.Profile : ReturnDue.Awaited(p.Rounds, round).Profile;
        DateOnly? due = round == Cycle.Baseline ? ReturnDue.Baseline : null;
        return (due, awaited?.ReceivedOn, ReturnDue.State(awaited, due, today));
    }
}

/// <summary>A proposal in one partnership's return.</summary>
/// <param name="Received">Whether there is a return at all.</param>
/// <param name="Comparable">Whether the version of the framework against which it was rated has one and the same proposal; false where there is no return.</param>
/// <param name="Level">The level; null where it was submitted unrated, cannot be compared or was not received.</param>
/// <param name="Movement">What became of it since the baseline; null where the return is the baseline, cannot be compared, or either was not received.</param>
/// <param name="PutRight">How it reads since its record was put right; null where the level is what was sent.</param>
public sealed record NationalLevel(
    string Proposal,
    bool Received,
    bool Comparable,
    Level? Level,
    Movement? Movement,
    LevelPutRight? PutRight = null
)
{
    internal static IReadOnlyList<NationalLevel> Of(
        Framework framework,
        SubmittedReturn? found,
        SubmittedReturn? baseline
    )
    {
        if (found is null)
            return [.. framework.LocalProposals.Select(p => new NationalLevel(p.Code, false, false, null, null))];
        var movements =
            baseline is null || found.Profile.Cycle == Cycle.Baseline ? null : found.MovementsSince(baseline);
        return [.. framework.LocalProposals.Select(p => Of(p.Code, found, found.CodeOf(framework, p.Code), movements))];
    }

    private static NationalLevel Of(
        string proposal,
        SubmittedReturn found,
        string? own,
        IReadOnlyDictionary<string, Movement>? movements
    ) =>
        own is null
            ? new(proposal, true, false, null, null)
            : new(
                proposal,
                true,
                true,
                found.LevelOf(own),
                movements is not null && movements.TryGetValue(own, out var movement) ? movement : null,
                found.PutRightOf(own)
            );
}
