using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>The labels of a report's first page: subject, date, item, number, who it is by and to.</summary>
internal static class ReportLabels
{
    private const int LongestOpen = 120;
    private const int LongestToken = 30;
    private const string Separators = ":-–—.";

    // Longer labels first; one that is open needs no colon before its value.
    private static readonly (PartKind Kind, string[] Words, bool Open)[] Known =
    [
        .. Labels(
            PartKind.Title,
            open: false,
            "title of report",
            "subject of report",
            "report title",
            "report on",
            "subject title",
            "subject",
            "title",
            "re"
        ),
        .. Labels(PartKind.ReportBy, open: true, "report by", "report of", "report from"),
        .. Labels(PartKind.ReportBy, open: false, "submitted by", "presented by", "by", "from"),
        .. Labels(
            PartKind.Author,
            open: false,
            "author of report",
            "report author",
            "authors name",
            "author",
            "lead officer",
            "responsible officer",
            "prepared by",
            "written by",
            "designation",
            "job title"
        ),
        .. Labels(
            PartKind.Item,
            open: true,
            "agenda item number",
            "agenda item no",
            "agenda item",
            "item number",
            "item no",
            "item"
        ),
        .. Labels(
            PartKind.ReportNumber,
            open: true,
            "report number",
            "report no",
            "report reference",
            "report ref",
            "paper number",
            "paper no"
        ),
        .. Labels(
            PartKind.MeetingOn,
            open: false,
            "date of meeting",
            "meeting date",
            "date of committee",
            "date of board",
            "date"
        ),
        .. Labels(PartKind.Body, open: true, "report to"),
        .. Labels(PartKind.Body, open: false, "name of meeting", "meeting of", "meeting", "committee", "board", "to"),
        .. Labels(
            PartKind.Contact,
            open: false,
            "contact details",
            "contact officer",
            "contact",
            "email details",
            "email",
            "e mail",
            "telephone",
            "phone",
            "tel"
        ),
    ];

    /// <summary>The label with which a text begins and what stands behind it, or null.</summary>
    public static (PartKind Kind, string Printed, string Behind)? Before(string text, bool inRow)
    {
        var initial = char.ToLowerInvariant(text.FirstOrDefault(char.IsLetterOrDigit));
        foreach (var (kind, words, open) in Known)
        {
            if (words[0][0] != initial || After(text, words) is not { } rest)
                continue;
            var behind = rest.TrimStart([.. Separators, ' ', '*']);
            if (IsLabel(kind, rest, behind, open, alone: inRow || words.Length > 1 || kind == PartKind.Title))
                return (kind, text[..^rest.Length], behind);
        }
        return null;
    }

    /// <summary>"Agenda item 8 Report no 12/19" in one line, taken apart.</summary>
    public static IEnumerable<string> Apart(string text)
    {
        if (
            text.Length > LongestOpen
            || Before(text, inRow: false) is not { Kind: PartKind.Item or PartKind.ReportNumber } first
        )
            return [text];
        var space = first.Behind.IndexOf(' ', StringComparison.Ordinal);
        var rest = space < 0 ? "" : first.Behind[(space + 1)..].Trim();
        return rest.Length > 0 && Before(rest, inRow: false) is { Kind: PartKind.Item or PartKind.ReportNumber }
            ? [text[..^rest.Length].Trim(), rest]
            : [text];
    }

    private static bool IsLabel(PartKind kind, string rest, string behind, bool open, bool alone)
    {
        if (kind == PartKind.Item && behind.Length > 0)
            return IsItem(FirstWord(behind)) && (behind.Length <= LongestToken || IsNumber(behind));
        if (kind == PartKind.ReportNumber && behind.Length > 0)
            return behind.Length <= LongestOpen && FirstWord(behind).Any(char.IsAsciiDigit);
        if (rest.Length == 0)
            return alone;
        if (rest.TrimStart()[0] == ':')
            return true;
        return open && behind.Length <= LongestOpen && !behind.EndsWith('.') && rest[0] is ' ' or '-' or '–';
    }

    private static bool IsNumber(string behind) =>
        Before(behind[FirstWord(behind).Length..].Trim(), inRow: false) is { Kind: PartKind.ReportNumber };

    /// <summary>Whether a word is an item's number: "8", "13b", "7(a)", "4.2".</summary>
    public static bool IsItem(string word) =>
        word.Length is > 0 and <= 10
        && char.IsAsciiDigit(word[0])
        && word.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '(' or ')' or '.')
        && word.Count(char.IsAsciiLetter) <= 4;

    public static string FirstWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? text[..space] : text;

    /// <summary>What stands behind the words with which the text begins, or null.</summary>
    private static string? After(string text, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
                end++;
            if (!Folded.Alike(Folded.Of(text[at..end]), word))
                return null;
            at = end;
        }
        return text[at..].TrimEnd();
    }

    private static IEnumerable<(PartKind, string[], bool)> Labels(PartKind kind, bool open, params string[] labels) =>
        labels.Select(label => (kind, label.Split(' '), open));
}
