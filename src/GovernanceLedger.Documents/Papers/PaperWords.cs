namespace GovernanceLedger.Documents.Papers;

/// <summary>Codes as a paper writes them.</summary>
internal static class PaperWords
{
    /// <summary>A code that begins a sentence, such as "Approved as amended".</summary>
    internal static string Title<T>(this T code)
        where T : struct, Enum
    {
        var words = code.Code().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
