using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>The profile of a round as a spreadsheet reads it: a row for every proposal of the framework.</summary>
internal static class ProfileExport
{
    /// <summary>The table.</summary>
    /// <param name="records">What is recorded of each proposal.</param>
    /// <param name="left">The events that left proposals unrated.</param>
    internal static string Csv(
        Place place,
        IReadOnlyDictionary<string, ProposalRecord> records,
        ILookup<(string Stream, string Proposal), long> left
    ) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "proposal",
            "title",
            "feature",
            "owner",
            "level",
            "level number",
            "since",
            "left unrated because",
            "changes",
            "corrections",
            "evidence",
            "partner views",
            "proposed actions",
            "source",
            "events",
            "stream",
            "version"
        )
        + string.Concat(
            place.Texts.Framework.Proposals.Select(p =>
                Line(
                    place,
                    p,
                    records.GetValueOrDefault(p.Code) ?? ProposalRecord.Empty(p.Code),
                    left[(place.Stream, p.Code)]
                )
            )
        );

    private static string Line(Place place, Proposal proposal, ProposalRecord record, IEnumerable<long> left)
    {
        var rating = record.Current;
        return Histories.Csv.Line(
            proposal.Code,
            place.Texts.Title(proposal.Code),
            Number(proposal.Feature),
            proposal.Owner.Code(),
            rating?.Level?.Code(),
            Number((int?)rating?.Level),
            rating?.EffectiveOn.Iso(),
            record.LeftUnrated,
            Number(record.Ratings.Count(r => r.IsChange && r.Level is not null)),
            Number(record.Ratings.Sum(r => r.Corrections.Count)),
            Number(record.StandingEvidence.Count()),
            string.Join("; ", record.PartnerViews.Select(v => $"{v.Partner}: {v.Level.InSentence()}")),
            Number(record.ProposedActions.Count),
            rating?.Source.Description,
            string.Join(", ", BehindIt(record, left).Select(v => new EventReference(place.Stream, v))),
            place.Stream,
            Number(place.Version)
        );
    }

    // What makes the row read as it does: every rating with its corrections, or the last word on why there is none.
    private static IEnumerable<long> BehindIt(ProposalRecord record, IEnumerable<long> left) =>
        record
            .Ratings.SelectMany(r => r.Corrections.Select(c => c.Version).Prepend(r.Version))
            .Concat(record.LeftUnrated is null ? [] : left.OrderDescending().Take(1))
            .Order();

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
