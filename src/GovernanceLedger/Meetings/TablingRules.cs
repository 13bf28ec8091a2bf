namespace GovernanceLedger.Meetings;

/// <summary>Decides what can be tabled at a meeting.</summary>
internal static class TablingRules
{
    private const int LongestItem = 20;
    private const int MostRecommendations = 50;

    internal static Refusal? Paper(Meeting state, PaperTabled e) =>
        Item(state, e.Item) ?? Title(e.Title) ?? Hash(e.Sha256);

    internal static Refusal? Report(Meeting state, TabledReport r) =>
        Item(state, r.Item)
        ?? Title(r.Title)
        ?? TextCheck.Of(r.AuthorOffice, "Office of the author", "blank-office", TextCheck.LongestName)
        ?? TextCheck.Of(r.Purpose, "Purpose", "blank-purpose")
        ?? Recommendations(r.Recommendations)
        ?? Implications(r.Implications)
        ?? (r.Consultation is null ? null : TextCheck.Of(r.Consultation, "Consultation", "blank-consultation"))
        ?? (
            r.DirectionRequired is { } required && !Enum.IsDefined(required)
                ? new Refusal(
                    "unknown-direction",
                    "A direction is required of nobody, the council, the Health Board or both."
                )
                : null
        )
        ?? Hash(r.Sha256);

    internal static Refusal Unknown(string item) =>
        new(
            "unknown-item",
            $"No report was tabled under item {Shown(item)}. Table it first, or give its item as printed."
        );

    private static Refusal? Item(Meeting state, string item) =>
        TextCheck.Of(item, "Item", "blank-item", LongestItem)
        ?? (
            state.Report(item) is not null || state.Papers.Exists(p => p.Item == item)
                ? new Refusal(
                    "item-tabled",
                    $"Something is tabled under item {item} already. Give the item as printed, such as 13b."
                )
                : null
        );

    private static Refusal? Title(string title) => TextCheck.Of(title, "Title", "blank-title", TextCheck.LongestTitle);

    private static Refusal? Recommendations(IReadOnlyList<string> recommendations) =>
        recommendations.Count > MostRecommendations
            ? new("too-many-recommendations", $"A report has at most {MostRecommendations} recommendations.")
            : recommendations
                .Select(r => TextCheck.Of(r, "Recommendation", "blank-recommendation"))
                .FirstOrDefault(r => r is not null);

    private static Refusal? Implications(IReadOnlyList<Implication> implications) =>
        implications
            .Select(i =>
                Enum.IsDefined(i.Heading)
                    ? i.Text is null
                        ? null
                        : TextCheck.Of(i.Text, "Implication", "blank-implication")
                    : new(
                        "unknown-heading",
                        "That is none of the nine headings under which a report considers what it implies."
                    )
            )
            .FirstOrDefault(r => r is not null)
        ?? (
            implications.DistinctBy(i => i.Heading).Count() < implications.Count
                ? new Refusal(
                    "heading-twice",
                    "A heading stands twice among the implications. Put what it says together."
                )
                : null
        );

    private static Refusal? Hash(string? sha256) =>
        sha256 is null || sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
            ? null
            : new("unreadable-hash", "The hash of a file is 64 lower-case hexadecimal digits.");

    private static string Shown(string text) => text.Length <= LongestItem ? text : text[..LongestItem] + "…";
}
