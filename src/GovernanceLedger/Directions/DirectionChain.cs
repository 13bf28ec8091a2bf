namespace GovernanceLedger.Directions;

/// <summary>A step of a chain: one direction that ended another.</summary>
/// <param name="Earlier">The direction that ended.</param>
/// <param name="Later">The direction that ended it.</param>
/// <param name="Relation">What the later did to the earlier.</param>
/// <param name="Functions">The functions for which it ended; empty for all.</param>
/// <param name="From">The first day on which the earlier was no longer in force for them.</param>
public sealed record ChainStep(
    string Earlier,
    string Later,
    EarlierRelation Relation,
    IReadOnlyList<string> Functions,
    DateOnly From
);

/// <summary>Which direction replaced which.</summary>
public static class DirectionChain
{
    /// <summary>Every step that leads to a direction or on from it, in the order of time; empty where it stands alone.</summary>
    public static IReadOnlyList<ChainStep> Of(IReadOnlyList<DirectionSummary> register, string reference)
    {
        var steps = Steps(register);
        var before = Reach(reference, r => steps.Where(s => s.Later == r).Select(s => s.Earlier));
        var after = Reach(reference, r => steps.Where(s => s.Earlier == r).Select(s => s.Later));
        return
        [
            .. steps
                .Where(s => before.Contains(s.Later) || after.Contains(s.Earlier))
                .OrderBy(s => s.From)
                .ThenBy(s => s.Earlier, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every step of a register.</summary>
    public static IReadOnlyList<ChainStep> Steps(IReadOnlyList<DirectionSummary> register) =>
        [.. register.SelectMany(d => StepsFrom(register, d))];

    /// <summary>The steps by which a direction took the place of others that it does not name itself: they were recorded of those.</summary>
    public static IReadOnlyList<ChainStep> Besides(IReadOnlyList<DirectionSummary> register, string reference) =>
        [
            .. Steps(register)
                .Where(s =>
                    s.Later == reference
                    && !register.Any(d => d.Reference == reference && d.Earlier.Any(e => e.Reference == s.Earlier))
                ),
        ];

    private static IEnumerable<ChainStep> StepsFrom(IReadOnlyList<DirectionSummary> register, DirectionSummary d) =>
        d
            .Endings.Where(e => e.By is not null)
            .GroupBy(e => (By: e.By!, e.Kind, e.From))
            .Select(g => new ChainStep(
                d.Reference,
                g.Key.By,
                Relation(register, d.Reference, g.Key.By, g.Key.Kind),
                [.. g.Select(e => e.Function).OfType<string>()],
                g.Key.From
            ));

    private static EarlierRelation Relation(
        IReadOnlyList<DirectionSummary> register,
        string earlier,
        string later,
        EndingKind kind
    ) =>
        register
            .FirstOrDefault(d => d.Reference == later)
            ?.Earlier.FirstOrDefault(e => e.Reference == earlier)
            ?.Relation
        ?? (kind == EndingKind.Revoked ? EarlierRelation.Revokes : EarlierRelation.Supersedes);

    // Two directions may each replace the other for different functions, so what was seen is not walked again.
    private static HashSet<string> Reach(string from, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var at))
            foreach (var further in next(at))
                if (seen.Add(further))
                    open.Enqueue(further);
        return seen;
    }
}
