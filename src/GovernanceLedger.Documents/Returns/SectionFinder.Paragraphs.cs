namespace GovernanceLedger.Documents.Returns;

/// <content>What a paragraph is: heading, label, end of the return or more of the same.</content>
internal sealed partial class SectionFinder
{
    private void TakeParagraph(Block block, string text)
    {
        if (inPlan && PlanText.Belongs(text))
            Plan.Add(block);
        else if (
            Heading.In(text) is { } heading
            && Plausible(heading) is { } plausible
            && !(inPlan && !text.StartsWith("Prop", StringComparison.OrdinalIgnoreCase))
        )
            BeginSection(block, plausible, whole: true);
        else if (IsFeatureLine(text))
            Close();
        else if (Sections.Exists(section => section.RatingRows.Count > 0) && PlanText.IsTitle(text))
            EnterPlan(block);
        else if (PlanText.IsAppendix(text))
            Close();
        else if (Labels.Before(text) is (not Label.None, _) labelled)
            TakeLabelledParagraph(block, labelled.Label, labelled.Behind);
        else
            TakeContent(block);
    }

    private void TakeLabelledParagraph(Block block, Label label, string behind)
    {
        switch (label)
        {
            case Label.Evidence or Label.Actions when open is not null:
                SetField(label);
                AddPieces(block, [new Piece(behind, block.Cells[0].Pieces[0].StartsItem)], adjacent: false);
                break;
            case Label.OurRating when open is not null:
                TakeRating(block, new RatingRow(block, block.Cells[0], behind));
                break;
            case Label.PartnershipName or Label.Contact or Label.CompletionDate:
                front.Take(block, label, behind.Length > 0 ? behind : Labels.Behind(block.Text, label));
                break;
            case Label.Rating or Label.Indicator when open is not null:
                break;
            default:
                TakeContent(block);
                break;
        }
    }
}
