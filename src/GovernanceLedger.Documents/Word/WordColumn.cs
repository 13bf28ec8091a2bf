namespace GovernanceLedger.Documents.Word;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands in the row of headers.</param>
/// <param name="Share">How wide it is beside the others.</param>
/// <param name="OfAmounts">Whether it holds amounts, which stand to the right.</param>
/// <param name="IsUpright">Whether its title is turned to read upwards, since it is longer than the column is wide.</param>
/// <param name="IsNote">Whether its title is not read back from the file.</param>
public sealed record WordColumn(
    string Title,
    int Share,
    bool OfAmounts = false,
    bool IsUpright = false,
    bool IsNote = false
)
{
    internal WordCell Head => new([new([new(Title, IsNote ? WordSpanKind.Note : WordSpanKind.Text)])]);
}
