namespace GovernanceLedger.Documents.Returns;

/// <summary>What the document says about itself: whose return it is, when it was completed, and whether it is a draft.</summary>
internal sealed class FrontMatter(bool stampedDraft)
{
    private const int LongestName = 150;
    private string? dateText;
    private string? dateWhere;
    private bool hasDateLabel;

    public string? Partnership { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    public bool Draft { get; private set; } = stampedDraft;

    public void NoteDraft(string text) => Draft |= Noise.HoldsDraftStamp(text);

    public void Take(Block block, Label label, string value)
    {
        if (label == Label.PartnershipName && value.Length is > 0 and <= LongestName)
            Partnership ??= value;
        if (label != Label.CompletionDate || dateText is { Length: > 0 })
            return;
        hasDateLabel = true;
        dateText = value;
        dateWhere = block.Where;
        CompletedOn = CompletionDate.Parse(value);
    }

    public IEnumerable<Problem> Problems()
    {
        if (Partnership is null)
            yield return new(
                "partnership-missing",
                "The name of the partnership is not filled in or cannot be read. Say which partnership the return belongs to when importing it.",
                null,
                null
            );
        if (CompletedOn is null)
            yield return string.IsNullOrEmpty(dateText) ? NoDate() : NotADay(dateText);
    }

    private Problem NoDate() =>
        new(
            "completion-date-missing",
            hasDateLabel
                ? "The date of completion is left blank. Find it in the minutes or the covering letter and give it when importing."
                : "There is no date of completion in the document. Find it in the minutes or the covering letter and give it when importing.",
            dateWhere,
            null
        );

    private Problem NotADay(string text) =>
        new(
            "completion-date-not-a-day",
            $"The date of completion is printed as \"{Markup.Cut(text, 60)}\", which is not one day. Give the day when importing.",
            dateWhere,
            null
        );
}
