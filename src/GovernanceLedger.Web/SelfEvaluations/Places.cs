using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Partnerships;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>Finds what a page or a form is about.</summary>
internal static class Places
{
    /// <summary>The self-evaluation of an address, and the proposal in it; null where there is none such.</summary>
    internal static async Task<Place?> Find(
        LedgerRoom room,
        string slug,
        string cycle,
        string? proposal,
        CancellationToken cancel
    )
    {
        var stream = RoundName.StreamOf(cycle);
        var partnership = room.Partnership(slug, cancel);
        var profile = room.Views.Find<Profile>(slug, stream, SelfEvaluationViews.ProfileName, cancel);
        var record = proposal is null
            ? Task.FromResult<StoredView<ProposalRecord>?>(null)
            : room.Views.Find<ProposalRecord>(slug, stream, SelfEvaluationViews.ProposalName(proposal), cancel);
        var wordings = Wordings(room, cancel);
        await Task.WhenAll(partnership, profile, record, wordings);
        if (await partnership is not { } found || (await profile)?.Document is not { } shown)
            return null;
        var framework = Framework.Of(shown.Framework)!;
        var asked = proposal is null ? null : framework.Find(proposal);
        return proposal is not null && asked is null
            ? null
            : new(
                slug,
                found,
                cycle,
                shown with
                {
                    // A view is stored only when it changes, so the stream's own version is the one to expect.
                    Version = (await profile)!.StreamVersion,
                },
                new(framework, await wordings),
                asked,
                (await record)?.Document ?? ProposalRecord.Empty(proposal ?? "")
            );
    }

    /// <summary>What the last submitted round before said of a proposal, and what was done since; null in a partnership's first round.</summary>
    internal static async Task<LastTime?> LastTime(
        LedgerRoom room,
        string slug,
        string cycle,
        string code,
        CancellationToken cancel
    )
    {
        if (cycle == Cycle.Baseline.Code() || !Rates(code))
            return null;
        var rounds = Standings.RoundsOf(
            await room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel)
        );
        if (RoundBefore.Of(rounds, RoundName.StreamOf(cycle)) is not { } before)
            return null;
        var last = await room.Comparisons.LastTime(slug, RoundName.Of(before.Stream), cycle, code, room.Today, cancel);
        return last is null ? null : last with { Unsubmitted = [.. before.Unsubmitted.Select(RoundName.Of)] };
    }

    // Nothing is rated last time that is national in every version, and reading it would be for nothing.
    private static bool Rates(string code) => Framework.All.Any(f => f.Find(code) is { Owner: ProposalOwner.Local });

    /// <summary>The official wording of every framework, as far as the ledger has it.</summary>
    internal static async Task<IReadOnlyList<FrameworkWording>> Wordings(LedgerRoom room, CancellationToken cancel) =>
        [
            .. (
                await room.Views.OfPartnership<FrameworkWording>(FrameworkWordingRules.National, "wording", cancel)
            ).Select(w => w.Document),
        ];
}
