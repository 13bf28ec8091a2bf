using System.Globalization;

namespace GovernanceLedger.Documents.Imports;

/// <summary>Goes through what was read and answered of one part, field by field, and gathers what still has to be settled.</summary>
internal sealed class AnswerSheet(Answers answers, IReadOnlyDictionary<string, string> asRead)
{
    private readonly List<Unsettled> _questions = [];

    public IReadOnlyList<Unsettled> Questions => _questions;

    public void Ask(string field, string code, string message) => _questions.Add(new(null, code, message, field));

    /// <summary>Asks about what was read in doubt, unless it was mended or is to be kept.</summary>
    public void AskWhereAsRead(string field, string code, string message)
    {
        if (Value(field) == Read(field) && !IsKept(field))
            _questions.Add(new(null, code, message, field) { IsWarning = true });
    }

    public string Value(string field) => answers.Of(field, Read(field));

    /// <summary>A text that must be there.</summary>
    /// <param name="missing">What to say where it is not.</param>
    public string Text(string field, string label, string missing, int longest = TextCheck.Longest)
    {
        var text = Value(field);
        if (text.Length == 0)
            Ask(field, "missing-" + field, missing);
        else
            Check(field, label, text, longest);
        return text;
    }

    /// <summary>A text that may be left out, which is null then.</summary>
    public string? Optional(string field, string label, int longest = TextCheck.Longest)
    {
        var text = Value(field);
        if (text.Length == 0)
            return null;
        Check(field, label, text, longest);
        return text;
    }

    /// <summary>Lines, each of them checked; none where nothing is written.</summary>
    public IReadOnlyList<string> Lines(string field, string label, int longest = TextCheck.Longest)
    {
        var lines = Value(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
            if (!Check(field, label, line, longest))
                break;
        return lines;
    }

    /// <summary>The codes of proposals, with commas, spaces or lines between them; a question where there is no such proposal.</summary>
    /// <param name="named">What stands before the question, such as "Action 3: ".</param>
    public IReadOnlyList<string> Proposals(string field, string named)
    {
        List<string> codes =
        [
            .. Value(field)
                .Split([',', ' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal),
        ];
        if (codes.Find(code => Frameworks.Framework.Msg2019.Find(code) is null) is { } unknown)
            Ask(
                field,
                "unknown-proposal",
                $"{named}there is no proposal {Cut(unknown)}. They run from 1.1 to 6.3; write them as 1.2, 2.3."
            );
        return codes;
    }

    /// <summary>A day; null with a question where there is none.</summary>
    public DateOnly? Day(string field, string missing)
    {
        var text = Value(field);
        var day = TypedDays.Day(text);
        if (day is null)
            Ask(field, "missing-" + field, text.Length == 0 ? missing : NotADay(text));
        return day;
    }

    /// <summary>One of the values of an enum; null with a question where it is none of them.</summary>
    public T? Choice<T>(string field, string missing)
        where T : struct, Enum
    {
        var choice = Codes.Read<T>(Value(field));
        if (choice is null)
            Ask(field, "missing-" + field, missing);
        return choice;
    }

    internal static string NotADay(string text) =>
        $"“{Cut(text)}” is not a day. Write it as 3 September 2019 or 3 9 2019.";

    internal static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private string Read(string field) => Answers.Tidy(asRead.GetValueOrDefault(field) ?? "");

    private bool IsKept(string field) => answers.Of(ImportFields.Keep(field)).Length > 0;

    private bool Check(string field, string label, string text, int longest)
    {
        var refusal = TextCheck.Of(text, label, "blank-" + field, longest);
        if (refusal is null && !IsKept(field))
            refusal = Contact(label, text);
        if (refusal is not null)
            _questions.Add(new(null, refusal.Code, refusal.Message, field) { IsWarning = refusal.Code == ContactCode });
        return refusal is null;
    }

    private const string ContactCode = "contact-details";

    private static Refusal? Contact(string label, string text) =>
        ContactDetails.In(text) is { } found
            ? new(
                ContactCode,
                $"{label}: \"{found}\" looks like someone's contact details, and what is recorded stays for ever. Take it out, or say that it is to be kept."
            )
            : null;
}

/// <summary>Days as an officer types them.</summary>
internal static class TypedDays
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d M yyyy", "d MMMM yyyy", "d MMM yyyy", "d/M/yyyy"];

    /// <summary>The day, or null.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(
            text.Trim(),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var day
        )
            ? day
            : null;
}
