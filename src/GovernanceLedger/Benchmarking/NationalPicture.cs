using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Benchmarking;

/// <summary>What the returns of many partnerships say together, in counts that always add up to the partnerships.</summary>
/// <param name="Round">Whose returns are counted; null for each partnership's latest.</param>
/// <param name="HealthBoard">Only partnerships of this Health Board; null for all.</param>
/// <param name="Proposals">One for each local proposal, in the framework's order.</param>
/// <param name="Features">The same summed by key feature: each partnership counts once for each proposal.</param>
/// <param name="Returns">One for each partnership, by name.</param>
public sealed record NationalPicture(
    Cycle? Round,
    string? HealthBoard,
    ReceiptTally Receipts,
    IReadOnlyList<NationalProposal> Proposals,
    IReadOnlyList<NationalFeature> Features,
    IReadOnlyList<NationalReturn> Returns
)
{
    /// <summary>The picture of some partnerships.</summary>
    public static NationalPicture Of(
        Framework framework,
        IEnumerable<ReturningPartnership> partnerships,
        Cycle? round,
        string? healthBoard,
        DateOnly today
    )
    {
        List<NationalReturn> returns =
        [
            .. partnerships
                .Where(p => healthBoard is null || p.Partnership.HealthBoard == healthBoard)
                .Select(p => NationalReturn.Of(framework, p, round, today))
                .OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase),
        ];
        List<NationalProposal> proposals =
        [
            .. framework.LocalProposals.Select((p, i) => NationalProposal.Of(p, [.. returns.Select(r => r.Levels[i])])),
        ];
        return new(
            round,
            healthBoard,
            ReceiptTally.Of(returns),
            proposals,
            [.. framework.Features.Select(f => NationalFeature.Of(f, proposals))],
            returns
        );
    }
}

/// <summary>Returns counted by whether they came.</summary>
public sealed record ReceiptTally(int Received, int ReceivedLate, int Missing, int NotDue)
{
    /// <summary>All partnerships.</summary>
    public int Total => Received + ReceivedLate + Missing + NotDue;

    internal static ReceiptTally Of(IReadOnlyList<NationalReturn> returns)
    {
        int Count(ReturnState state) => returns.Count(r => r.State == state);
        return new(
            Count(ReturnState.Received),
            Count(ReturnState.ReceivedLate),
            Count(ReturnState.Missing),
            Count(ReturnState.NotDue)
        );
    }
}

/// <summary>A partnership's return as a reviewer reads it.</summary>
/// <param name="Round">The self-evaluation as addresses name it, or null where none was received.</param>
/// <param name="Levels">One for each local proposal, in the framework's order.</param>
public sealed record NationalReturn(
    string Partnership,
    string Name,
    string HealthBoard,
    string? Round,
    DateOnly? DueOn,
    DateOnly? ReceivedOn,
    ReturnState State,
    bool ChangedSince,
    IReadOnlyList<NationalLevel> Levels
)
{
    internal static NationalReturn Of(Framework framework, ReturningPartnership p, Cycle? round, DateOnly today)
    {
        var found = p.Latest(round);
        var due = ReturnDue.Of(
            round ?? found?.Profile.Cycle ?? Cycle.Baseline,
            p.Baseline?.ReceivedOn,
            p.Partnership.RepeatInterval?.Months ?? RepeatStanding.UsualMonths
        );
        return new(
            p.Slug,
            p.Partnership.Name,
            p.Partnership.HealthBoard,
            found?.Round,
            due,
            found?.ReceivedOn,
            ReturnDue.State(due, found?.ReceivedOn, today),
            found is { ChangedSince: true },
            [.. framework.LocalProposals.Select(proposal => NationalLevel.Of(proposal.Code, found, p.Baseline))]
        );
    }
}

/// <summary>A proposal in one partnership's return.</summary>
/// <param name="Received">Whether there is a return at all.</param>
/// <param name="Level">The level; null where it was submitted unrated or nothing was received.</param>
/// <param name="Movement">What became of it since the baseline; null where the return is the baseline, or either was not received.</param>
public sealed record NationalLevel(string Proposal, bool Received, Level? Level, Movement? Movement)
{
    internal static NationalLevel Of(string proposal, SubmittedReturn? found, SubmittedReturn? baseline) =>
        new(
            proposal,
            found is not null,
            found?.LevelOf(proposal),
            found is null || baseline is null || found.Profile.Cycle == Cycle.Baseline ? null
                : found.Profile.Framework != baseline.Profile.Framework ? Comparisons.Movement.NotComparable
                : Movements.Between(baseline.LevelOf(proposal), found.LevelOf(proposal))
        );
}
