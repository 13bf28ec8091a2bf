using System.Collections.Immutable;

namespace GovernanceLedger.Frameworks;

/// <summary>The official wording of a framework, as far as the ledger has it.</summary>
/// <param name="Version">The number of events folded.</param>
/// <param name="Framework">The framework's version.</param>
/// <param name="Proposals">The wording held, by proposal code.</param>
public sealed record FrameworkWording(
    long Version,
    string Framework,
    ImmutableSortedDictionary<string, ProposalWording> Proposals
);

/// <summary>Record the official wording that a document carries, as far as the ledger lacks it.</summary>
public sealed record RecordFrameworkWording(
    string Framework,
    IReadOnlyList<ProposalWording> Proposals,
    DateOnly EffectiveOn,
    Source Source
) : LedgerCommand(EffectiveOn, Source);

/// <summary>Wording that differs from what the ledger holds.</summary>
/// <param name="Proposal">The proposal's code.</param>
/// <param name="Level">The level whose indicator differs, or null for the title.</param>
/// <param name="Held">What the ledger holds.</param>
/// <param name="Brought">What the document says.</param>
public sealed record WordingDifference(string Proposal, Level? Level, string Held, string Brought);

/// <summary>Decides and folds the official wording: each title and indicator is recorded once and never replaced.</summary>
public static class FrameworkWordingRules
{
    /// <summary>The tenant under which what belongs to no partnership stands.</summary>
    public const string National = "national";

    /// <summary>The kind of stream that holds a framework's wording.</summary>
    public static StreamKind<FrameworkWording, RecordFrameworkWording> Kind { get; } =
        new("framework", Decide, Evolve, state => [new("wording", state)]);

    /// <summary>The stream of a framework's wording, such as "framework/msg-2019".</summary>
    public static string Stream(string framework) => $"framework/{framework}";

    /// <summary>What is new, as one event; none where nothing is.</summary>
    public static Result Decide(FrameworkWording? state, RecordFrameworkWording c, DateOnly today)
    {
        if (Framework.Of(c.Framework) is not { } framework)
            return Result.Refuse("unknown-framework", $"The ledger knows no framework \"{c.Framework}\".");
        if (c.Proposals.FirstOrDefault(p => framework.Find(p.Proposal) is null) is { } unknown)
            return Result.Refuse("unknown-proposal", $"The framework has no proposal \"{unknown.Proposal}\".");
        if (
            c
                .Proposals.SelectMany(Texts)
                .Select(t => TextCheck.Of(t, "Official wording", "blank-wording", 5_000))
                .FirstOrDefault(r => r is not null) is
            { } refusal
        )
            return new Result.Refused(refusal);
        var brought = c
            .Proposals.Select(p => New(state, p))
            .Where(p => p.Title is not null || p.Descriptors.Count > 0)
            .ToList();
        return brought.Count == 0
            ? Result.Accept()
            : Result.Accept(new FrameworkWordingRecorded(c.Framework, brought, c.EffectiveOn, c.Source));
    }

    /// <summary>The wording after one more event.</summary>
    public static FrameworkWording Evolve(FrameworkWording? state, LedgerEvent ledgerEvent)
    {
        if (ledgerEvent is not FrameworkWordingRecorded e)
            throw new InvalidOperationException($"A framework's stream does not hold {ledgerEvent.GetType().Name}.");
        state ??= new(
            0,
            e.Framework,
            ImmutableSortedDictionary.Create<string, ProposalWording>(StringComparer.Ordinal)
        );
        return state with
        {
            Version = state.Version + 1,
            Proposals = state.Proposals.SetItems(e.Proposals.Select(p => Merged(state, p))),
        };
    }

    /// <summary>Where a document's wording differs from what the ledger holds, white space and letter case aside.</summary>
    public static IReadOnlyList<WordingDifference> Differences(
        FrameworkWording? state,
        IEnumerable<ProposalWording> brought
    ) =>
        [
            .. brought.SelectMany(p =>
                state?.Proposals.GetValueOrDefault(p.Proposal) is { } held ? Differences(held, p) : []
            ),
        ];

    private static IEnumerable<WordingDifference> Differences(ProposalWording held, ProposalWording brought)
    {
        if (held.Title is not null && brought.Title is not null && !Same(held.Title, brought.Title))
            yield return new(held.Proposal, null, held.Title, brought.Title);
        foreach (var level in brought.Descriptors)
            if (Text(held, level.Level) is { } text && !Same(text, level.Text))
                yield return new(held.Proposal, level.Level, text, level.Text);
    }

    private static ProposalWording New(FrameworkWording? state, ProposalWording p) =>
        state?.Proposals.GetValueOrDefault(p.Proposal) is { } held
            ? new(
                p.Proposal,
                held.Title is null ? p.Title : null,
                [.. p.Descriptors.Where(d => Text(held, d.Level) is null)]
            )
            : p;

    private static KeyValuePair<string, ProposalWording> Merged(FrameworkWording state, ProposalWording p)
    {
        var held = state.Proposals.GetValueOrDefault(p.Proposal);
        var levels = (held?.Descriptors ?? []).Concat(p.Descriptors).OrderBy(d => d.Level);
        return new(p.Proposal, new(p.Proposal, held?.Title ?? p.Title, [.. levels]));
    }

    private static string? Text(ProposalWording wording, Level level) =>
        wording.Descriptors.FirstOrDefault(d => d.Level == level)?.Text;

    private static IEnumerable<string> Texts(ProposalWording p) =>
        p.Descriptors.Select(d => d.Text).Concat(p.Title is null ? [] : [p.Title]);

    private static bool Same(string a, string b) =>
        string.Equals(Folded(a), Folded(b), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string text) =>
        string.Join(
                ' ',
                text.Replace('’', '\'').Replace('–', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            .TrimEnd('.');
}
