namespace GovernanceLedger.Documents.Word;

/// <summary>What stands in a cell of a table.</summary>
/// <param name="Lines">Its paragraphs; an empty cell has none.</param>
/// <param name="Columns">How many columns it goes over.</param>
public sealed record WordCell(IReadOnlyList<WordLine> Lines, int Columns = 1)
{
    /// <summary>A cell of text as people typed it: a blank line ends a paragraph.</summary>
    public static WordCell Of(string text) =>
        new([.. WordText.Paragraphs(text).Select(p => new WordLine([new(p, WordSpanKind.Text)]))]);

    internal int Length => Lines.Sum(l => l.Spans.Sum(s => s.Text.Length));
}

/// <summary>A paragraph of a cell.</summary>
/// <param name="IsBulleted">Whether it is one of a list.</param>
public sealed record WordLine(IReadOnlyList<WordSpan> Spans, bool IsBulleted = false);
