using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>
/// How the evidence differs, a line for each item. What came is underlined and what went is struck through, and each says so
/// in words as well.
/// </summary>
internal static class EvidenceLines
{
    internal static IEnumerable<WordLine> Of(EvidenceDifference evidence)
    {
        foreach (var item in evidence.Added)
            yield return Line(item, "Added: ", WordSpanKind.Added);
        foreach (var item in evidence.Gone)
            yield return Line(
                item,
                item.Withdrawn is { } w ? $"Withdrawn on {w.EffectiveOn.InWords()}: " : "Only at the first point: ",
                WordSpanKind.Gone
            );
        foreach (var pair in evidence.Reworded)
            yield return Reworded(pair);
        yield return ComparedProposal.Plain(
            evidence.Kept.Count > 0
                ? $"{Numbers.Counted(evidence.Kept.Count, "item")} {(evidence.Kept.Count == 1 ? "stands" : "stand")} at both points ({EventNumbers.InWords(evidence.Kept.Select(e => e.Version))})."
            : evidence.Added.Count + evidence.Gone.Count + evidence.Reworded.Count == 0 ? "None at either point."
            : "No item stands unchanged at both points."
        );
    }

    private static WordLine Line(EvidenceItem item, string word, WordSpanKind kind) =>
        new(
            [
                new(word, WordSpanKind.Text),
                new(item.Text, kind),
                new(item.Withdrawn is { } why ? $" Reason: {why.Reason}" : "", WordSpanKind.Text),
                WordSpan.Events(item.Withdrawn is { } withdrawn ? [item.Version, withdrawn.Version] : [item.Version]),
            ],
            IsBulleted: true
        );

    private static WordLine Reworded(RewordedEvidence pair) =>
        new(
            [
                new("Reworded: ", WordSpanKind.Text),
                .. MarkedText.Apart(pair.Was.Text, pair.Is.Text).SelectMany(p => Marked(p.Part, p.Before)),
                new(
                    pair.Was.Withdrawn is { } w ? $" Withdrawn on {w.EffectiveOn.InWords()}. Reason: {w.Reason}" : "",
                    WordSpanKind.Text
                ),
                new(
                    $" (was event {pair.Was.Version}{(pair.Was.Withdrawn is { } by ? $", withdrawn by event {by.Version}" : "")}, is event {pair.Is.Version})",
                    WordSpanKind.EventNumber
                ),
            ],
            IsBulleted: true
        );

    private static IEnumerable<WordSpan> Marked(MarkedText part, string before)
    {
        if (part.Word is null)
            return [new(part.Text, WordSpanKind.Text)];
        var (_, text, after) = part.Parts;
        return
        [
            new($"{before}[{part.Word}: ", WordSpanKind.Text),
            new(text, part.Mark == TextMark.Added ? WordSpanKind.Added : WordSpanKind.Gone),
            new("]" + after, WordSpanKind.Text),
        ];
    }
}
