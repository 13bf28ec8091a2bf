namespace GovernanceLedger.Directions;

/// <summary>Folds the events of a partnership's directions into its register.</summary>
public static class DirectionFold
{
    /// <summary>The register after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event does not belong to such a stream, or there: the stream is broken.</exception>
    public static DirectionRegister Evolve(DirectionRegister? state, LedgerEvent ledgerEvent)
    {
        var before = state ?? DirectionRegister.Empty;
        var version = before.Version + 1;
        var reference = ReferenceOf(ledgerEvent);
        var next = (before.Find(reference), ledgerEvent) switch
        {
            (null, DirectionDrafted drafted) => Begin(version, drafted),
            ({ } direction, not DirectionDrafted) => EvolveDirection(direction, version, ledgerEvent),
            _ => throw new InvalidOperationException(
                $"The register does not hold {ledgerEvent.GetType().Name} of {reference} here."
            ),
        };
        return new(version, before.Directions.SetItem(reference, next));
    }

    private static Direction Begin(long version, DirectionDrafted e) =>
        new(
            e.Reference,
            e.EffectiveOn,
            [new(version, e.Content, e.EffectiveOn, null, null, e.Source)],
            null,
            null,
            [],
            [],
            []
        );

    private static Direction EvolveDirection(Direction d, long version, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DirectionRedrafted e => d with
            {
                Approval = null,
                Terms = [new(version, e.Content, e.EffectiveOn, null, null, e.Source)],
            },
            DirectionApproved e => d with { Approval = new(version, e.EffectiveOn, e.Source) },
            DirectionIssued e => d with { IssuedOn = e.EffectiveOn, Terms = [Issued(d.Term, e)] },
            DirectionVaried e => d with
            {
                Terms = d.Terms.Add(new(version, e.Content, e.EffectiveOn, e.From, e.RetrospectiveBecause, e.Source)),
            },
            DirectionAcknowledged e => d with
            {
                Acknowledgements = d.Acknowledgements.Add(
                    new(version, e.Recipient, d.Term.Version, e.EffectiveOn, e.Source)
                ),
            },
            DirectionProgressReported e => d with { Progress = d.Progress.Add(Reported(version, e)) },
            _ => d with { Endings = d.Endings.Add(Ending(version, ledgerEvent)) },
        };

    private static DirectionTerm Issued(DirectionTerm term, DirectionIssued e) =>
        term with
        {
            From = e.From,
            RetrospectiveBecause = e.RetrospectiveBecause,
            Source = term.Source.After(e.Source.Follows ?? []),
        };

    private static ProgressReport Reported(long version, DirectionProgressReported e) =>
        new(version, e.Status, e.Narrative, e.Measures, e.SpentPence, e.EffectiveOn, e.Source);

    private static DirectionEnding Ending(long version, LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DirectionSuperseded e => new(version, EndingKind.Superseded, e.From, e.Function, e.By, null, e.Source),
            DirectionRevoked e => new(version, EndingKind.Revoked, e.From, null, e.By, e.Reason, e.Source),
            DirectionCompleted e => new(version, EndingKind.Completed, e.EffectiveOn, null, null, null, e.Source),
            _ => throw new InvalidOperationException($"A direction does not hold {ledgerEvent.GetType().Name}."),
        };

    private static string ReferenceOf(LedgerEvent ledgerEvent) =>
        Directed.ReferenceOf(ledgerEvent)
        ?? throw new InvalidOperationException($"A register of directions does not hold {ledgerEvent.GetType().Name}.");
}

/// <summary>Which direction an event is about.</summary>
public static class Directed
{
    /// <summary>The reference of the direction, or null where the event is about none.</summary>
    public static string? ReferenceOf(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DirectionDrafted e => e.Reference,
            DirectionRedrafted e => e.Reference,
            DirectionApproved e => e.Reference,
            DirectionIssued e => e.Reference,
            DirectionAcknowledged e => e.Reference,
            DirectionProgressReported e => e.Reference,
            DirectionVaried e => e.Reference,
            DirectionRevoked e => e.Reference,
            DirectionSuperseded e => e.Reference,
            DirectionCompleted e => e.Reference,
            _ => null,
        };
}
