using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Goes through the rows of a plan in order and joins again what page breaks cut.</summary>
internal sealed class PlanWalk
{
    private readonly PlanDoubts doubts;
    private readonly List<PlannedProposal> proposals = [];
    private int? feature;
    private bool lettered;
    private PlannedAction? last;

    public PlanWalk(PlanDoubts doubts) => this.doubts = doubts;

    public IReadOnlyList<PlannedProposal> Proposals => proposals;

    private PlannedProposal? Open => proposals.Count > 0 ? proposals[^1] : null;

    /// <summary>Notes a key feature that a caption names.</summary>
    public void Enter(int? captioned) => feature = captioned ?? feature;

    /// <summary>Takes the heading of a proposal that stands over a table of its own.</summary>
    public void Head(Block block, string code, string title)
    {
        proposals.Add(new PlannedProposal(block.Where, ProposalLabel.Before($"{code} ")!.Value.Label, null));
        Open!.Add(title, block.Where);
    }

    /// <summary>Takes the rows of a table by its columns.</summary>
    public void Take(PlanTable table, PlanColumns columns)
    {
        lettered |= columns.Lettered;
        foreach (var block in table.Body)
            Take(PlanRow.Of(block, columns, table.IsTopmost(block)), columns.Lettered);
    }

    private void Take(PlanRow row, bool withLetters)
    {
        var letter = ActionLetter.Before(row.Text(PlanRole.Action));
        if (withLetters && row.Misplaced is { } misplaced)
        {
            TakeMisplaced(row, misplaced);
            return;
        }
        var begins = letter is not null || BeginsUnlettered(row);
        TakeLeft(row, begins, out var ownLetter);
        if (begins)
            Begin(row, letter?.Letter ?? ownLetter, letter?.Behind);
        else if (row.HasAction)
            Continue(row);
        if (row.GluedWord is not null)
            doubts.Row(
                row.Block,
                "A word runs from the cell of the leads into that of the action, and was left out of the leads."
            );
        foreach (var stray in row.Strays)
            doubts.Leave(row.Block, stray.Text.Length);
    }

    // Without a letter a row is an action of its own only where it names a proposal, or says when or who anew.
    private bool BeginsUnlettered(PlanRow row)
    {
        if (row.Text(PlanRole.Action).Length == 0)
            return false;
        if (last is null || row.Left is [var first, ..] && ProposalLabel.Before(first) is not null)
            return true;
        if (!lettered)
            return row.Left.Count > 0 || row.Text(PlanRole.Timescale).Length + row.Text(PlanRole.Lead).Length > 0;
        return row.Text(PlanRole.Timescale).Length > 0
            && last.TextOrNull(PlanRole.Timescale) is not null
            && char.IsUpper(row.Text(PlanRole.Action)[0]);
    }

    private void TakeLeft(PlanRow row, bool begins, out string? ownLetter)
    {
        ownLetter = null;
        if (row.Left.Count == 0)
            return;
        var first = row.Left[0];
        if (ProposalLabel.Before(first) is var (label, rest))
        {
            ownLetter = label.Letter;
            if (label.Letter is null || Open is null || Open.Label != label with { Letter = null })
                Start(row, label with { Letter = null });
            first = rest;
        }
        else if (!lettered && first.Length <= 8 && first.Any(char.IsAsciiDigit))
            (ownLetter, first) = (first, "");
        else if (Open is null || (begins || !lettered && !row.HasAction) && IsAnother(row))
            Start(row, null);
        foreach (var part in row.Left.Skip(1).Prepend(first))
            Open?.Add(part, row.Block.Where);
    }

    // A title behind one whose rating stands already is the next proposal's, its label lost.
    private bool IsAnother(PlanRow row) =>
        Open!.Actions.Count > 0
        && (Open.RatedAt is not null || !lettered)
        && !row.Left.All(part => LevelNames.Is(part));

    private void Start(PlanRow row, ProposalLabel? label)
    {
        proposals.Add(
            new PlannedProposal(row.Block.Where, label, feature) { LabelledAlone = label is not null && !row.HasAction }
        );
        feature = null;
    }

    private void Begin(PlanRow row, string? letter, string? text)
    {
        if (Open is null)
            Start(row, null);
        if (letter is not null && Open!.Actions.Count == 0)
            FetchFirst(letter);
        if (letter is null && lettered)
            doubts.Row(row.Block, "It has a timescale of its own but no letter, and was read as an action.");
        last = new PlannedAction(row.Block.Where, letter);
        last.Add(row, text);
        Open!.Actions.Add(last);
    }

    // A label can come to stand below its first action: then the letters start again before it, and go on behind it.
    private void FetchFirst(string letter)
    {
        if (
            proposals
            is not [
                ..,
                { Actions: [.., { Letter: { } earlier }, { Letter: { } first } moved] } before,
                { LabelledAlone: true } open,
            ]
        )
            return;
        if (!ActionLetter.Follows(letter, first) || string.CompareOrdinal(first, earlier) > 0)
            return;
        before.Actions.RemoveAt(before.Actions.Count - 1);
        open.Actions.Add(moved);
        doubts.Add(
            "plan-row-unclear",
            $"The label of the proposal stands below its first action, which was told by its letter. {PlanDoubts.Look}",
            moved.Where
        );
    }

    private void Continue(PlanRow row)
    {
        if (last is null)
            doubts.Leave(row.Block);
        else
            last.Add(row, null);
    }

    // The row has slipped against the heads: which of its cells says what cannot be told.
    private void TakeMisplaced(PlanRow row, Cell cell)
    {
        if (row.Left is [var label, ..] && ProposalLabel.Before(label) is not null)
            TakeLeft(row, begins: true, out _);
        else if (Open is null)
            Start(row, null);
        var (letter, text) = ActionLetter.Before(cell.Text)!.Value;
        last = new PlannedAction(row.Block.Where, letter);
        last.Add(PlanRole.Action, text);
        Open!.Actions.Add(last);
        doubts.Row(row.Block, "Its action stands in another column, so only the words of the action were read.");
        if (row.Block.Text.Length - cell.Text.Length is > 0 and var rest)
            doubts.Leave(row.Block, rest);
    }
}
