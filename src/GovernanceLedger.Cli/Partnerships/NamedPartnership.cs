using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Cli.Partnerships;

/// <summary>A registered partnership, with the short name under which the ledger keeps it.</summary>
internal sealed record NamedPartnership(string Slug, Partnership Partnership)
{
    /// <summary>The partnership that a text names, by name or short name and in any case, or null where none such is registered.</summary>
    public static async Task<NamedPartnership?> Find(OpenLedger ledger, string text, CancellationToken cancel)
    {
        foreach (var slug in Slugs(text))
            if (
                await ledger.Views.Find<Partnership>(slug, PartnershipRules.Stream, PartnershipRules.Stream, cancel) is
                { } view
            )
                return new(slug, view.Document);
        return null;
    }

    /// <summary>As <see cref="Find"/>, and one that is not registered ends the command.</summary>
    public static async Task<NamedPartnership> Require(OpenLedger ledger, string text, CancellationToken cancel) =>
        await Find(ledger, text, cancel)
        ?? throw new CommandRefused("unknown-partnership", await Unknown(ledger, text, cancel));

    private static IEnumerable<string> Slugs(string text)
    {
        var typed = PartnershipRules.Slug(text);
        var known = KnownPartnership.Find(text) is { } partnership ? PartnershipRules.Slug(partnership.Name) : typed;
        return new[] { typed, known }.Where(slug => slug.Length > 0).Distinct(StringComparer.Ordinal);
    }

    private static async Task<string> Unknown(OpenLedger ledger, string text, CancellationToken cancel)
    {
        var registered = await ledger.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        return registered.Count == 0
            ? $"No partnership \"{text}\" is registered, nor any other. Import a return, or use `ledger register`."
            : $"No partnership \"{text}\" is registered. Registered are {Words.List(registered.Select(p => p.Document.Name))}.";
    }
}
