using GovernanceLedger.Documents.ActionPlans;

namespace GovernanceLedger.Documents.Returns;

/// <content>What a table row is: header, heading, labelled row or more of the same.</content>
internal sealed partial class SectionFinder
{
    private void TakeRow(Block row)
    {
        var first = row.FirstFilled!;
        var (label, behind) = first.Column <= 1 ? Labels.Before(first.Text) : (Label.None, "");
        if (LevelColumns.FromHeader(row) is { } columns && !IsWrittenOut(row))
            BeginTable(row, columns);
        else if (row.LaidOut && first.Text.Length < 80 && LevelNames.All(Folded.Words(first.Text)).Count == 4)
            BeginTable(row, null);
        else if (PlanHead.Is(row))
            EnterPlan(row);
        else if (label != Label.None && (!inPlan || label is not (Label.Evidence or Label.Actions)))
            TakeLabelled(row, label, first, behind);
        else if (RowHeading(row) is { } heading)
            BeginSection(
                row,
                heading,
                whole: row.Cells.Any(cell =>
                    string.Equals(Heading.In(cell.Text)?.Title, heading.Title, StringComparison.Ordinal)
                )
            );
        else if (!inPlan && IsFeatureLine(row.Text))
            Close();
        else
            TakeContent(row);
    }

    // All four levels named in the rating row itself: a return that shades or strikes them instead of marking a cell.
    private bool IsWrittenOut(Block row) =>
        open is { Columns: not null, RatingRows.Count: 0 }
        && field == Field.Table
        && Folded.Of(row.FirstFilled!.Text, 40) is "our rating";

    // A heading cut over several cells still begins with its number; its title is lost with the cuts.
    private Heading? RowHeading(Block row)
    {
        if (inPlan)
            return null;
        if (Heading.In(row.FirstFilled!.Text) is { Title.Length: 0 } numbered)
            return numbered with { Title = Heading.In(row.Text)?.Title ?? "" };
        if (row.Cells.Count(cell => cell.Text.Length > 0) == 1)
            return Heading.In(row.Text) is { } whole ? Plausible(whole) : null;
        return
            row.FirstFilled.Text.StartsWith("Prop", StringComparison.OrdinalIgnoreCase)
            && Heading.In(row.Text) is { } cut
            ? Plausible(cut)
            : null;
    }

    // Inside evidence a sentence may begin with a proposal's number; a heading there carries its own title or none, or
    // stands right before a table of its own.
    private Heading? Plausible(Heading heading)
    {
        if (field is not (Field.Evidence or Field.Actions) || heading.Title.Length == 0)
            return heading;
        return
            Template.TitleShare(heading.Code, heading.Title) >= 0.4
            || heading.Title.Length <= LongestOwnTitle && TableFollows()
            ? heading
            : null;
    }

    private bool TableFollows() =>
        blocks.Skip(unplaced.Index + 1).Take(3).FirstOrDefault(block => block.Text.Length > 0) is { IsRow: true } next
        && LevelColumns.FromHeader(next) is not null;

    private void TakeLabelled(Block row, Label label, Cell first, string behind)
    {
        switch (label)
        {
            case Label.Indicator:
                Ensure(
                    row,
                    fresh: open is { DescriptorRows.Count: > 0 } or { RatingRows.Count: > 0 } or { HasContent: true }
                )
                    .DescriptorRows.Add(row);
                field = Field.Table;
                break;
            case Label.Rating or Label.OurRating:
                TakeRating(row, new RatingRow(row, first, behind));
                break;
            case Label.Evidence or Label.Actions when open is not null:
                SetField(label);
                AddPieces(row, RowContent(row, first, behind), adjacent: false);
                break;
            case Label.PartnershipName or Label.Contact or Label.CompletionDate:
                front.Take(
                    row,
                    label,
                    string.Join(' ', row.Cells.Where(cell => cell != first).Select(cell => cell.Text).Prepend(behind))
                        .Trim()
                );
                break;
            default:
                TakeContent(row);
                break;
        }
    }

    private void TakeRating(Block block, RatingRow rating)
    {
        var section = Ensure(
            block,
            fresh: open is { HasContent: true } && (open.RatingRows.Count > 0 || !block.IsRow || block.LaidOut)
        );
        section.RatingRows.Add(WithWhatIsBehindTheLabel(rating));
        section.NoteHidden(block);
        section.AwaitsTitle = false;
        field = Field.Evidence;
    }

    // A mark or a word or two behind the label pass for part of it.
    private static RatingRow WithWhatIsBehindTheLabel(RatingRow rating) =>
        rating is { BehindLabel.Length: 0, Label: { } label }
            ? rating with
            {
                BehindLabel = Labels.Behind(label.Text, Label.OurRating),
            }
            : rating;
}
