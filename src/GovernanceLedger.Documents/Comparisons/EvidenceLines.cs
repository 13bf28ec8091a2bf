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
                item.Withdrawn is null ? "Only at the first point: " : "Withdrawn: ",
                WordSpanKind.Gone
            );
        foreach (var pair in evidence.Reworded)
            yield return Reworded(pair);
        yield return ComparedProposal.Plain(
            evidence.Kept.Count > 0
                ? $"{ComparisonWords.Counted(evidence.Kept.Count, "item")} {(evidence.Kept.Count == 1 ? "stands" : "stand")} at both points ({EventNumbers.InWords(evidence.Kept.Select(e => e.Version))})."
            : evidence.Added.Count + evidence.Gone.Count + evidence.Reworded.Count == 0 ? "None at either point."
            : "No item stands unchanged at both points."
        );
    }

    private static WordLine Line(EvidenceItem item, string word, WordSpanKind kind) =>
        new(
            [
                new(word, WordSpanKind.Text),
                new(item.Text, kind),
                WordSpan.Events(item.Withdrawn is { } withdrawn ? [item.Version, withdrawn.Version] : [item.Version]),
            ],
            IsBulleted: true
        );

    private static WordLine Reworded(RewordedEvidence pair) =>
        new(
            [
                new("Reworded: ", WordSpanKind.Text),
                .. MarkedText.Between(pair.Was.Text, pair.Is.Text).SelectMany(Marked),
                new($" (was event {pair.Was.Version}, is event {pair.Is.Version})", WordSpanKind.EventNumber),
            ],
            IsBulleted: true
        );

    private static IEnumerable<WordSpan> Marked(MarkedText part) =>
        part.Mark switch
        {
            TextMark.Added => Named("[now: ", part.Text, WordSpanKind.Added),
            TextMark.Gone => Named("[was: ", part.Text, WordSpanKind.Gone),
            _ => [new(part.Text, WordSpanKind.Text)],
        };

    private static IEnumerable<WordSpan> Named(string word, string text, WordSpanKind kind)
    {
        var end = text.Length - text.TrimEnd().Length;
        return [new(word, WordSpanKind.Text), new(text.TrimEnd(), kind), new("]" + text[^end..], WordSpanKind.Text)];
    }
}
