using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Imports;

/// <summary>Turns what was read into the fields of the review, and the fields of the review into answers.</summary>
internal static class ImportAnswers
{
    private static readonly string[] DayFields = [ImportFields.MeetingDay, ImportFields.PlanDay];
    private static readonly string[] PartsOfDay = ["day", "month", "year"];

    /// <summary>Fills the form with what was read, so that an officer sees and can mend it.</summary>
    internal static void Prefill(Entries entries, Return read)
    {
        foreach (var (field, value) in DocumentImport.AsRead(read))
            if (!DayFields.Contains(field, StringComparer.Ordinal))
                entries[field] = value;
        if (read.Report?.MeetingOn is { } day)
            entries.FillDay(ImportFields.MeetingDay, day);
        if (read.CompletedOn is { } completed)
            entries.FillDay(FieldNames.EffectiveOn, completed);
    }

    /// <summary>What the form answers; a field that it did not have holds as it was read.</summary>
    internal static Answers Of(Entries entries, Return read)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in DocumentImport.AsRead(read).Keys)
        {
            if (DayFields.Contains(field, StringComparer.Ordinal))
                given[field] = DayOf(entries, field);
            else if (entries.Holds(field))
                given[field] = entries[field];
            if (entries.Ticked(Entries.KeepBox(field)))
                given[ImportFields.Keep(field)] = "yes";
        }
        return new(given);
    }

    private static string DayOf(Entries entries, string field) =>
        string.Join(' ', PartsOfDay.Select(part => entries[$"{field}-{part}"].Trim())).Trim();
}
