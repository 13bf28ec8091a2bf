using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>The self-evaluation that a command speaks of.</summary>
internal sealed record FoundSelfEvaluation(NamedPartnership Partnership, StoredView<Profile> Profile)
{
    public string Stream => Profile.Stream;

    /// <summary>The cycle as it is named on the command line, such as "baseline" or "interim-2020".</summary>
    public string Cycle => RoundName.Of(Stream);

    /// <summary>The one that is named, else the one that opened last; where there is none, the command ends.</summary>
    public static async Task<FoundSelfEvaluation> Require(
        OpenLedger ledger,
        string partnership,
        string? cycle,
        CancellationToken cancel
    )
    {
        var named = await NamedPartnership.Require(ledger, partnership, cancel);
        var profiles = await ledger.Views.OfPartnership<Profile>(named.Slug, SelfEvaluationViews.ProfileName, cancel);
        if (profiles.Count == 0)
            throw new CommandRefused(
                "no-self-evaluation",
                $"{named.Partnership.Name} has no self-evaluation yet. Import its return with `ledger import`."
            );
        var found = cycle is null
            ? profiles.InOrder(p => p.Document.OpenedOn, p => p.Stream).Last()
            : profiles.FirstOrDefault(p =>
                p.Stream.Equals(RoundName.StreamOf(cycle), StringComparison.OrdinalIgnoreCase)
            );
        return found is null
            ? throw new CommandRefused(
                "unknown-cycle",
                $"{named.Partnership.Name} has no self-evaluation \"{cycle}\". It has {Words.List(profiles.Select(p => RoundName.Of(p.Stream)))}."
            )
            : new(named, found);
    }

    /// <summary>What is known of a proposal; empty where nothing is.</summary>
    public async Task<ProposalRecord> Proposal(OpenLedger ledger, string code, CancellationToken cancel) =>
        (
            await ledger.Views.Find<ProposalRecord>(
                Partnership.Slug,
                Stream,
                SelfEvaluationViews.ProposalName(code),
                cancel
            )
        )?.Document
        ?? ProposalRecord.Empty(code);
}
