namespace GovernanceLedger.Documents.Returns;

/// <summary>What a document holds on one proposal, as far as it can be told before the proposal is known.</summary>
internal sealed class Section(Block first)
{
    public string Where { get; } = first.Where;

    /// <summary>Whether its columns are made of spaces or are lost.</summary>
    public bool LaidOut { get; } = first.LaidOut;

    public string? Code { get; set; }

    public string? Title { get; set; }

    /// <summary>Whether the title may be completed by the paragraph that follows the heading.</summary>
    public bool AwaitsTitle { get; set; }

    public LevelColumns? Columns { get; set; }

    public Block? Header { get; set; }

    /// <summary>Columns from an earlier header of the same table, for a table that prints its header once.</summary>
    public LevelColumns? Inherited { get; set; }

    public List<Block> DescriptorRows { get; } = [];

    public List<RatingRow> RatingRows { get; } = [];

    public Items Evidence { get; } = new();

    public Items Actions { get; } = new();

    public bool EvidenceLabelled { get; set; }

    public bool ActionsLabelled { get; set; }

    public bool NotForLocalCompletion { get; set; }

    /// <summary>Where the rating row was found run together with other text, so that its columns are lost.</summary>
    public string? RunTogetherAt { get; set; }

    /// <summary>How much text stood between the heading and the table.</summary>
    public int LooseCharacters { get; set; }

    /// <summary>The number of hidden characters that were taken out of the rating, the evidence and the proposed actions.</summary>
    public int Hidden { get; private set; }

    /// <summary>Where the first hidden character was taken out, or null.</summary>
    public string? HiddenAt { get; private set; }

    public bool HasContent => Evidence.Any || Actions.Any || EvidenceLabelled || ActionsLabelled;

    public bool HasTable => Header is not null || DescriptorRows.Count > 0 || RatingRows.Count > 0;

    public void NoteHidden(Block block)
    {
        Hidden += block.Hidden;
        if (block.Hidden > 0)
            HiddenAt ??= block.Where;
    }

    public string DescriptorText => string.Join(' ', DescriptorRows.Select(row => row.Text));
}

/// <summary>A row that holds a rating.</summary>
/// <param name="Block">The row or paragraph.</param>
/// <param name="Label">Its label cell, or null where the label is lost.</param>
/// <param name="BehindLabel">What stands in the label's cell behind the label.</param>
internal sealed record RatingRow(Block Block, Cell? Label, string BehindLabel)
{
    public bool IsOurs => Label is not null && Folded.Of(Label.Text, 40) is "our rating" or "rating";

    /// <summary>Whether the label, if any, says nothing but that this is the partnership's own rating.</summary>
    public bool HasPlainLabel =>
        Label is null
        || BehindLabel.Length > 0
        || Folded.Words(Label.Text).All(word => PlainWords.Any(plain => Folded.Alike(word, plain)));

    private static readonly string[] PlainWords =
    [
        "our",
        "rating",
        "ratings",
        "agreed",
        "overall",
        "joint",
        "self",
        "evaluation",
        "assessment",
        "the",
        "partnership",
    ];
}
