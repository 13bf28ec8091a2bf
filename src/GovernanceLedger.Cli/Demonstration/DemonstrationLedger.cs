using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>
/// Loads the demonstration through the same commands that officers send. A load that was broken off goes on where it
/// stopped, and one that is there already is left alone.
/// </summary>
internal sealed class DemonstrationLedger(OpenLedger ledger, Action<string> said)
{
    private const string Keys = "demonstration";
    private const string Loader = "Demonstration";
    private const string GovernanceOfficer = "Governance officer";
    private const string Baseline = "baseline";

    private static readonly DateOnly RegisteredOn = new(2019, 4, 1);

    // Real partnerships whose returns are public. They stand empty, so that importing a return can be tried on them.
    private static readonly string[] Awaited = ["Angus", "Moray", "North Ayrshire"];

    public async Task Load(CancellationToken cancel)
    {
        foreach (var story in DemonstrationFiles.Stories())
            await Tell(story, cancel);
        foreach (var name in Awaited)
            await Await(name, cancel);
    }

    private async Task Tell(Story story, CancellationToken cancel)
    {
        var p = story.Partnership;
        var slug = PartnershipRules.Slug(p.Name);
        if (await IsTold(story, new Recorder(ledger.Ledger, slug, Keys), cancel))
            return;
        said($"Loading the demonstration ledger: {p.Name} …");
        await Register(
            new(p.Name, p.Board, p.HealthBoard, p.Councils, RegisteredOn, new("Invented for the demonstration")),
            cancel
        );
        if (!await Tell(story, new Recorder(ledger.Ledger, slug, Keys), cancel))
            said(
                $"{p.Name} was loaded by an earlier version of this program and stays as it is. Choose an empty directory with --data to see it as it is told now."
            );
    }

    // The last step of every story rests on no other, so it can be asked for before anything is told.
    private static Task<bool> IsTold(Story story, Recorder recorder, CancellationToken cancel)
    {
        var last = story.Later[^1];
        var command = StepCommand.Of(last, new Told());
        return recorder.Has(
            Narrative.Of(story).Count() + story.Later.Count - 1,
            Stream(last, command, new Told()),
            command,
            last.Office ?? GovernanceOfficer,
            cancel
        );
    }

    /// <summary>False where the keys name what an earlier version told.</summary>
    private static async Task<bool> Tell(Story story, Recorder recorder, CancellationToken cancel)
    {
        var told = new Told();
        var baseline = SelfEvaluationViews.Stream(Cycle.Baseline, story.OpenedOn.Year);
        foreach (var command in Narrative.Of(story))
            if (!Keep(await recorder.Record(baseline, command, GovernanceOfficer, cancel), told, Baseline))
                return false;
        foreach (var step in story.Later)
        {
            var command = StepCommand.Of(step, told);
            var stream = Stream(step, command, told);
            if (!Keep(await recorder.Record(stream, command, step.Office ?? GovernanceOfficer, cancel), told, step.As))
                return false;
        }
        return true;
    }

    private static bool Keep(Answer answer, Told told, string? name)
    {
        if (answer is Answer.KeyReused)
            return false;
        if (RecordingReport.Accepted(answer) is Answer.Recorded recorded)
            told.Keep(name, recorded.Events);
        return true;
    }

    private static string Stream(StoryStep step, LedgerCommand command, Told told) =>
        command switch
        {
            _ when step.In is { } name => told[name].Stream,
            RecordMeeting c => MeetingRules.Stream(c.Body, c.EffectiveOn),
            OpenSelfEvaluation c => SelfEvaluationViews.Stream(c.Cycle, c.EffectiveOn.Year),
            SelfEvaluationCommand => told[Baseline].Stream,
            DirectionCommand => DirectionRules.Stream,
            ActionPlanCommand => ActionPlanRules.Stream,
            RecordEngagement => EngagementRules.Stream,
            PartnershipCommand => PartnershipRules.Stream,
            _ => throw new InvalidOperationException($"The story does not say in which stream \"{step.Do}\" belongs."),
        };

    private Task Await(string name, CancellationToken cancel)
    {
        var known = KnownPartnership.Find(name) ?? throw new InvalidOperationException($"{name} is no partnership.");
        var source = new Source("Scotland's partnerships, as this program knows them");
        return Register(new(known.Name, known.Board, known.HealthBoard, known.Councils, RegisteredOn, source), cancel);
    }

    private async Task Register(RegisterPartnership register, CancellationToken cancel)
    {
        var slug = PartnershipRules.Slug(register.Name);
        var answer = await ledger.Ledger.Execute(
            PartnershipRules.Kind,
            slug,
            PartnershipRules.Stream,
            register,
            new(new("demonstration", Loader), 0, $"demonstration/{slug}/partnership"),
            cancel
        );
        // It may have been registered by an import of its real return.
        if (answer is not Answer.Conflict)
            RecordingReport.Accepted(answer);
    }
}
