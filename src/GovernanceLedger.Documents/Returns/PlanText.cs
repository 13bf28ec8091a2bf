namespace GovernanceLedger.Documents.Returns;

/// <summary>Recognises an improvement plan that is bound together with the return, so that it is not taken for part of it.</summary>
internal static class PlanText
{
    private const int LongestTitle = 80;

    /// <summary>Whether a short line in capitals names a plan.</summary>
    public static bool IsTitle(string text) =>
        text.Length <= LongestTitle
        && Folded.Of(text) is var title
        && (
            title.Contains("action plan", StringComparison.Ordinal)
            || title.Contains("improvement plan", StringComparison.Ordinal)
        )
        && !title.Contains("proposed", StringComparison.Ordinal)
        && text.Count(char.IsUpper) * 2 > text.Count(char.IsLetter);

    public static bool IsAppendix(string text) => text.Length <= 30 && Folded.Words(text) is ["appendix" or "annex", _];

    /// <summary>Whether a paragraph inside the plan stays part of it.</summary>
    public static bool Belongs(string text) => Heading.In(text) is null && !IsAppendix(text);
}
