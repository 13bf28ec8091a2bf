using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>The action plan of a partnership of the large ledger.</summary>
/// <param name="events">How many events the partnership is to have, of which about one in eleven is an action.</param>
internal sealed class LargeActionPlan(LargePartnership p, int events)
{
    private const int EveryRounds = 10;
    private const int FewestOpen = 60;

    private readonly List<long> _open = [];
    private readonly List<long> _closed = [];
    private readonly Dictionary<long, DateOnly?> _due = [];

    /// <summary>What is recorded of actions after a meeting, ending at so many events of the partnership in all.</summary>
    public async Task After(IReadOnlyList<ApprovedItem> decided, int round, int upTo)
    {
        var follows = decided.Take(1).Select(d => d.Decision).ToList();
        if (round % EveryRounds == 0)
            await Agree(round, round == 0 ? events * 3 / 100 : events / 100, follows);
        if (upTo - p.Events > EveryRounds)
            await Change(follows);
        while (upTo > p.Events)
            await Report(upTo - p.Events, follows);
    }

    private async Task Agree(int round, int count, List<EventReference> follows)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Action plan {round / EveryRounds + 1}.docx");
        var actions = Enumerable.Range(1, count).Select(n => new ImportedAction(Planned(n), null, p.Source()));
        var recorded = await Do(
            new ImportActionPlan(
                name,
                LargeLedger.Sha256(p.Board.Name + name),
                [.. actions],
                p.Today,
                p.Source(follows)
            )
        );
        foreach (var e in recorded)
            if (e.Event is ActionAgreed agreed)
                _due[e.Version] = agreed.Timescale.DueOn;
        _open.AddRange(recorded.Where(e => e.Event is ActionAgreed).Select(e => e.Version));
        await Do(new ApproveActionPlan(p.Board.Name, _open[^1], p.Today, p.Source(follows)));
    }

    private PlannedAction Planned(int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{1 + number % 6}({number})"),
            p.Chance.Several(Framework.Msg2019.Proposals.Select(x => x.Code), p.Chance.Between(1, 2)),
            null,
            Phrases.Task(p.Chance) + " " + Phrases.Sentence(p.Chance),
            [.. p.Chance.Several(Phrases.Offices, p.Chance.Between(1, 3)).Select(office => new Lead(null, office))],
            Timescale.Read(
                string.Format(
                    CultureInfo.InvariantCulture,
                    p.Chance.Pick(Phrases.Timescales),
                    p.Today.Year,
                    p.Today.Year + 1
                )
            ),
            p.Chance.In100(30) ? Phrases.Sentence(p.Chance) : null,
            p.Chance.In100(50) ? Phrases.Sentence(p.Chance) : null,
            []
        );

    private async Task Change(List<EventReference> follows)
    {
        var (moved, other) = (p.Chance.Several(_open, 2), p.Chance.Pick(_open));
        foreach (var action in moved)
            await Move(action, p.Today.AddDays(p.Chance.Between(60, 400)), follows);
        if (p.Chance.In100(30))
            await Do(
                new RewordAction(
                    other,
                    Phrases.Paragraph(p.Chance),
                    null,
                    Phrases.Sentence(p.Chance),
                    p.Today,
                    p.Source()
                )
            );
        else if (p.Chance.In100(30))
            await Close(other, new WithdrawAction(other, Phrases.Sentence(p.Chance), p.Today, p.Source(follows)));
        else if (other != moved[0] && p.Chance.In100(30))
            await Close(other, new MergeActions(other, moved[0], Phrases.Sentence(p.Chance), p.Today, p.Source()));
        if (_closed.Count > 0 && p.Chance.In100(20))
            await Reopen(p.Chance.Pick(_closed));
    }

    private async Task Move(long action, DateOnly due, List<EventReference> follows)
    {
        // A move to the day that stands already would be refused.
        due = due == _due[action] ? due.AddDays(1) : due;
        _due[action] = due;
        var by = LargePartnership.Committee.Name;
        await Do(new MoveActionDueDate(action, due, by, Phrases.Sentence(p.Chance), p.Today, p.Source(follows)));
    }

    private async Task Close(long action, ActionCommand command)
    {
        await Do(command);
        _open.Remove(action);
        _closed.Add(action);
    }

    private async Task Reopen(long action)
    {
        await Do(new ReopenAction(action, Phrases.Sentence(p.Chance), p.Today, p.Source()));
        _closed.Remove(action);
        _open.Add(action);
    }

    /// <summary>One cycle of a committee: so many events, of which a completion is two.</summary>
    private async Task Report(int count, List<EventReference> follows)
    {
        var reports = new List<Progress>();
        foreach (var action in p.Chance.Several(_open, _open.Count))
        {
            if (count < 1)
                break;
            var complete = count > 1 && _open.Count > FewestOpen && p.Chance.In100(8);
            reports.Add(Progress(action, complete));
            count -= complete ? 2 : 1;
        }
        await Do(new ReportCycle(reports, p.Today, p.Source(follows)));
        var done = reports.Where(r => r.Status == ProgressStatus.Complete).Select(r => r.Action).ToHashSet();
        _open.RemoveAll(done.Contains);
        _closed.AddRange(done);
    }

    private Progress Progress(long action, bool complete) =>
        complete
            ? new(action, ProgressStatus.Complete, 100, Phrases.Sentence(p.Chance), Phrases.Sentence(p.Chance))
            : new(
                action,
                p.Chance.Pick([ProgressStatus.NotStarted, ProgressStatus.OnTrack, ProgressStatus.AtRisk]),
                p.Chance.Between(0, 9) * 10,
                Phrases.Paragraph(p.Chance, 1, 3),
                null
            );

    private Task<IReadOnlyList<RecordedEvent>> Do(ActionPlanCommand command) =>
        p.Record(ActionPlanRules.Stream, command);
}
