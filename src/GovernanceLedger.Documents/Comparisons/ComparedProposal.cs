using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>One proposal at both points, and what was done for it in between.</summary>
internal static class ComparedProposal
{
    internal static void Write(WordWriter word, ComparisonFacts facts, ExplainedRow explained)
    {
        var (row, proposal) = (explained.Row, explained.Row.Proposal);
        word.Heading(3, $"{proposal.Code} {facts.Title(proposal)}");
        if (row.Movement == Movement.National)
        {
            word.Text("This proposal belongs to national bodies. It is not rated locally.");
            return;
        }
        word.Table(
            $"Proposal {proposal.Code} at both points",
            [new("At", 16), new($"From: {facts.From}", 42), new($"To: {facts.To}", 42)],
            Rows(facts, explained),
            headedRows: true
        );
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(ComparisonFacts facts, ExplainedRow explained)
    {
        var row = explained.Row;
        yield return
        [
            WordCell.Of("Level"),
            Level(facts, row.Pair.From, row.From, row.FromLevel),
            Level(facts, row.Pair.To, row.To, row.ToLevel),
        ];
        yield return [WordCell.Of("Partner views"), Views(row.From), Views(row.To)];
        yield return Across("Movement", Moved(explained));
        if (row.Delivery is { } delivery)
            yield return Across(
                "Timescale",
                [
                    Plain(
                        $"{row.Proposal.Timescale}, by {row.Proposal.DueOn.InWords()}: {delivery.InWords().ToLowerInvariant()}."
                    ),
                ]
            );
        if (row.Difference.Corrections.Count > 0)
            yield return Across(
                "Corrections of the record, which are no movement",
                row.Difference.Corrections.Select(Corrected)
            );
        yield return Across("Evidence", EvidenceLines.Of(row.Evidence));
        yield return Across("Done in between", WorkLines.Of(explained.Work, facts.Ledger));
    }

    private static IReadOnlyList<WordCell> Across(string name, IEnumerable<WordLine> lines) =>
        [WordCell.Of(name), new([.. lines], Columns: 2)];

    private static WordCell Level(
        ComparisonFacts facts,
        IReadOnlyList<Proposal> proposals,
        IReadOnlyList<ProposalRecord> records,
        Level? level
    )
    {
        if (proposals is [] || level is null)
            return new([Plain(WhyNone(records)), .. Rated(records)]);
        var descriptor = facts.Descriptor(proposals[0], level.Value);
        return new([
            Plain(level.Value.Title()),
            .. Rated(records),
            .. descriptor.Length == 0 ? Array.Empty<WordLine>() : [Plain(descriptor)],
        ]);
    }

    private static string WhyNone(IReadOnlyList<ProposalRecord> records) =>
        records.Count == 0 ? "Not in this version of the framework."
        : records.Count > 1 && records.Any(r => r.Current is not null) ? "Several proposals, at differing levels."
        : records.Select(r => r.LeftUnrated).FirstOrDefault(r => r is not null) is { } because
            ? $"Left unrated: {because}"
        : "Unrated: no rating stands.";

    private static IEnumerable<WordLine> Rated(IReadOnlyList<ProposalRecord> records) =>
        from record in records
        where record.Current is not null
        let rating = record.Current
        select new WordLine([
            new(
                $"{(records.Count > 1 ? $"{record.Code} {rating.Level!.Value.Title().ToLowerInvariant()}: s" : "S")}ince {rating.EffectiveOn.InWords()}{(rating.Reason is { } why ? $": {why}" : ".")}",
                WordSpanKind.Text
            ),
            WordSpan.Events(rating.Corrections.Select(c => c.Version).Prepend(rating.Version)),
        ]);

    // What a partner thought is what it said last.
    private static WordCell Views(IReadOnlyList<ProposalRecord> records)
    {
        List<PartnerView> latest =
        [
            .. records
                .SelectMany(r => r.PartnerViews)
                .GroupBy(v => v.Partner, StringComparer.OrdinalIgnoreCase)
                .Select(g => g.Last()),
        ];
        if (latest.Count == 0)
            return WordCell.Of("None recorded.");
        var differ = latest.Select(v => v.Level).Distinct().Skip(1).Any();
        return new([
            Plain(differ ? "The partners disagreed:" : "The partners agreed:"),
            .. latest.Select(v => new WordLine(
                [
                    new($"{v.Partner}: {v.Level.Title().ToLowerInvariant()}", WordSpanKind.Text),
                    WordSpan.Events(v.Version),
                ],
                IsBulleted: true
            )),
        ]);
    }

    private static IEnumerable<WordLine> Moved(ExplainedRow explained)
    {
        yield return Plain($"{explained.Row.Moved()}.");
        if (Carried(explained.Row.Pair) is { } carried)
            yield return Plain(carried);
        if (explained.Remark is { } remark)
            yield return Plain(remark.InWords(explained));
    }

    private static string? Carried(ProposalPair pair) =>
        pair.Continuity switch
        {
            Continuity.Same => null,
            Continuity.Added => "New in the later version of the framework.",
            Continuity.Dropped => "No longer in the later version of the framework.",
            Continuity.Reworded => $"Reworded from {Codes(pair.From)}.",
            _ => $"{Codes(pair.From)} became {Codes(pair.To)}.",
        };

    private static string Codes(IEnumerable<Proposal> proposals) => string.Join(" and ", proposals.Select(p => p.Code));

    private static WordLine Corrected(RatingCorrection c) =>
        new(
            [
                new(
                    $"It had read {c.WasLevel?.Title().ToLowerInvariant() ?? "no rating"} from {c.WasEffectiveOn.InWords()}. {c.Reason}",
                    WordSpanKind.Text
                ),
                WordSpan.Events(c.Version),
            ],
            IsBulleted: true
        );

    internal static WordLine Plain(string text) => new([new(text, WordSpanKind.Text)]);
}
