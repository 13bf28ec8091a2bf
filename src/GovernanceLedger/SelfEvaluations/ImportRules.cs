namespace GovernanceLedger.SelfEvaluations;

/// <summary>Decides the import of a whole return: all of it is recorded, or none.</summary>
internal static class ImportRules
{
    internal static Result Import(SelfEvaluation? state, ImportReturn c, DateOnly today)
    {
        // The same file again adds nothing; that is no mistake of the officer's.
        if (state?.Documents.Exists(d => d.Sha256 == c.Document.Sha256) == true)
            return Result.Accept();
        var refusal = state is null
            ? CycleRules.Openable(c.Cycle, c.Framework, c.EffectiveOn, today)
            : Receivable(state, c, today);
        refusal ??=
            CommandCheck.Document(c.Document.Name, c.Document.Sha256)
            ?? Whole(c)
            ?? c.Proposals.Select(p => Proposal(c.Framework, p)).FirstOrDefault(r => r is not null);
        return CommandCheck.Unless(refusal, [.. Events(state, c)]);
    }

    private static Refusal? Receivable(SelfEvaluation state, ImportReturn c, DateOnly today)
    {
        if (state.Cycle != c.Cycle || state.Framework != c.Framework)
            return new("other-cycle", "The return belongs to another cycle or framework than this self-evaluation.");
        return Checks.NotSubmitted(state)
            ?? Checks.EffectiveOn(c.EffectiveOn, state.OpenedOn, today)
            ?? (
                state.Proposals.Values.Any(p => p.Current is not null)
                    ? new(
                        "already-rated",
                        "This self-evaluation holds ratings already, so another return cannot be read over them. Change what has moved and correct what was wrong, one proposal at a time."
                    )
                    : null
            );
    }

    private static Refusal? Whole(ImportReturn c)
    {
        var twice = c.Proposals.GroupBy(p => p.Proposal, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            return new(
                "proposal-twice",
                $"The return states proposal {Checks.Shown(twice.Key)} twice. Keep the one that holds."
            );
        var stated = c.Proposals.Select(p => p.Proposal).ToHashSet(StringComparer.Ordinal);
        var absent = Frameworks
            .Framework.Of(c.Framework)!
            .LocalProposals.Select(p => p.Code)
            .Where(p => !stated.Contains(p))
            .ToList();
        return absent.Count > 0
            ? new(
                "proposals-absent",
                $"The return says nothing of {string.Join(", ", absent)}. Rate each, or leave it unrated on purpose."
            )
            : null;
    }

    private static Refusal? Proposal(string framework, ReturnedProposal p) =>
        Checks.LocalProposal(framework, p.Proposal)
        ?? CommandCheck.Source(p.Source)
        ?? (
            p.Level is { } level
                ? Checks.Level(level)
                : TextCheck.Of(p.LeftUnratedBecause, $"Why proposal {p.Proposal} is left unrated", "blank-reason")
        )
        ?? p.Evidence.Select(e => TextCheck.Of(e, $"Evidence of proposal {p.Proposal}", "blank-evidence"))
            .FirstOrDefault(r => r is not null)
        ?? p.ProposedActions.Select(a =>
                TextCheck.Of(a, $"Proposed action of proposal {p.Proposal}", "blank-proposed-action")
            )
            .FirstOrDefault(r => r is not null);

    private static IEnumerable<LedgerEvent> Events(SelfEvaluation? state, ImportReturn c)
    {
        if (state is null)
            yield return new SelfEvaluationOpened(c.Cycle, c.Framework, c.EffectiveOn, c.Source);
        yield return new DocumentImported(
            c.Document.Name,
            c.Document.Sha256,
            c.Document.Format,
            c.EffectiveOn,
            c.Source
        );
        foreach (var ledgerEvent in c.Proposals.SelectMany(p => Events(c.EffectiveOn, p, p.Source.Within(c.Source))))
            yield return ledgerEvent;
        if (c.IsComplete && c.Proposals.All(p => p.Level is not null))
            yield return new SelfEvaluationCompleted(c.EffectiveOn, c.Source);
    }

    private static IEnumerable<LedgerEvent> Events(DateOnly day, ReturnedProposal p, Source source)
    {
        yield return p.Level is { } level
            ? new RatingRecorded(p.Proposal, level, day, source)
            : new ProposalLeftUnrated(p.Proposal, p.LeftUnratedBecause!, day, source);
        foreach (var text in p.Evidence)
            yield return new EvidenceAdded(p.Proposal, text, day, source);
        foreach (var text in p.ProposedActions)
            yield return new ProposedActionAdded(p.Proposal, text, day, source);
    }
}
