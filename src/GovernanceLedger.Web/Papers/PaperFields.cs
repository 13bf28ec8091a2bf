using GovernanceLedger.Comparisons;
using GovernanceLedger.Web.Comparisons;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Papers;

/// <summary>The fields of the form that gives papers, and the address of the paper that they ask for.</summary>
internal static class PaperFields
{
    internal const string Known = "known-on";
    internal const string From = "from";
    internal const string Until = "until";
    internal const string Body = "body";
    internal const string Point = "point";
    internal const string ReportFrom = "report-from";
    internal const string ReportTo = "report-to";

    /// <summary>The address of a paper; null where there is no such paper, or something is wrong with what it takes.</summary>
    internal static string? AddressOf(Entries entries, string slug, string paper)
    {
        var (address, fields) = paper switch
        {
            "return" => Return(entries),
            "report" => ("compare.docx", [.. End(entries, ReportFrom, "from"), .. End(entries, ReportTo, "to")]),
            "actions" => ("actions.docx", Days(entries, Known)),
            "directions" => ("directions/log.docx", Days(entries, Known, From, Until)),
            "decisions" => ("decisions.docx", [.. Days(entries, Known, From, Until), (Body, entries[Body])]),
            "workbook" => ("workbook.xlsx", Days(entries, Known)),
            _ => ("", []),
        };
        if (paper == "directions")
            RequireBoth(entries);
        return entries.AreSound && address.Length > 0
            ? $"/partnerships/{slug}/{address}?{AddressQuery.Of(fields)}".TrimEnd('?')
            : null;
    }

    /// <summary>The days of some fields; those that cannot be read, and a period that ends before it begins, are said.</summary>
    internal static (string, string)[] Days(Entries entries, params IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
            if (entries[field] is { Length: > 0 } text && TypedDay.Iso(text) is null)
                entries.Reject(field, TypedDay.NotOne(text));
        if (fields.Contains(Until, StringComparer.Ordinal) && Day(entries, From) > Day(entries, Until))
            entries.Reject(
                Until,
                "The last day of the period lies before its first. Give the days the other way round."
            );
        return [.. fields.Select(f => (f, entries[f]))];
    }

    /// <summary>A log is of a period with two ends, or of this financial year where neither is given.</summary>
    internal static void RequireBoth(Entries entries)
    {
        foreach (var (field, other) in new[] { (From, Until), (Until, From) })
            if (entries[field].Length == 0 && entries[other].Length > 0)
                entries.Reject(
                    field,
                    "A log of directions is of a period: give its first and its last day, or neither."
                );
    }

    /// <summary>The day of a field, or null.</summary>
    internal static DateOnly? Day(Entries entries, string field) => TypedDay.Iso(entries[field]);

    private static (string, (string, string)[]) Return(Entries entries) =>
        TypedPoint.Read(entries, Point) is { } point
            ? ($"{point.Cycle}/return.docx", [("point", point.ToString()[point.Cycle.Length..].TrimStart('@'))])
            : ("", []);

    private static (string, string)[] End(Entries entries, string field, string name)
    {
        if (entries[field].Length > 0)
            return TypedPoint.Read(entries, field) is { } point ? [(name, point.ToString())] : [];
        TypedPoint.RejectDayOfNone(entries, field, entries[TypedPoint.DayOf(field)], needsDay: false);
        return [];
    }
}
