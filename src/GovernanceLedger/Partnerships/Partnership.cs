using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Partnerships;

/// <summary>A registered health and social care partnership.</summary>
public sealed record Partnership(
    long Version,
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly RegisteredOn
);

/// <summary>Enter a partnership in the ledger.</summary>
public sealed record RegisterPartnership(
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly EffectiveOn,
    Source Source
) : LedgerCommand(EffectiveOn, Source);

/// <summary>Decides and folds the registration of a partnership.</summary>
public static class PartnershipRules
{
    /// <summary>The name of the one stream of this kind in each partnership, and of its one view.</summary>
    public const string Stream = "partnership";

    /// <summary>The kind of stream that holds a partnership's registration.</summary>
    public static StreamKind<Partnership, RegisterPartnership> Kind { get; } =
        new(Stream, Decide, Evolve, state => [new(Stream, state)]);

    /// <summary>The partnership's short name for addresses and the database, such as "north-ayrshire"; empty where the name has no letter or digit.</summary>
    public static string Slug(string name)
    {
        var plain = name.Replace("&", " and ", StringComparison.Ordinal)
            .Where(c => c is not ('\'' or '’'))
            .Select(Plain);
        return string.Join('-', string.Concat(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // The accents of Gaelic and Scots names; the framework's own normalisation needs tables that a bare machine lacks.
    private static char Plain(char c)
    {
        const string Accented = "àáèéìíòóùú";
        var lower = char.ToLowerInvariant(c);
        var accent = Accented.IndexOf(lower, StringComparison.Ordinal);
        if (accent >= 0)
            return "aaeeiioouu"[accent];
        return char.IsAsciiLetterOrDigit(lower) ? lower : ' ';
    }

    /// <summary>The registration, or why it is refused.</summary>
    public static Result Decide(Partnership? state, RegisterPartnership c, DateOnly today)
    {
        if (state is not null)
            return Result.Refuse(
                "already-registered",
                $"{state.Name} was registered on {state.RegisteredOn.InWords()} already."
            );
        return CommandCheck.Unless(
            Names(c) ?? CommandCheck.NotInFuture(c.EffectiveOn, today),
            new PartnershipRegistered(c.Name, c.Board, c.HealthBoard, c.Councils, c.EffectiveOn, c.Source)
        );
    }

    /// <summary>The partnership after its one event.</summary>
    public static Partnership Evolve(Partnership? state, LedgerEvent ledgerEvent) =>
        ledgerEvent is PartnershipRegistered e && state is null
            ? new(1, e.Name, e.Board, e.HealthBoard, e.Councils, e.EffectiveOn)
            : throw new InvalidOperationException(
                $"A partnership's stream does not hold {ledgerEvent.GetType().Name} here."
            );

    private static Refusal? Names(RegisterPartnership c) =>
        TextCheck.Of(c.Name, "Name", "blank-name", TextCheck.LongestName)
        ?? (
            Slug(c.Name) is "" or FrameworkWordingRules.National
                ? new Refusal(
                    "unusable-name",
                    "That name cannot be used. Give the partnership's own name, in the Latin alphabet."
                )
                : null
        )
        ?? TextCheck.Of(c.Board, "Integration joint board", "blank-board", TextCheck.LongestName)
        ?? TextCheck.Of(c.HealthBoard, "Health Board", "blank-health-board", TextCheck.LongestName)
        ?? (
            c.Councils.Count == 0
                ? new Refusal("blank-council", "Name the council, or both councils where there are two.")
                : null
        )
        ?? c.Councils.Select(council => TextCheck.Of(council, "Council", "blank-council", TextCheck.LongestName))
            .FirstOrDefault(r => r is not null)
        ?? CommandCheck.Source(c.Source);
}
