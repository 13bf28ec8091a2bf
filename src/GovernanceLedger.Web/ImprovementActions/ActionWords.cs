using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Words for how an action is coming on.</summary>
internal static class ActionWords
{
    /// <summary>A status as a title, such as "On track".</summary>
    internal static string Title(this ProgressStatus status) => Capital(status.InSentence());

    /// <summary>How an action stands on a day, such as "Late" or "Withdrawn".</summary>
    internal static string Standing(this ActionSummary action, DateOnly day) =>
        action.StatusOn(day) is { } status ? status.Title() : Capital(action.Standing.Code());

    /// <summary>What an action serves, such as "1.1, 3.2" or "Annual audit 2019/20, recommendation 4".</summary>
    internal static string Serves(IReadOnlyList<string> proposals, ActionOrigin? origin) =>
        string.Join(
            "; ",
            new[]
            {
                proposals.Count == 0 ? null : string.Join(", ", proposals),
                origin is null ? null
                : origin.Section is null ? origin.Review
                : $"{origin.Review}, {origin.Section}",
            }.OfType<string>()
        );

    /// <summary>When an action is due, seen from a day: the day in words, or that there is none.</summary>
    internal static string DueInWords(this ActionSummary action, DateOnly day) =>
        action.NextDue()?.InWords() ?? (action.Timescale.Understood ? "No day" : "Not understood");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
