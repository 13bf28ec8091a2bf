using System.Text;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Histories;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet reads as text and never as a formula.</summary>
internal static class Csv
{
    /// <summary>Tells spreadsheets that the text is UTF-8.</summary>
    internal const string ByteOrderMark = "\uFEFF";

    /// <summary>Answers with a table.</summary>
    internal static IResult Answer(string table) => Results.Text(table, "text/csv; charset=utf-8");

    /// <summary>Answers with a table as its rows come, the heading at once.</summary>
    internal static IResult Answer<T>(string heading, IAsyncEnumerable<T> rows, Func<T, string> line) =>
        Results.Stream(
            async body =>
            {
                await using var pieces = Pieces.Of(body);
                await pieces.WriteAsync(ByteOrderMark + heading);
                await pieces.FlushAsync();
                await foreach (var row in rows)
                    await pieces.WriteAsync(line(row));
            },
            "text/csv; charset=utf-8"
        );

    internal static string Line(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    // A negative whole number is no formula, and as text it would be left out of every sum.
    private static bool IsNumber(string text) =>
        text.Length > 1 && text[0] == '-' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // A field that begins like a formula would be run by the spreadsheet that opens it; an apostrophe makes it text.
    private static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var safe = !IsNumber(text) && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? safe
            : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
