using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>Reads the content of a direction out of a form, and writes one into it.</summary>
internal static class ContentEntries
{
    private const int LongestMeasure = 2_000;

    internal static DirectionContent Content(this Entries entries, DirectionPlace place)
    {
        var functions = entries.Lines(DirectionFields.Functions, "Functions", TextCheck.LongestName, required: true);
        return new(
            functions,
            entries.Recipients(place.Partners),
            entries.Text(DirectionFields.Instruction, "Instruction"),
            entries.Element(
                DirectionFields.Money,
                "Money",
                MoneyEntries.Are(entries),
                () => MoneyEntries.Read(entries, functions)
            ),
            entries.Words(DirectionFields.Outcomes, "Outcomes"),
            entries.Words(DirectionFields.Plan, "Plan"),
            entries.Element(
                DirectionFields.Measures,
                "Measures of performance",
                entries[DirectionFields.Measures].Trim().Length > 0,
                () => entries.Lines(DirectionFields.Measures, "Measures of performance", LongestMeasure)
            ),
            entries.Element<DateOnly?>(
                DirectionFields.Review,
                "Review date",
                entries.HasDay(DirectionFields.Review),
                () => entries.Day(DirectionFields.Review, "Review date")
            ),
            EarlierEntries.Read(entries)
        );
    }

    internal static void Fill(this Entries entries, DirectionContent content, DirectionPlace place)
    {
        entries[DirectionFields.Functions] = string.Join('\n', content.Functions);
        foreach (var recipient in content.Recipients)
            entries[DirectionFields.Box(recipient, place.Partners)] = "yes";
        entries[DirectionFields.Instruction] = content.Instruction;
        Fill(entries, DirectionFields.Money, content.Money.NotApplicableBecause, null);
        MoneyEntries.Fill(entries, content.Money.Value ?? []);
        Fill(entries, DirectionFields.Outcomes, content.Outcomes.NotApplicableBecause, content.Outcomes.Value);
        Fill(entries, DirectionFields.Plan, content.Plan.NotApplicableBecause, content.Plan.Value);
        Fill(
            entries,
            DirectionFields.Measures,
            content.Measures.NotApplicableBecause,
            string.Join('\n', content.Measures.Value ?? [])
        );
        Fill(entries, DirectionFields.Review, content.ReviewOn.NotApplicableBecause, null);
        if (content.ReviewOn.Value is { } review)
            entries.FillDay(DirectionFields.Review, review);
        EarlierEntries.Fill(entries, content.Earlier);
    }

    internal static bool HasDay(this Entries entries, string field) =>
        entries[$"{field}-day"].Length + entries[$"{field}-month"].Length + entries[$"{field}-year"].Length > 0;

    private static List<Recipient> Recipients(this Entries entries, IReadOnlyList<Recipient> partners)
    {
        var chosen = partners.Where(p => entries.Ticked(DirectionFields.Box(p, partners))).ToList();
        if (chosen.Count == 0)
            entries.Reject(DirectionFields.Recipients, "Choose the partner that must carry it out, or each of them.");
        return chosen;
    }

    private static Stated<string> Words(this Entries entries, string field, string label) =>
        entries.Element(field, label, !string.IsNullOrWhiteSpace(entries[field]), () => entries.Text(field, label));

    // What is stated and what is said to be not applicable at once is refused by the rules; here it is kept as typed.
    private static Stated<T> Element<T>(this Entries entries, string field, string label, bool isStated, Func<T> read)
    {
        var not = DirectionFields.NotApplicable(field);
        var because = entries.OptionalText(not, $"{label}, why it is not applicable");
        if (isStated && because is not null)
            entries.Reject(not, $"{label}: it is stated, so take this reason out, or take out what is stated.");
        if (!isStated && because is null)
            entries.Reject(field, $"{label}: state this, or say why it is not applicable.");
        return new(isStated ? read() : default, because);
    }

    private static void Fill(Entries entries, string field, string? because, string? text)
    {
        entries[DirectionFields.NotApplicable(field)] = because ?? "";
        entries[field] = text ?? "";
    }
}
