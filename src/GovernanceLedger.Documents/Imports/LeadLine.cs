using GovernanceLedger.Documents.ActionPlans;

namespace GovernanceLedger.Documents.Imports;

/// <summary>
/// One who leads an action: the office, which stands in the record for ever, and the person's name, which stands in the people
/// table alone. Written as "office; name".
/// </summary>
/// <param name="Office">The office or the organisation.</param>
/// <param name="Name">The person's name, or null where none is named.</param>
public sealed record LeadLine(string Office, string? Name)
{
    /// <summary>The office of a person whom a plan names by name alone.</summary>
    public const string NamedInPlan = "Lead named in the plan";

    private static readonly HashSet<string> MoreOfficeWords = new(
        "sector interface third network forum partners staff provider providers nhs university college ltd ijb hscp ahscp services planning locality".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>A lead as a plan prints it. What is not surely an office is taken for a person's name, and kept out of the record.</summary>
    public static LeadLine Of(string printed)
    {
        var bare = printed.Trim();
        var open = bare.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && bare[^1] == ')')
        {
            var (outside, inside) = (bare[..open].Trim(), bare[(open + 1)..^1].Trim());
            if (inside.Length > 0 && IsOffice(inside) != IsOffice(outside))
                return IsOffice(inside) ? new(inside, outside) : new(outside, inside);
        }
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.Reverse().SkipWhile(IsAcronym).Count();
        if (name > 0 && name < words.Length)
        {
            var before = string.Join(' ', words.Take(name));
            return IsOffice(before) ? new(bare, null) : new(string.Join(' ', words.Skip(name)), before);
        }
        return IsOffice(bare) ? new(bare, null) : new(NamedInPlan, bare);
    }

    /// <summary>A lead as an officer writes it.</summary>
    public static LeadLine Typed(string line) =>
        line.Split(';', 2, StringSplitOptions.TrimEntries) is [var office, { Length: > 0 } name]
            ? new(office, name)
            : new(line.TrimEnd(';', ' '), null);

    /// <inheritdoc />
    public override string ToString() => Name is null ? Office : $"{Office}; {Name}";

    private static bool IsOffice(string text)
    {
        var words = text.Split([' ', ',', '/', '-', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && (
                words.All(IsAcronym)
                || words.All(word => char.IsLower(word[0]) && word[0] != 'l')
                || words.Any(word =>
                    LeadNames.IsOfficeWord(word.ToLowerInvariant()) || MoreOfficeWords.Contains(word.ToLowerInvariant())
                ) && !LeadNames.HoldsName(words)
            );
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and <= 6 && word.All(c => char.IsUpper(c));
}
