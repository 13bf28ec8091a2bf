using System.Security.Cryptography;
using System.Text;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>
/// Leads as they are typed, a line each: an office, and after a semicolon the name of the person where one is to be
/// shown. The name goes to the people table, and the event keeps a reference.
/// </summary>
internal static class TypedLeads
{
    private const char Separator = ';';

    /// <summary>The leads of a form.</summary>
    /// <param name="key">The form's key, from which new references are made, so that sending it twice makes the same.</param>
    internal static IReadOnlyList<Lead> Read(
        Entries entries,
        PlanPlace place,
        string key,
        string field,
        bool required = false
    )
    {
        _ = entries.Lines(field, "Leads", TextCheck.Longest, required);
        var typed = Typed(entries, field).ToList();
        foreach (var (office, name) in typed)
        {
            entries.Check(field, TextCheck.Of(office, "The office of a lead", "blank-lead", TextCheck.LongestName));
            if (name is not null)
                entries.Check(field, TextCheck.Of(name, "The name of a lead", "blank-lead", TextCheck.LongestName));
        }
        return [.. typed.Select(t => new Lead(Reference(t, place, key), t.Office))];
    }

    /// <summary>The people whom the form names and the ledger does not know yet.</summary>
    internal static IEnumerable<Person> NewPeople(Entries entries, PlanPlace place, string key) =>
        from field in entries.Fields(ActionFieldNames.Leads)
        from typed in Typed(entries, field)
        where typed.Name is not null
        let reference = Reference(typed, place, key)!
        where !place.Names.ContainsKey(reference)
        select new Person(reference, typed.Name, null);

    /// <summary>The leads of an action as they would be typed.</summary>
    internal static string Written(PlanPlace place) =>
        string.Join(
            '\n',
            place.Action!.Planned.Leads.Select(l => place.NameOf(l) is { } name ? $"{l.Office}; {name}" : l.Office)
        );

    private static IEnumerable<(string Office, string? Name)> Typed(Entries entries, string field) =>
        from line in entries[field].Split('\n')
        let parts = line.Split(Separator, 2, StringSplitOptions.TrimEntries)
        where line.Trim().Length > 0
        select (parts[0], parts is [_, { Length: > 0 } name] ? name : null);

    // Whoever led this action already, under this office and this name, is the same person; so is one who was erased.
    private static string? Reference((string Office, string? Name) typed, PlanPlace place, string key) =>
        place.Action?.Planned.Leads.FirstOrDefault(l => l.Office == typed.Office && place.NameOf(l) == typed.Name)
            is { } known
            ? known.Person
        : typed.Name is null ? null
        : "person-"
            + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{typed.Office}\n{typed.Name}")))[
                ..16
            ];
}
