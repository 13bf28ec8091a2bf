namespace GovernanceLedger;

/// <summary>What a command of any kind is refused for.</summary>
internal static class CommandCheck
{
    private const int LongestSource = 1_000;
    private const int LongestFileName = 255;
    private const int MostLinks = 50;

    internal static Refusal? Source(Source source) =>
        TextCheck.Of(source.Description, "Source", "blank-source", LongestSource)
        ?? (
            source.Place is null
                ? null
                : TextCheck.Of(source.Place, "Place in the source", "blank-source", LongestSource)
        )
        ?? (
            source.Follows is { Count: > MostLinks }
                ? new(
                    "too-many-links",
                    $"A fact follows from at most {MostLinks} others. Name those that it rests on most."
                )
                : null
        );

    internal static Refusal? Reason(string reason) => TextCheck.Of(reason, "Reason", "blank-reason");

    /// <summary>A file by its name and its SHA-256 in lower-case hexadecimal.</summary>
    internal static Refusal? Document(string name, string sha256) =>
        TextCheck.Of(name, "File name", "blank-file-name", LongestFileName)
        ?? (
            sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
                ? null
                : new("unreadable-hash", "The document's hash is not a SHA-256 in lower-case hexadecimal.")
        );

    /// <summary>A day on which something took effect: one that can be meant, and that has come.</summary>
    internal static Refusal? Day(DateOnly day, DateOnly today) =>
        Meant(day, "day-out-of-range")
        ?? (
            day > today
                ? new(
                    "effective-in-future",
                    $"{day.InWords()} has not come yet. Give the day on which it took effect, today ({today.InWords()}) at the latest."
                )
                : null
        );

    /// <summary>A day that can be meant, which may lie ahead.</summary>
    internal static Refusal? Meant(DateOnly day, string code) =>
        day.IsMeant() ? null : new(code, $"{day.Iso()} does not lie from 1900 to 2999. Look at the year again.");

    /// <summary>The events where nothing stands against them.</summary>
    internal static Result Unless(Refusal? refusal, params IReadOnlyList<LedgerEvent> events) =>
        refusal is null ? Result.Accept(events) : new Result.Refused(refusal);
}
