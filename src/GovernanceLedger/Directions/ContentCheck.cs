namespace GovernanceLedger.Directions;

/// <summary>What the content of a direction is refused for: an element missing, repeated, or neither stated nor explained away.</summary>
internal static class ContentCheck
{
    private const int MostFunctions = 50;
    private const int MostRecipients = 10;
    private const int MostMeasures = 50;
    private const int LongestMeasure = 2_000;

    internal static Refusal? Of(DirectionContent content) =>
        Functions(content.Functions)
        ?? Recipients(content.Recipients)
        ?? TextCheck.Of(content.Instruction, "Instruction", "blank-instruction")
        ?? Element(content.Money, "Money", rows => MoneyCheck.Of(rows, content))
        ?? Element(content.Outcomes, "Outcomes", text => TextCheck.Of(text, "Outcomes", "blank-outcomes"))
        ?? Element(content.Plan, "Plan", text => TextCheck.Of(text, "Plan", "blank-plan"))
        ?? Element(content.Measures, "Measures of performance", Measures)
        ?? Element(content.ReviewOn, "Review date", day => CommandCheck.Meant(day!.Value, "review-out-of-range"));

    /// <summary>A text that stands twice in a list, or null.</summary>
    internal static string? Repeated(IEnumerable<string> texts) =>
        texts.GroupBy(t => t, SameName.Comparer).FirstOrDefault(g => g.Skip(1).Any())?.Key;

    private static Refusal? Functions(IReadOnlyList<string> functions) =>
        Some(functions, MostFunctions, "function")
        ?? functions
            .Select(f => TextCheck.Of(f, "Function", "blank-function", TextCheck.LongestName))
            .FirstOrDefault(r => r is not null)
        ?? Once(functions, "function");

    private static Refusal? Recipients(IReadOnlyList<Recipient> recipients) =>
        Some(recipients, MostRecipients, "recipient")
        ?? recipients
            .Select(r =>
                TextCheck.Of(r.Name, "Recipient", "blank-recipient", TextCheck.LongestName)
                ?? (
                    Enum.IsDefined(r.Kind)
                        ? null
                        : new Refusal(
                            "unknown-recipient",
                            "A direction goes to a council or a Health Board. Choose which."
                        )
                )
            )
            .FirstOrDefault(r => r is not null)
        ?? Once(recipients.Select(r => r.Name), "recipient");

    private static Refusal? Measures(IReadOnlyList<string> measures) =>
        Some(measures, MostMeasures, "measure")
        ?? measures
            .Select(m => TextCheck.Of(m, "Measure", "blank-measure", LongestMeasure))
            .FirstOrDefault(r => r is not null)
        ?? Once(measures, "measure");

    private static Refusal? Some<T>(IReadOnlyList<T> items, int most, string what) =>
        items.Count == 0 ? new($"blank-{what}", $"Name the {what}, or each where there are several.")
        : items.Count > most
            ? new($"too-many-{what}s", $"At most {most} {what}s are kept in one direction. Draft several.")
        : null;

    private static Refusal? Once(IEnumerable<string> texts, string what) =>
        Repeated(texts) is { } twice
            ? new($"repeated-{what}", $"The {what} \"{DirectionChecks.Shown(twice)}\" stands there twice. Keep one.")
            : null;

    private static Refusal? Element<T>(Stated<T> element, string name, Func<T, Refusal?> check) =>
        (element.Value, element.NotApplicableBecause) switch
        {
            (null, null) => new(
                "not-stated",
                $"{name}: a direction must state this. State it, or say why it is not applicable."
            ),
            (null, { } because) => TextCheck.Of(
                because,
                $"{name}, reason for not being applicable",
                "blank-not-applicable"
            ),
            ({ } value, null) => check(value),
            _ => new("stated-twice", $"{name}: it is stated and said to be not applicable. Choose one of the two."),
        };
}
