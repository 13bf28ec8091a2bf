namespace GovernanceLedger.Postgres.Searching;

/// <summary>A piece of text out of an event, in parts, some of which are the words that were looked for.</summary>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts)
{
    // No text of an event can hold these, so that none can pass for a mark.
    internal const char Mark = '\u0001';
    internal const char EndOfMark = '\u0002';
    private const char EndOfText = '\u0003';

    // What ledger.plain_text puts in place of signs that would join words, and the signs.
    private const string Parted = "\u0004\u0005\u0006\u0007\u000E\u000F\u0010\u0011\u0012\u0013\u0014";
    private const string Signs = "/<>@&+.-~£€";

    /// <summary>The text without its marks.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));

    internal static Excerpt Read(string marked)
    {
        var parts = new List<ExcerptPart>();
        foreach (var piece in marked.Split(Mark))
        {
            var end = piece.IndexOf(EndOfMark, StringComparison.Ordinal);
            if (end > 0)
                parts.Add(new(Plain(piece[..end]), IsMarked: true));
            if (Plain(piece[(end + 1)..]) is { Length: > 0 } rest)
                parts.Add(new(rest, IsMarked: false));
        }
        return new(parts);
    }

    private static string Plain(string text) =>
        string.Concat(
            text.Replace($" {EndOfText} ", " · ", StringComparison.Ordinal)
                .Replace($"{EndOfText}", "", StringComparison.Ordinal)
                .Select(c => Parted.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Signs[i] : c)
        );
}

/// <summary>A part of an excerpt.</summary>
/// <param name="Text">The text as it was written: whoever shows it encodes it.</param>
/// <param name="IsMarked">Whether it is what was looked for.</param>
public sealed record ExcerptPart(string Text, bool IsMarked);
