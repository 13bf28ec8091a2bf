using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>The self-evaluations of a partnership of the large ledger: a baseline, an interim and a repeat.</summary>
internal sealed class LargeSelfEvaluations(LargePartnership p)
{
    private static readonly string[] Codes = [.. Framework.Msg2019.LocalProposals.Select(x => x.Code)];

    private readonly Dictionary<string, Level> _levels = new(StringComparer.Ordinal);
    private string _stream = "";
    private long _completed;

    /// <summary>A completed return is read in.</summary>
    public async Task Return(int number)
    {
        var cycle = new[] { Cycle.Baseline, Cycle.Interim, Cycle.Repeat }[number];
        _stream = SelfEvaluationViews.Stream(cycle, p.Today.Year);
        foreach (var code in Codes)
            _levels[code] = p.Chance.Pick(Enum.GetValues<Level>());
        var events = await p.Record(
            _stream,
            new ImportReturn(
                cycle,
                Framework.Msg2019.Version,
                new($"Return {number + 1}.docx", LargeLedger.Sha256(p.Board.Name + _stream), "docx"),
                [.. Codes.Select(Returned)],
                true,
                p.Today,
                p.Source()
            )
        );
        _completed = events[^1].Version;
    }

    /// <summary>What a meeting leads to: the approval and submission of a new return, then changes of rating with their evidence.</summary>
    public async Task After(Body body, IReadOnlyList<ApprovedItem> decided)
    {
        if (decided.Count == 0)
            return;
        var decision = decided[0].Decision;
        if (_completed > 0)
            await Submit(body, decision);
        else if (p.Chance.In100(40))
            await Change(p.Chance.Pick(Codes), decision);
    }

    private async Task Submit(Body body, EventReference decision)
    {
        await Do(new ApproveSelfEvaluation(body.Name, _completed, p.Today, p.Source(decision)));
        await Do(new SubmitSelfEvaluation(p.Today, p.Source()));
        await Do(new ReopenSelfEvaluation(Phrases.Sentence(p.Chance), p.Today, p.Source(decision)));
        _completed = 0;
    }

    private async Task Change(string code, EventReference decision)
    {
        var level = p.Chance.Pick(Enum.GetValues<Level>().Where(l => l != _levels[code]).ToList());
        _levels[code] = level;
        var changed = await Do(new ChangeRating(code, level, Phrases.Sentence(p.Chance), p.Today, p.Source(decision)));
        await Do(
            new AddEvidence(
                code,
                Phrases.Paragraph(p.Chance),
                p.Today,
                p.Source(new EventReference(_stream, changed[0].Version))
            )
        );
    }

    private ReturnedProposal Returned(string code) =>
        new(
            code,
            _levels[code],
            null,
            p.Source(),
            [.. Enumerable.Range(0, p.Chance.Between(2, 4)).Select(_ => Phrases.Paragraph(p.Chance, 1, 3))],
            [.. Enumerable.Range(0, p.Chance.Between(0, 2)).Select(_ => Phrases.Task(p.Chance))]
        );

    private Task<IReadOnlyList<RecordedEvent>> Do(SelfEvaluationCommand command) => p.Record(_stream, command);
}
