using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Partnerships;

/// <summary>A registered health and social care partnership.</summary>
/// <param name="RepeatInterval">How long after a baseline its repeat is due; null while that is the usual time.</param>
public sealed record Partnership(
    long Version,
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly RegisteredOn,
    // Left out where none is set, so that a view from before there were intervals is still written as it was.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RepeatInterval? RepeatInterval = null
);

/// <summary>How long after a baseline its repeat is due, and why.</summary>
/// <param name="Months">The months between them.</param>
public sealed record RepeatInterval(int Months, string Reason, DateOnly EffectiveOn, Source Source);

/// <summary>Something to record of a partnership itself.</summary>
public abstract record PartnershipCommand(DateOnly EffectiveOn, Source Source) : LedgerCommand(EffectiveOn, Source);

/// <summary>Enter a partnership in the ledger.</summary>
public sealed record RegisterPartnership(
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly EffectiveOn,
    Source Source
) : PartnershipCommand(EffectiveOn, Source);

/// <summary>Say how many months after a baseline its repeat is due.</summary>
/// <param name="Months">The months, from 1 to 60.</param>
public sealed record SetRepeatInterval(int Months, string Reason, DateOnly EffectiveOn, Source Source)
    : PartnershipCommand(EffectiveOn, Source);

/// <summary>Decides and folds what is recorded of a partnership itself.</summary>
public static class PartnershipRules
{
    /// <summary>The name of the one stream of this kind in each partnership, and of its one view.</summary>
    public const string Stream = "partnership";

    /// <summary>The kind of stream that holds a partnership's registration.</summary>
    public static StreamKind<Partnership, PartnershipCommand> Kind { get; } =
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

    /// <summary>The longest time between a baseline and its repeat, in months.</summary>
    public const int MostMonths = 60;

    /// <summary>The registration or the interval, or why it is refused.</summary>
    public static Result Decide(Partnership? state, PartnershipCommand command, DateOnly today) =>
        command switch
        {
            RegisterPartnership c => Register(state, c, today),
            SetRepeatInterval c => SetInterval(state, c, today),
            _ => throw new InvalidOperationException($"No rule decides {command.GetType().Name}."),
        };

    private static Result Register(Partnership? state, RegisterPartnership c, DateOnly today)
    {
        if (state is not null)
            return Result.Refuse(
                "already-registered",
                $"{state.Name} was registered on {state.RegisteredOn.InWords()} already."
            );
        return CommandCheck.Unless(
            Names(c) ?? CommandCheck.Day(c.EffectiveOn, today),
            new PartnershipRegistered(c.Name, c.Board, c.HealthBoard, c.Councils, c.EffectiveOn, c.Source)
        );
    }

    private static Result SetInterval(Partnership? state, SetRepeatInterval c, DateOnly today)
    {
        if (state is null)
            return Result.Refuse("not-registered", "This partnership is not registered. Register it first.");
        if (c.Months is < 1 or > MostMonths)
            return Result.Refuse("unusable-interval", $"Give the months as a whole number from 1 to {MostMonths}.");
        if (
            (
                CommandCheck.Reason(c.Reason) ?? CommandCheck.Source(c.Source) ?? CommandCheck.Day(c.EffectiveOn, today)
            ) is
            { } refusal
        )
            return new Result.Refused(refusal);
        return state.RepeatInterval?.Months == c.Months
            ? Result.Accept()
            : Result.Accept(new RepeatIntervalSet(c.Months, c.Reason, c.EffectiveOn, c.Source));
    }

    /// <summary>The partnership after one more event.</summary>
    public static Partnership Evolve(Partnership? state, LedgerEvent ledgerEvent) =>
        (state, ledgerEvent) switch
        {
            (null, PartnershipRegistered e) => new(1, e.Name, e.Board, e.HealthBoard, e.Councils, e.EffectiveOn),
            ({ } known, RepeatIntervalSet e) => known with
            {
                Version = known.Version + 1,
                RepeatInterval = new(e.Months, e.Reason, e.EffectiveOn, e.Source),
            },
            _ => throw new InvalidOperationException(
                $"A partnership's stream does not hold {ledgerEvent.GetType().Name} here."
            ),
        };

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
