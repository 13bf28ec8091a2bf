using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Directions;

/// <summary>What a direction says, element by element, each stated or said not to apply.</summary>
internal static class LetterBody
{
    private static readonly IReadOnlyList<WordColumn> MoneyColumns =
    [
        new("Financial year", 10),
        new("Partner", 17),
        new("Function", 17),
        new("Basis", 18),
        new("What it is for", 22),
        new("Amount", 16, OfAmounts: true),
    ];

    private static readonly IReadOnlyList<WordColumn> TotalColumns =
    [
        new("Partner", 5),
        new("Financial year", 3),
        new("Amount", 3, OfAmounts: true),
    ];

    internal static void Write(WordWriter word, LetterFacts facts)
    {
        var (content, recipient) = (facts.Direction.Content, facts.Recipient);
        word.Heading(2, "What is to be done");
        word.Text(content.Instruction);
        word.Heading(2, "Money");
        if (content.Money.Value is { } money)
            Money(word, money, recipient);
        else
            NotApplicable(word, content.Money.NotApplicableBecause);
        Element(word, "Outcomes wanted", content.Outcomes);
        Element(word, "Plan that it serves", content.Plan);
        word.Heading(2, "How performance is measured");
        if (content.Measures.Value is { } measures)
            word.Bullets(measures);
        else
            NotApplicable(word, content.Measures.NotApplicableBecause);
        word.Heading(2, "Review");
        if (content.ReviewOn.Value is { } day)
            word.Text($"It is to be reviewed by {day.InWords()}.");
        else
            NotApplicable(word, content.ReviewOn.NotApplicableBecause);
        word.Heading(2, "Earlier directions");
        Earlier(word, content.Earlier, facts.Besides);
    }

    private static void Earlier(
        WordWriter word,
        IReadOnlyList<EarlierDirection> named,
        IReadOnlyList<ChainStep> besides
    )
    {
        if (named.Count + besides.Count == 0)
            word.Text("It supersedes, varies and revokes none.");
        foreach (var earlier in named)
            word.Text($"It {earlier.Relation.Code()} direction {earlier.Reference}{Extent(earlier.Relation)}.");
        foreach (var step in besides)
            word.Text(
                $"It {step.Relation.Code()} direction {step.Earlier}{(step.Functions.Count == 0 ? " altogether" : $" for {string.Join(" and ", step.Functions)}")} as of {step.From.InWords()}."
            );
    }

    private static void Money(WordWriter word, IReadOnlyList<MoneyRow> money, Recipient recipient)
    {
        word.Table(
            "Money for each function",
            MoneyColumns,
            money.Select(m => new[] { m.FinancialYear, m.Partner, m.Function, Basis(m), m.Use, m.Pence.InPounds() }),
            ["Total", "", "", "", "", money.Sum(m => m.Pence).InPounds()]
        );
        word.Table(
            "Money for each partner",
            TotalColumns,
            money
                .GroupBy(m => (m.Partner, m.FinancialYear))
                .OrderBy(g => g.Key.Partner, StringComparer.Ordinal)
                .ThenBy(g => g.Key.FinancialYear, StringComparer.Ordinal)
                .Select(g => new[] { g.Key.Partner, g.Key.FinancialYear, g.Sum(m => m.Pence).InPounds() })
        );
        word.Text(
            $"Of this, {money.Where(m => m.Partner == recipient.Name).Sum(m => m.Pence).InPounds()} is for {recipient.Name}."
        );
    }

    private static string Basis(MoneyRow row) =>
        row.Basis switch
        {
            MoneyBasis.Payment => "Payment",
            MoneyBasis.SetAside => "Amount set aside",
            MoneyBasis.Method => $"Amount expected by this method: {row.Method}",
            _ => throw new InvalidOperationException($"No letter states money by {row.Basis}."),
        };

    private static string Extent(EarlierRelation relation) =>
        relation == EarlierRelation.Revokes ? " altogether" : " for the functions that both are about";

    private static void Element(WordWriter word, string title, Stated<string> element)
    {
        word.Heading(2, title);
        if (element.Value is { } text)
            word.Text(text);
        else
            NotApplicable(word, element.NotApplicableBecause);
    }

    private static void NotApplicable(WordWriter word, string? because) =>
        word.Text($"Not applicable, because: {because}");
}
