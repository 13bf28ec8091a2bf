using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.SelfEvaluations;

/// <summary>
/// A self-evaluation as a completed return in the layout of the template: key features, and under each the proposals with
/// their descriptors, the mark under the level, the evidence and the proposed actions. It reads back to the letter.
/// </summary>
public static class CompletedReturn
{
    private static readonly IReadOnlyList<WordColumn> Columns =
    [
        new("Rating", 14),
        .. Levels.Ascending.Select(l => new WordColumn(l.Title(), 22)),
    ];

    private const string Mark = "✓";

    /// <summary>The return; the same facts give the same bytes.</summary>
    public static byte[] Write(ReturnFacts facts)
    {
        var title = $"Self-evaluation of {facts.Partnership.Name}: {facts.Cycle.Replace('-', ' ')}";
        var word = new WordWriter(title, facts.Partnership.Board)
        {
            Header = facts.State.Status == SelfEvaluationStatus.Open ? "DRAFT: not completed at this point" : null,
            Footer =
                $"{facts.Partnership.Name}, {facts.Cycle.Replace('-', ' ')} {facts.PointInWords}, {facts.AsAt.InWords()}",
        };
        var framework = Framework.Of(facts.State.Framework)!;
        var texts = new ReturnTexts(framework, facts.Wording);
        Opening(word, facts, title);
        foreach (var feature in framework.Features)
        {
            word.Heading(2, $"Key feature {feature.Number}: {feature.Title}");
            foreach (var proposal in feature.Proposals)
                Proposal(word, proposal, facts.State.Proposal(proposal.Code), texts);
        }
        return word.ToArray();
    }

    private static void Opening(WordWriter word, ReturnFacts facts, string title)
    {
        word.Heading(1, [new(title, WordSpanKind.Note)]);
        word.Facts(
            "Whose return it is",
            "About the return",
            "What it is",
            [
                ("Name of partnership", facts.Partnership.Name),
                ("Contact name and e-mail address", ""),
                ("Date of completion", facts.State.CompletedOn?.InWords() ?? ""),
            ]
        );
        word.Note(
            $"The self-evaluation {facts.PointInWords}, {facts.AsAt.InWords()}. Each rating, item of evidence and proposed action is followed by the number of the event that recorded it, in the stream {facts.Stream} of the ledger of {facts.Partnership.Name}."
        );
        word.Note(
            "Titles and descriptors are the framework’s official wording where the ledger has it. Where it does not, they are a summary in other words, and the proposal says so."
        );
    }

    private static void Proposal(WordWriter word, Proposal proposal, ProposalRecord record, ReturnTexts texts)
    {
        word.Heading(3, texts.Heading(proposal.Code));
        if (proposal.Owner == ProposalOwner.National)
        {
            word.Note("This proposal belongs to national bodies. It is not rated locally.");
            return;
        }
        word.Table(
            $"Proposal {proposal.Code}: rating, evidence and proposed actions",
            Columns,
            [
                [Label("Indicator"), .. Levels.Ascending.Select(l => new WordCell(texts.Descriptor(proposal.Code, l)))],
                Rating(record),
                Row("Evidence / Notes", record.StandingEvidence.Select(e => (e.Text, e.Version))),
                Row("Proposed improvement actions", record.ProposedActions.Select(a => (a.Text, a.Version))),
            ],
            headedRows: true
        );
    }

    private static IReadOnlyList<WordCell> Rating(ProposalRecord record)
    {
        var rating = record.Current;
        WordLine label = new([new("Our rating", WordSpanKind.Text)]);
        var note =
            rating is not null ? WordSpan.Events(rating.Corrections.Select(c => c.Version).Prepend(rating.Version))
            : record.LeftUnrated is { } because ? new($"Left unrated on purpose: {because}", WordSpanKind.Note)
            : null;
        return
        [
            new(note is null ? [label] : [label, new([note])]),
            .. Levels.Ascending.Select(l => WordCell.Of(l == rating?.Level ? Mark : "")),
        ];
    }

    private static IReadOnlyList<WordCell> Row(string label, IEnumerable<(string Text, long Version)> items) =>
        [
            Label(label),
            new(
                [
                    .. items.Select(i => new WordLine(
                        [new(i.Text, WordSpanKind.Item), WordSpan.Events(i.Version)],
                        IsBulleted: true
                    )),
                ],
                Columns: 4
            ),
        ];

    private static WordCell Label(string text) => WordCell.Of(text);
}
