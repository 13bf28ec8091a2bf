using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Documents.Imports;

/// <summary>Whether the name that a return carries is that of the partnership for which it would be recorded.</summary>
public static class ReturnedName
{
    /// <summary>
    /// True where the name leads the printed one word by word ("Angus" in "Angus Health and Social Care Partnership"), or
    /// where both are names of one of Scotland's partnerships. A return that prints no name belongs to whom it is given.
    /// </summary>
    /// <param name="printed">As the return prints it, or null.</param>
    /// <param name="name">The partnership's own name.</param>
    public static bool IsOf(string? printed, string name)
    {
        if (printed is null || Words(KnownPartnership.Bare(printed)) is not { Count: > 0 } words)
            return true;
        var known = KnownPartnership.Find(name);
        if (KnownPartnership.Find(printed) is { } other)
            return known is not null
                ? known == other
                : Words(other.Name).SequenceEqual(Words(name), StringComparer.Ordinal);
        return (known?.AlsoKnownAs ?? []).Prepend(name).Any(own => Leads(Words(KnownPartnership.Bare(own)), words));
    }

    private static bool Leads(List<string> own, List<string> printed) =>
        own.Count > 0 && own.SequenceEqual(printed.Take(own.Count), StringComparer.Ordinal);

    private static List<string> Words(string name) =>
        [.. PartnershipRules.Slug(name).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "and")];
}
