using System.Text.RegularExpressions;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Finds the labels of other actions in the words of one.</summary>
internal static partial class CrossReferences
{
    private const int Most = 20;

    /// <summary>The labels named, as printed, each once.</summary>
    public static IReadOnlyList<string> In(params IEnumerable<string> texts) =>
        texts
            .SelectMany(text => Label().Matches(text).Where(match => IsReference(text, match)))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToList();

    // Without an action's letter it may be no more than a proposal that is spoken of.
    private static bool IsReference(string text, Match match) =>
        match.Groups["letter"].Success
        || text[Math.Max(0, match.Index - 6)..match.Index].Contains("ref", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b[1-6]\([ivx]{1,4}\)(?<letter> ?\([a-z]\)|[a-z]\b)?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Label();
}
