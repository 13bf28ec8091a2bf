namespace GovernanceLedger.Postgres.Searching;

/// <summary>The last word of a search, which may not be typed to its end yet.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Beginning">The word.</param>
internal sealed record LastWord(string Before, string Beginning)
{
    private const int Shortest = 3;

    /// <summary>The last word, or null where it must be taken as it stands: within quotes, left out, an alternative, too short.</summary>
    public static LastWord? Of(string words)
    {
        var typed = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
            typed is [.. var before, { Length: >= Shortest } last]
            && last.All(char.IsLetter)
            && !words.Contains('"', StringComparison.Ordinal)
            && !before.Contains("or", StringComparer.OrdinalIgnoreCase)
            ? new(string.Join(' ', before), last)
            : null;
    }
}
