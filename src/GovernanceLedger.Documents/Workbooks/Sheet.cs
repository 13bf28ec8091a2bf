namespace GovernanceLedger.Documents.Workbooks;

/// <summary>A sheet of a workbook: a row of heads and the rows below it.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Rows">Each a value for every column: a text, a <see cref="DateOnly"/>, a whole number, a <see cref="decimal"/> in pounds, or null. They are read once, as they are written.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters.</param>
internal sealed record SheetColumn(string Title, double Width);
