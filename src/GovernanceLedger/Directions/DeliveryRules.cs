namespace GovernanceLedger.Directions;

/// <summary>Decides what its recipients do with a direction: acknowledge it and report on it.</summary>
internal static class DeliveryRules
{
    internal static Result Acknowledge(Direction d, AcknowledgeDirection c) =>
        CommandCheck.Unless(
            DirectionChecks.Issued(d, c.EffectiveOn)
                ?? InForce(d, c.EffectiveOn)
                ?? IsRecipient(d, c.Recipient)
                ?? Once(d, c.Recipient)
                ?? SinceVaried(d, c.EffectiveOn),
            new DirectionAcknowledged(d.Reference, c.Recipient, c.EffectiveOn, c.Source)
        );

    internal static Result Report(Direction d, ReportDirectionProgress c) =>
        CommandCheck.Unless(
            DirectionChecks.Issued(d, c.EffectiveOn)
                ?? InForce(d, c.EffectiveOn)
                ?? (
                    Enum.IsDefined(c.Status)
                        ? null
                        : new Refusal(
                            "unknown-progress",
                            "Choose how it goes: not started, on track, at risk, late or complete."
                        )
                )
                ?? TextCheck.Of(c.Narrative, "Progress", "blank-progress")
                ?? EachMeasure(d.Content, c.Measures)
                ?? Spend(d.Content, c.SpentPence),
            new DirectionProgressReported(
                d.Reference,
                c.Status,
                c.Narrative,
                c.Measures,
                c.SpentPence,
                c.EffectiveOn,
                c.Source
            )
        );

    // Until the day on which it ends, a direction binds and is reported on.
    private static Refusal? InForce(Direction d, DateOnly day) =>
        d.Content.Functions.All(f => d.Endings.Exists(e => e.Ends(f) && e.From <= day))
            ? DirectionChecks.NotEnded(d)
            : null;

    private static Refusal? IsRecipient(Direction d, string recipient) =>
        d.Content.Recipients.Any(r => r.Name == recipient)
            ? null
            : new(
                "not-a-recipient",
                $"Direction {d.Reference} did not go to {DirectionChecks.Shown(recipient)}. It went to {string.Join(" and ", d.Content.Recipients.Select(r => r.Name))}."
            );

    private static Refusal? Once(Direction d, string recipient) =>
        d.Acknowledgements.Find(a => a.Recipient == recipient && a.Term == d.Term.Version) is { } earlier
            ? new(
                "already-acknowledged",
                $"{recipient} acknowledged direction {d.Reference} on {earlier.EffectiveOn.InWords()} already."
            )
            : null;

    private static Refusal? SinceVaried(Direction d, DateOnly day) =>
        DirectionChecks.NotBefore(
            "effective-before-varied",
            day,
            d.Term.WrittenOn,
            $"What it says now was written on {d.Term.WrittenOn.InWords()}"
        );

    private static Refusal? EachMeasure(DirectionContent content, IReadOnlyList<MeasuredPerformance> reported)
    {
        var measures = content.Measures.Value ?? [];
        if (reported.FirstOrDefault(r => !measures.Contains(r.Measure, StringComparer.Ordinal)) is { } other)
            return new(
                "unknown-measure",
                $"\"{DirectionChecks.Shown(other.Measure)}\" is no measure of this direction. Report against those that it names."
            );
        if (measures.FirstOrDefault(m => reported.Count(r => r.Measure == m) != 1) is { } missing)
            return new(
                "missing-measure",
                $"Report once against the measure \"{DirectionChecks.Shown(missing)}\", even if nothing is known of it yet."
            );
        return reported
            .Select(r => TextCheck.Of(r.Performance, "Performance", "blank-performance"))
            .FirstOrDefault(r => r is not null);
    }

    private static Refusal? Spend(DirectionContent content, long? pence) =>
        content.Money.Value is null
            ? pence is null
                ? null
                : new("spend-without-money", "This direction states no money, so no spend can be reported.")
            : pence is >= 0 and <= MoneyCheck.MostPence
                ? null
                : new("unusable-spend", "Give the spend to date in pounds, from nothing upwards.");
}
