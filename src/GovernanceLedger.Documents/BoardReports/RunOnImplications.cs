using System.Buffers;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>A line of a paragraph that was taken apart, with what is not sure of it.</summary>
internal sealed record RunOnLine(string Text, string? Doubt);

/// <summary>
/// Takes a paragraph apart into which a conversion has run several of the nine headings: "IMPLICATIONS Financial: None. Legal:
/// None." A heading is one that a colon follows; a word of it within a sentence is none.
/// </summary>
internal static class RunOnImplications
{
    private const int Fewest = 2;
    private const int Most = 50;
    private const int LongestHeading = 80;
    private static readonly SearchValues<char> Signs = SearchValues.Create(".:;,!?");

    /// <summary>The lines that the paragraph holds, or none where it runs no headings together.</summary>
    public static IEnumerable<RunOnLine> Apart(string text)
    {
        var heads = Heads(text);
        if (heads.Count is < Fewest or > Most || OpeningAt(text[..heads[0].Start]) is not { } opening)
            return [];
        var stretches = heads.Select(
            (head, at) => Stretch(text, head, at + 1 < heads.Count ? heads[at + 1].Start : ^0)
        );
        return new[] { text[..opening], text[opening..heads[0].Start] }
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .Select(line => new RunOnLine(line, null))
            .Concat(RunOnStretch.Lines(BrokenHeadings.PutTogether(stretches)));
    }

    private static RunOnStretch Stretch(string text, (int Start, int Colon) head, Index end) =>
        new(text[head.Start..head.Colon].Trim(), text[(head.Colon + 1)..end].Trim());

    private static List<(int Start, int Colon)> Heads(string text)
    {
        var heads = new List<(int, int)>();
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', colon + 1))
            if (HeadingBefore(text, colon) is { } start)
                heads.Add((start, colon));
        return heads;
    }

    // The most words before the colon, within a sentence, that name a heading and nothing else.
    private static int? HeadingBefore(string text, int colon)
    {
        var from = Math.Max(0, colon - LongestHeading);
        for (var at = from + text.AsSpan(from, colon - from).LastIndexOfAny(Signs) + 1; at < colon; at++)
            if (
                char.IsUpper(text[at])
                && (at == 0 || text[at - 1] == ' ')
                && ImplicationWords.IsHeading(text[at..colon])
            )
                return at;
        return null;
    }

    /// <summary>Where "4. IMPLICATIONS" begins, which stands right before the first heading; 0 where nothing does, or null.</summary>
    private static int? OpeningAt(string before)
    {
        var bare = before.TrimEnd(' ', ':', '-', '–');
        if (bare.Length == 0)
            return 0;
        var start = bare.LastIndexOf(' ') + 1;
        if (!bare[start..].Equals("implications", StringComparison.OrdinalIgnoreCase) || char.IsLower(bare[start]))
            return null;
        var mark = bare[..Math.Max(0, start - 1)].LastIndexOf(' ') + 1;
        return ItemMark.Before(bare[mark..]).Mark is null ? start : mark;
    }
}
