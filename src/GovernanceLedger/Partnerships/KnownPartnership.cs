using System.Text.Json;

namespace GovernanceLedger.Partnerships;

/// <summary>A partnership that exists in Scotland: public facts, with which it can be registered without being asked for them.</summary>
/// <param name="Name">Its name, such as "North Ayrshire".</param>
/// <param name="Board">Its integration joint board, or the lead agency where it has none.</param>
/// <param name="HealthBoard">The Health Board that delivers for it.</param>
/// <param name="Councils">The council that delivers for it, or both.</param>
/// <param name="AlsoKnownAs">Other names under which documents speak of it.</param>
public sealed record KnownPartnership(
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    IReadOnlyList<string> AlsoKnownAs
)
{
    private static readonly Lazy<KnownPartnership[]> Loaded = new(Load);

    /// <summary>All 31, by name.</summary>
    public static IReadOnlyList<KnownPartnership> All => Loaded.Value;

    /// <summary>The partnership that a text names, in any case and with or without what usually follows a name, or null.</summary>
    public static KnownPartnership? Find(string text)
    {
        var slug = PartnershipRules.Slug(Bare(text));
        return slug.Length == 0
            ? null
            : All.FirstOrDefault(p => p.AlsoKnownAs.Prepend(p.Name).Any(name => PartnershipRules.Slug(name) == slug));
    }

    /// <summary>A partnership's name without what usually follows it, such as "Health and Social Care Partnership" or "IJB".</summary>
    public static string Bare(string text)
    {
        string[] endings =
        [
            " Health and Social Care Partnership",
            " Health & Social Care Partnership",
            " Integration Joint Board",
            " Partnership",
            " HSCP",
            " IJB",
        ];
        var name = text.Trim();
        var ending = endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null ? name : name[..^ending.Length];
    }

    private static KnownPartnership[] Load()
    {
        using var stream =
            typeof(KnownPartnership).Assembly.GetManifestResourceStream("GovernanceLedger.Partnerships.scotland.json")
            ?? throw new InvalidOperationException("Scotland's partnerships are not in the assembly.");
        return JsonSerializer.Deserialize<KnownPartnership[]>(stream, LedgerJson.Options)!;
    }
}
