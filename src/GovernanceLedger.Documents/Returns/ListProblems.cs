namespace GovernanceLedger.Documents.Returns;

/// <summary>Says what was lost or looks wrong in a proposal's evidence and proposed actions.</summary>
internal static class ListProblems
{
    public static IEnumerable<Problem> Of(string code, IEnumerable<Section> sections) =>
        sections.SelectMany(section => Of(code, section));

    private static IEnumerable<Problem> Of(string code, Section section)
    {
        if (LabelLost(code, section) is { } lost)
            yield return lost;
        if ((CutAt(section.Evidence) ?? CutAt(section.Actions)) is { } cut)
            yield return new(
                "text-cut",
                $"Proposal {code}: the text begins in the middle of a sentence, so some of it was lost when the document was converted. Compare it with the original.",
                cut,
                code
            );
        if ((section.Evidence.ScatteredAt ?? section.Actions.ScatteredAt) is { } scattered)
            yield return new(
                "text-scattered",
                $"Proposal {code}: the text is scattered over several cells of its row, as a conversion does it. It is put together from left to right; compare it with the original.",
                scattered,
                code
            );
        if (HiddenTaken(code, section) is { } hidden)
            yield return hidden;
        foreach (var item in section.Evidence.Split.Concat(section.Actions.Split))
            yield return SplitUp(code, item);
        foreach (
            var problem in section
                .Evidence.Placed.Concat(section.Actions.Placed)
                .Where(item => !item.IsExact)
                .SelectMany(item => OfItem(code, item.Text, item.Where))
        )
            yield return problem;
        var personal = section
            .Evidence.List.Concat(section.Actions.List)
            .Count(text => ContactDetails.In(text) is not null);
        if (personal > 0)
            yield return new(
                "looks-personal",
                FormattableString.Invariant(
                    $"Proposal {code}: {personal} items look as if they hold an e-mail address or a telephone number. Take it out unless it has to be kept."
                ),
                section.Where,
                code
            );
    }

    private static Problem? LabelLost(string code, Section section)
    {
        var count = section.Evidence.List.Count;
        if (count == 0 || section.ActionsLabelled && section.EvidenceLabelled)
            return null;
        var message = section.ActionsLabelled
            ? FormattableString.Invariant(
                $"Proposal {code}: the label of the evidence is lost. {count} items between the rating and the actions are kept as evidence."
            )
            : FormattableString.Invariant(
                $"Proposal {code}: no label parts evidence from proposed improvement actions. {count} items are kept as evidence; some may be actions."
            );
        return new("label-lost", message, section.Evidence.Where, code);
    }

    private static Problem? HiddenTaken(string code, Section section)
    {
        if (section.Hidden == 0)
            return null;
        var count = section.Hidden == 1 ? "1 hidden character was" : $"{section.Hidden} hidden characters were";
        return new(
            "hidden-characters",
            $"Proposal {code}: {count} taken out of the rating row, the evidence or the actions, from here on. Such characters can make a text show what it does not say; compare it with the original.",
            section.HiddenAt,
            code
        );
    }

    private static Problem SplitUp(string code, SplitItem item) =>
        new(
            "item-split",
            FormattableString.Invariant(
                $"Proposal {code}: an item of {item.Length} characters is longer than the {TextCheck.Longest} that the ledger takes in one. It is split into {item.Parts} items in order, between sentences or else between words, and nothing is left out. Read where one ends and the next begins."
            ),
            item.Where,
            code
        );

    private static IEnumerable<Problem> OfItem(string code, string text, string where)
    {
        if (RunTogether.Is(text))
            yield return new(
                "items-run-together",
                $"Proposal {code}: several items run together, since the marks of their list were lost. They are kept as one item; split it by the original.",
                where,
                code
            );
    }

    private static string? CutAt(Items items) =>
        items.Placed is [{ IsExact: false } first, ..] && char.IsLower(first.Text[0]) ? items.Where : null;
}
