namespace GovernanceLedger.Documents.BoardReports;

/// <summary>A heading among several in one paragraph, with the text behind it up to the next.</summary>
internal sealed record RunOnStretch(string Heading, string Text)
{
    /// <summary>Whether the heading was put together from two halves.</summary>
    public bool Broken { get; init; }

    private bool SaysNone => ImplicationWords.SaysNone(Text);

    /// <summary>The stretches as lines of a report, each with why it may not be all that the report says, or null.</summary>
    public static IEnumerable<RunOnLine> Lines(IReadOnlyList<RunOnStretch> stretches) =>
        stretches.Select(
            (stretch, at) =>
                new RunOnLine($"{stretch.Heading}: {stretch.Text}", stretch.Doubt(stretches.ElementAtOrDefault(at + 1)))
        );

    private string? Doubt(RunOnStretch? next) =>
        Broken ? "its heading is broken in the document, and what stands between the halves was put together"
        : Text.Length == 0 ? null
        : char.IsLower(Text[0]) ? "it begins in the middle of a sentence"
        : !SaysNone && Text.TrimEnd(')', '”', '"', '’')[^1] is not ('.' or '!' or '?')
            ? "it breaks off in the middle of a sentence"
        : next?.Broken == true ? "the heading behind it is broken in the document, and may stand in the wrong place"
        : null;
}
