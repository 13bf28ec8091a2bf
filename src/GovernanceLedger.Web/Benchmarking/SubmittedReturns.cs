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

    internal static NationalPicture Picture(
        IReadOnlyList<ReturningPartnership> all,
        Cycle? round,
        string? healthBoard,
        DateOnly today
    ) => NationalPicture.Of(Framework.Newest, all, round, healthBoard, today);

    /// <summary>One proposal of the newest version of the framework in the latest return of each partnership that is wanted.</summary>
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
        var partnerships = All(room, cancel);
        var read = Task.WhenAll(
            CodesOf(proposal)
                .Select(code =>
                    room.Views.OfAllPartnerships<ProposalRecord>(
                        SelfEvaluationViews.SubmittedProposalName(code),
                        cancel
                    )
                )
        );
        await Task.WhenAll(partnerships, read);
        var records = (await read)
            .SelectMany(views => views)
            .ToDictionary(v => (v.Partnership, v.Stream, v.Document.Code), v => v.Document);
        var all = (await partnerships).OrderBy(p => p.Partnership.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var benchmark = Benchmark.Of(
            Framework.Newest,
            proposal,
            all,
            slugs,
            level,
            near,
            (found, code) => records.GetValueOrDefault((found.Partnership, found.Stream, code))
        );
        return (benchmark, all);
    }

    // The codes that it has in the versions against which returns were rated.
    private static IEnumerable<string> CodesOf(Proposal proposal) =>
        Framework
            .All.Select(own => SameProposal.CodeIn(own, Framework.Newest, proposal.Code))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
