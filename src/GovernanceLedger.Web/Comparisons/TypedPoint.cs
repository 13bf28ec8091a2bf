using GovernanceLedger.Comparisons;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Comparisons;

/// <summary>A point of a self-evaluation as a form asks for it: a choice, and the day of those that have one.</summary>
internal static class TypedPoint
{
    /// <summary>The field of the day that belongs to a field.</summary>
    internal static string DayOf(string field) => $"{field}-day";

    /// <summary>The points to choose from; those of a day are without it.</summary>
    internal static IEnumerable<Choice> Choices(IEnumerable<string> cycles) =>
        cycles.SelectMany(cycle =>
            Enum.GetValues<PointKind>()
                .Select(kind => new Choice(
                    kind == PointKind.Now ? cycle : $"{cycle}@{kind.Code()}",
                    $"{RoundName.InWords(cycle)} {kind.InWords()}"
                ))
        );

    /// <summary>The point, or null where it cannot be read.</summary>
    internal static PointReference? Read(string point, string day) =>
        PointReference.Read(NeedsDay(point) ? $"{point}-{day}" : point);

    /// <summary>What an address gives for a field; a whole point comes apart into what the two fields hold.</summary>
    internal static (string Point, string Day) Of(IQueryCollection query, string field) =>
        Parted(query[field].ToString().Trim(), query[DayOf(field)].ToString().Trim());

    /// <summary>A whole point as a form holds it.</summary>
    internal static Entries Entered(string field, string whole)
    {
        var entries = new Entries();
        (entries[field], entries[DayOf(field)]) = Parted(whole, "");
        return entries;
    }

    /// <summary>A point and its day; a whole point comes apart.</summary>
    private static (string Point, string Day) Parted(string point, string day) =>
        PointReference.Read(point) is { Day: { } given } read
            ? ($"{read.Cycle}@{read.Kind.Code()}", given.Iso())
            : (point, day);

    /// <summary>The point of a field; what is wrong with one that cannot be read is said beside it.</summary>
    internal static PointReference? Read(Entries entries, string field)
    {
        var (point, day) = (entries[field], entries[DayOf(field)]);
        if (Read(point, day) is { } read)
        {
            RejectDayOfNone(entries, field, day, NeedsDay(point));
            return read;
        }
        if (!NeedsDay(point))
            entries.Reject(field, ComparisonWords.NoPoint(point));
        else
            entries.Reject(
                DayOf(field),
                day.Length == 0
                    ? "A point as known or as in force on a day needs that day, such as 2020-05-31."
                    : TypedDay.NotOne(day)
            );
        return null;
    }

    /// <summary>Says that a day belongs to no point that was chosen: to leave it aside would answer for another point than was meant.</summary>
    internal static void RejectDayOfNone(Entries entries, string field, string day, bool needsDay)
    {
        if (day.Length > 0 && !needsDay)
            entries.Reject(
                DayOf(field),
                "The point that is chosen has no day. Choose the self-evaluation as known at the end of a day or as in force on a day, or take the day out."
            );
    }

    /// <summary>Says why there is no such point beside its field, or beside its day where that is what is wrong.</summary>
    internal static void Reject(Entries entries, string field, Refusal refusal) =>
        entries.Reject(refusal.Code == "point-in-future" ? DayOf(field) : field, refusal.Message);

    private static bool NeedsDay(string point) =>
        point.EndsWith("@" + PointKind.Known.Code(), StringComparison.Ordinal)
        || point.EndsWith("@" + PointKind.InForce.Code(), StringComparison.Ordinal);
}
