using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>Reads what a direction does to earlier ones out of a form, and writes it into one.</summary>
internal static class EarlierEntries
{
    internal const int Rows = 3;

    internal static string Reference(int row) => DirectionFields.Part(DirectionFields.Earlier, row, "reference");

    internal static string Relation(int row) => DirectionFields.Part(DirectionFields.Earlier, row, "relation");

    internal static int Count(Entries entries) =>
        Math.Max(Rows, Enumerable.Range(0, 50).Count(row => entries[Reference(row)].Length > 0) + 1);

    internal static IReadOnlyList<EarlierDirection> Read(Entries entries)
    {
        var earlier = new List<EarlierDirection>();
        for (var row = 0; row < Count(entries); row++)
        {
            var (reference, relation) = (entries[Reference(row)].Trim(), entries[Relation(row)]);
            if (reference.Length == 0 && relation.Length == 0)
                continue;
            if (reference.Length == 0)
                entries.Reject(Reference(row), "Earlier direction: choose which one, or take out what it does to it.");
            else if (Codes.Read<EarlierRelation>(relation) is { } known)
                earlier.Add(new(known, reference));
            else
                entries.Reject(Relation(row), "Earlier direction: choose whether it is superseded, varied or revoked.");
        }
        return earlier;
    }

    internal static void Fill(Entries entries, IReadOnlyList<EarlierDirection> earlier)
    {
        for (var row = 0; row < earlier.Count; row++)
        {
            entries[Reference(row)] = earlier[row].Reference;
            entries[Relation(row)] = earlier[row].Relation.Code();
        }
    }

    internal static string Number(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);
}
