using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>Reads what partnerships submitted, from the views that were stored when they did: no stream is folded.</summary>
internal static class SubmittedReturns
{
    internal static async Task<IReadOnlyList<ReturningPartnership>> All(LedgerRoom room, CancellationToken cancel)
    {
        var partnerships = room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        var submitted = room.Views.OfAllPartnerships<Profile>(SelfEvaluationViews.SubmittedName, cancel);
        var now = room.Views.OfAllPartnerships<Profile>(SelfEvaluationViews.ProfileName, cancel);
        await Task.WhenAll(partnerships, submitted, now);
        var rounds = (await now).ToLookup(r => r.Partnership, StringComparer.Ordinal);
        var sent = (await submitted).ToLookup(s => s.Partnership, StringComparer.Ordinal);
        return
        [
            .. (await partnerships).Select(p =>
                ReturningPartnership.Of(
                    p.Partnership,
                    p.Document,
                    rounds[p.Partnership].Select(r => (r.Stream, r.Document)),
                    sent[p.Partnership].ToDictionary(s => s.Stream, s => s.Document, StringComparer.Ordinal)
                )
            ),
        ];
    }

    internal static async Task<NationalPicture> Picture(
        LedgerRoom room,
        Cycle? round,
        string? healthBoard,
        CancellationToken cancel
    ) => Picture(await All(room, cancel), round, healthBoard, room.Today);

    internal static NationalPicture Picture(
        IReadOnlyList<ReturningPartnership> all,
        Cycle? round,
        string? healthBoard,
        DateOnly today
    ) => NationalPicture.Of(Framework.Msg2019, all, round, healthBoard, today);

    /// <summary>One proposal in the latest return of each partnership that is wanted.</summary>
    /// <param name="slugs">The partnerships wanted; none for all.</param>
    internal static async Task<(Benchmark Benchmark, IReadOnlyList<ReturningPartnership> All)> Of(
        LedgerRoom room,
        Proposal proposal,
        IReadOnlyCollection<string> slugs,
        Level? level,
        string? near,
        CancellationToken cancel
    )
    {
        var view = SelfEvaluationViews.SubmittedProposalName(proposal.Code);
        var partnerships = All(room, cancel);
        var read = room.Views.OfAllPartnerships<ProposalRecord>(view, cancel);
        await Task.WhenAll(partnerships, read);
        var records = (await read).ToDictionary(r => (r.Partnership, r.Stream), r => r.Document);
        var all = (await partnerships).OrderBy(p => p.Partnership.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var chosen = all.Where(p => slugs.Count == 0 || slugs.Contains(p.Slug, StringComparer.Ordinal)).ToList();
        var returns = chosen
            .Where(p => p.Returns.Count > 0)
            .Select(p => (p, Latest: p.Latest()!))
            .Select(p => BenchmarkedReturn.Of(p.p, p.Latest, records.GetValueOrDefault((p.p.Slug, p.Latest.Stream))));
        var own = all.Find(p => p.Slug == near)?.Latest();
        return (
            new(
                proposal.Code,
                proposal.Title,
                level,
                [.. returns.Where(r => level is null || r.Level == level)],
                [.. chosen.Where(p => p.Returns.Count == 0).Select(p => p.Partnership.Name)],
                own is null ? [] : NearProfile.To(own, all)
            ),
            all
        );
    }
}
