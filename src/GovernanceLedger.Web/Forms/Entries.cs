using System.Globalization;
using GovernanceLedger.Documents;
using GovernanceLedger.Frameworks;
using Microsoft.Extensions.Primitives;

namespace GovernanceLedger.Web.Forms;

/// <summary>What was typed into a form, kept as typed, with what is wrong with it.</summary>
public sealed class Entries
{
    private const int LongestList = 100_000;

    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);
    private readonly List<EntryProblem> _problems = [];

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<EntryProblem> Problems => _problems;

    /// <summary>Whether nothing stands against sending the command.</summary>
    public bool AreSound => _problems.Count == 0;

    /// <summary>What stands in a field, or nothing.</summary>
    public string this[string field]
    {
        get => _typed.GetValueOrDefault(field) ?? "";
        set => _typed[field] = value;
    }

    /// <summary>Whether the form had the field at all, filled in or not.</summary>
    public bool Holds(string field) => _typed.ContainsKey(field);

    /// <summary>The fields of a name that the form had: of that name, and of it with a part, such as the month of a day.</summary>
    public IEnumerable<string> Fields(string name) =>
        _typed.Keys.Where(k =>
            k.StartsWith(name, StringComparison.Ordinal) && (k.Length == name.Length || k[name.Length] == '-')
        );

    /// <summary>What a browser sent.</summary>
    public static Entries Of(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        var entries = new Entries();
        foreach (var (name, value) in sent)
            entries[name] = value.ToString();
        return entries;
    }

    /// <summary>Says what is wrong with a field.</summary>
    public void Reject(string field, string message, bool isWarning = false) =>
        _problems.Add(new(field, message, isWarning));

    /// <summary>What is wrong with a field, or null.</summary>
    public EntryProblem? ProblemOf(string field) => _problems.Find(p => p.Field == field);

    /// <summary>A text that must be there.</summary>
    public string Text(string field, string label, int longest = TextCheck.Longest)
    {
        var text = Tidy(this[field]);
        if (TextCheck.Of(text, label, "blank", longest) is { } refusal)
            Reject(field, text.Length == 0 ? $"{label}: nothing is written yet." : refusal.Message);
        else
            WarnOfContactDetails(field, label, text);
        return text;
    }

    /// <summary>A text that may be left out, which is null then.</summary>
    public string? OptionalText(string field, string label, int longest = TextCheck.Longest) =>
        string.IsNullOrWhiteSpace(this[field]) ? null : Text(field, label, longest);

    /// <summary>A list that is typed a line each, each line checked, without those that are empty.</summary>
    public IReadOnlyList<string> Lines(string field, string label, int longest, bool required = false)
    {
        var typed = required ? Text(field, label, LongestList) : OptionalText(field, label, LongestList) ?? "";
        var lines = typed.Split('\n', StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Length > 0)
                Check(field, TextCheck.Of(lines[i], Line(label, i), "blank", longest));
        return [.. lines.Where(l => l.Length > 0)];
    }

    /// <summary>What a line of a list is called.</summary>
    internal static string Line(string label, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{label}, line {at + 1}");

    /// <summary>Says why a field cannot be taken, where it cannot and nothing is said of it yet.</summary>
    public void Check(string field, Refusal? refusal)
    {
        if (refusal is not null && ProblemOf(field) is null)
            Reject(field, refusal.Message);
    }

    /// <summary>A level chosen from the four.</summary>
    public Level Level(string field)
    {
        if (Levels.Parse(this[field]) is { } level)
            return level;
        Reject(field, "Choose one of the four levels.");
        return default;
    }

    /// <summary>A day typed as day, month and year.</summary>
    public DateOnly Day(string field, string label)
    {
        var parts = new[] { this[$"{field}-day"], this[$"{field}-month"], this[$"{field}-year"] };
        if (parts.All(string.IsNullOrWhiteSpace))
            Reject(field, $"{label}: give a day, such as 27 3 2019.");
        else if (TypedDay.Parse(parts[0], parts[1], parts[2]) is { } day)
            return day;
        else
            Reject(field, $"{label}: {string.Join(' ', parts).Trim()} is not a day. Write it as 27 3 2019.");
        return default;
    }

    /// <summary>Fills the three parts of a day.</summary>
    public void FillDay(string field, DateOnly day)
    {
        this[$"{field}-day"] = day.Day.ToString(CultureInfo.InvariantCulture);
        this[$"{field}-month"] = day.Month.ToString(CultureInfo.InvariantCulture);
        this[$"{field}-year"] = day.Year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number, such as a version; null where none is written.</summary>
    public long? Number(string field) =>
        long.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a box is ticked.</summary>
    public bool Ticked(string field) => this[field].Length > 0;

    /// <summary>The name of the box that keeps a text in spite of a warning.</summary>
    public static string KeepBox(string field) => $"{field}-keep";

    private void WarnOfContactDetails(string field, string label, string text)
    {
        if (!Ticked(KeepBox(field)) && ContactDetails.In(text) is { } found)
            Reject(
                field,
                $"{label}: \"{found}\" looks like someone's contact details, and what is recorded stays for ever. Take it out, or tick the box to keep it.",
                isWarning: true
            );
    }

    private static string Tidy(string text) => text.ReplaceLineEndings("\n").Trim();
}

/// <summary>What is wrong with one field; a warning can be overruled by the officer.</summary>
/// <param name="Field">The field's name, or empty where it concerns the whole form.</param>
public sealed record EntryProblem(string Field, string Message, bool IsWarning = false);
