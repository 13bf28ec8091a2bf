namespace GovernanceLedger.Documents.Returns;

/// <summary>What the words at the head of a row or paragraph say that it is.</summary>
internal enum Label
{
    None,
    Indicator,
    Rating,
    OurRating,
    Evidence,
    Actions,
    PartnershipName,
    Contact,
    CompletionDate,
}

/// <summary>Recognises labels through conversion noise, alone or with text behind them.</summary>
internal static class Labels
{
    private const int Longest = 60;

    private static readonly string[] EvidenceWords =
    [
        "evidence",
        "notes",
        "note",
        "our",
        "and",
        "of",
        "supporting",
        "comments",
    ];
    private static readonly string[] ActionWords =
    [
        "proposed",
        "improvement",
        "improvements",
        "action",
        "actions",
        "our",
        "planned",
        "key",
        "for",
    ];

    /// <summary>The label that the whole text is.</summary>
    public static Label Of(string text)
    {
        if (text.Length is 0 or > Longest)
            return Label.None;
        var words = Folded.Words(text);
        return words.Length == 0 || LevelNames.All(words).Count > 0 ? Label.None : OfWords(words);
    }

    /// <summary>The label with which a paragraph begins, and the text behind it.</summary>
    public static (Label Label, string Behind) Before(string text)
    {
        if (Of(text) is var whole and not Label.None)
            return (whole, "");
        var initial = char.ToLowerInvariant(text.FirstOrDefault(char.IsLetter));
        foreach (var (label, words) in Prefixes)
        {
            if (words[0][0] == initial && RestAfter(text, words) is { } rest)
                return (label, rest);
        }
        return (Label.None, text);
    }

    /// <summary>What stands behind the usual words of a label in a text too short to tell it from a longer label.</summary>
    public static string Behind(string text, Label label) =>
        Prefixes
            .Where(prefix => prefix.Label == label)
            .Select(prefix => RestAfter(text, prefix.Words))
            .LastOrDefault(rest => rest is not null)
        ?? "";

    private static readonly (Label Label, string[] Words)[] Prefixes =
    [
        (Label.OurRating, ["our", "rating"]),
        (Label.Evidence, ["evidence", "notes"]),
        (Label.Evidence, ["evidence", "our", "notes"]),
        (Label.Actions, ["proposed", "improvement", "actions"]),
        (Label.Actions, ["proposed", "improvement", "action"]),
        (Label.PartnershipName, ["name", "of", "partnership"]),
        (Label.PartnershipName, ["name", "of", "health", "and", "social", "care", "partnership"]),
        (Label.Contact, ["contact", "name", "and", "email"]),
        (Label.CompletionDate, ["date", "of", "completion"]),
        (Label.CompletionDate, ["date", "completed"]),
    ];

    private static Label OfWords(string[] words)
    {
        if (
            words.Length <= 2 && Folded.Alike(words[0], "indicator")
            || words.Length == 1 && Folded.Alike(words[0], "indicators")
        )
            return Label.Indicator;
        if (words.Length <= 5 && words.Any(IsRating) && !words.Any(word => Folded.Alike(word, "descriptor")))
            return words.Length == 1 ? Label.Rating : Label.OurRating;
        if (words.All(word => EvidenceWords.Any(known => Folded.Alike(word, known))) && words.Any(IsEvidence))
            return Label.Evidence;
        if (words.All(word => ActionWords.Any(known => Folded.Alike(word, known))) && words.Any(IsAction))
            return Label.Actions;
        return FrontMatter(words);
    }

    private static Label FrontMatter(string[] words)
    {
        if (
            words.Length <= 8
            && words.Contains("name", StringComparer.Ordinal)
            && words.Any(word => Folded.Alike(word, "partnership"))
        )
            return Label.PartnershipName;
        if (words.Length <= 6 && words[0] is "contact")
            return Label.Contact;
        var dated =
            words.Contains("date", StringComparer.Ordinal) || words.Contains("completed", StringComparer.Ordinal);
        return
            words.Length <= 6
            && dated
            && words.Any(word => Folded.Alike(word, "completion") || Folded.Alike(word, "completed"))
            ? Label.CompletionDate
            : Label.None;
    }

    private static bool IsRating(string word) => Folded.Alike(word, "rating") || word is "ratings";

    private static bool IsEvidence(string word) => word is "notes" || Folded.Alike(word, "evidence");

    private static bool IsAction(string word) =>
        Folded.Alike(word, "proposed") || Folded.Alike(word, "improvement") || word is "actions" or "action";

    // Walks the raw text so that the rest keeps its own case and punctuation.
    private static string? RestAfter(string text, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (!Folded.Alike(text[at..end].ToLowerInvariant(), word))
                return null;
            at = end;
        }
        return text[at..].TrimStart(' ', ':', '-', '–', '—', '*', '.', '|');
    }
}
