using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What was known of a proposal at one point, in a cell; several proposals where several became one.</summary>
internal static class ComparedEnds
{
    internal static WordCell Level(
        ComparisonFacts facts,
        ComparedPoint point,
        IReadOnlyList<Proposal> proposals,
        IReadOnlyList<ProposalRecord> records
    ) =>
        proposals is []
            ? WordCell.Of("Not in this version of the framework.")
            : new([
                .. proposals.Zip(records).SelectMany(p => Lines(facts, point, p.First, p.Second, records.Count > 1)),
            ]);

    private static IEnumerable<WordLine> Lines(
        ComparisonFacts facts,
        ComparedPoint point,
        Proposal proposal,
        ProposalRecord record,
        bool several
    )
    {
        var name = several ? $"{proposal.Code}: " : "";
        if (record.Current is not { Level: { } level } rating)
        {
            yield return ComparedProposal.Plain(
                name + (record.LeftUnrated is { } why ? $"Left unrated: {why}" : "Unrated: no rating stands.")
            );
            yield break;
        }
        yield return ComparedProposal.Plain(name + level.Title());
        yield return new([
            new(
                $"Since {rating.EffectiveOn.InWords()}{(rating.Reason is { } because ? $": {because}" : ".")}",
                WordSpanKind.Text
            ),
            WordSpan.Events(rating.Corrections.Select(c => c.Version).Prepend(rating.Version)),
        ]);
        if (facts.Descriptor(point, proposal, level) is { Length: > 0 } descriptor)
            yield return ComparedProposal.Plain(descriptor);
    }

    internal static WordCell Views(IReadOnlyList<ProposalRecord> records)
    {
        var latest = LatestView.Of(records);
        return latest.Count == 0
            ? WordCell.Of("None recorded.")
            : new([
                ComparedProposal.Plain($"{LatestView.InWords(latest)}:"),
                .. latest.Select(v => new WordLine(
                    [new(v.InWords(records.Count > 1), WordSpanKind.Text), WordSpan.Events(v.View.Version)],
                    IsBulleted: true
                )),
            ]);
    }
}
