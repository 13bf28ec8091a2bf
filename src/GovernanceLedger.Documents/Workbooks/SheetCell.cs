using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovernanceLedger.Documents.Workbooks;

/// <summary>One cell. A text is always a text, whatever sign it begins with; a day and a number are what they are.</summary>
internal static class SheetCell
{
    /// <summary>The most that Excel keeps in one cell, in UTF-16 code units.</summary>
    internal const int Longest = 32_767;

    // Day 1 of Excel's calendar is 1 January 1900, and its 29 February of that year never was.
    private static readonly DateOnly Epoch = new(1899, 12, 30);
    private static readonly DateOnly FirstSureDay = new(1900, 3, 1);

    internal static Cell Of(object? value, int column, int row) =>
        value switch
        {
            null or "" => At(column, row),
            DateOnly day when day >= FirstSureDay => Number(
                day.DayNumber - Epoch.DayNumber,
                SheetStyles.Day,
                column,
                row
            ),
            DateOnly day => Text(day.Iso(), SheetStyles.Text, column, row),
            int number => Number(number, SheetStyles.Number, column, row),
            long number => Number(number, SheetStyles.Number, column, row),
            decimal pounds => Number(pounds, SheetStyles.Pounds, column, row),
            string text => Text(text, SheetStyles.Text, column, row),
            _ => throw new InvalidOperationException($"No cell holds a {value.GetType().Name}."),
        };

    internal static Cell Text(string text, uint style, int column, int row)
    {
        var cell = At(column, row);
        cell.DataType = CellValues.InlineString;
        cell.StyleIndex = style;
        cell.Append(new InlineString(new Text(Safe(text)) { Space = SpaceProcessingModeValues.Preserve }));
        return cell;
    }

    /// <summary>A cell's place, such as "AB12".</summary>
    internal static string Place(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    private static Cell Number(decimal number, uint style, int column, int row)
    {
        var cell = At(column, row);
        cell.StyleIndex = style;
        cell.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
        return cell;
    }

    private static Cell At(int column, int row) => new() { CellReference = Place(column, row) };

    // What is too long for a cell is cut where it shows, and says so. No one field of the ledger is; a list of them may be.
    private static string Safe(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        const string Cut = " … [cut here: a cell holds no more; the ledger has the whole]";
        if (lines.Length > Longest)
        {
            var length = Longest - Cut.Length;
            lines = lines[..(char.IsHighSurrogate(lines[length - 1]) ? length - 1 : length)] + Cut;
        }
        return Unescaped(lines);
    }

    // Excel reads "_x0041_" as the letter A, so an underscore that would begin such a sign is written as one itself.
    private static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.OrdinalIgnoreCase))
            return text;
        var safe = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
            safe.Append(
                text[at] == '_'
                && at + 6 < text.Length
                && text[at + 1] is 'x' or 'X'
                && text[at + 6] == '_'
                && text.AsSpan(at + 2, 4).IndexOfAnyExcept(Hexadecimal) < 0
                    ? "_x005F_"
                    : text.AsSpan(at, 1)
            );
        return safe.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Hexadecimal = System.Buffers.SearchValues.Create(
        "0123456789abcdefABCDEF"
    );
}
