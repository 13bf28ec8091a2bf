using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>One partnership of the large ledger, as it is being invented.</summary>
/// <param name="recorder">Records what is invented.</param>
/// <param name="told">Told of every number of events that were recorded.</param>
internal sealed class LargePartnership(
    RegisterPartnership registration,
    Chance chance,
    Recorder recorder,
    Action<int> told,
    CancellationToken cancel
)
{
    public static readonly Body Committee = new("Performance and audit committee", BodyOf.Board);

    public Chance Chance => chance;

    public string Council => registration.Councils[0];

    public string HealthBoard => registration.HealthBoard;

    public Body Board { get; } = new(registration.Board, BodyOf.Board);

    /// <summary>How many events were recorded.</summary>
    public int Events { get; private set; }

    /// <summary>The day of the meeting at which the invention has arrived.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>
    /// Invents three years of meetings, each with what is recorded around it: ratings, directions, engagement, and of
    /// the actions so much progress that the number of events comes out as asked.
    /// </summary>
    public async Task Invent(int events, int rounds)
    {
        await Record(PartnershipRules.Stream, registration);
        var (ratings, meetings) = (new LargeSelfEvaluations(this), new LargeMeetings(this));
        var (directions, actions) = (new LargeDirections(this), new LargeActionPlan(this, events));
        for (var round = 0; round < rounds; round++)
        {
            Today = registration.EffectiveOn.AddDays(40 + round * 1080 / rounds);
            var isBoard = round % 2 == 0;
            if (round * 3 / rounds > (round - 1) * 3 / rounds || round == 0)
                await ratings.Return(round * 3 / rounds);
            var body = isBoard ? Board : Committee;
            var decided = await meetings.Meet(body, isBoard);
            await ratings.After(body, decided);
            await directions.After(decided);
            await LargeEngagement.Consult(this, chance.Between(1, 2));
            await actions.After(decided, round, events * (round + 1) / rounds);
        }
    }

    /// <summary>Records what is invented next; what the rules refuse is a mistake of the inventor.</summary>
    public async Task<IReadOnlyList<RecordedEvent>> Record(string stream, LedgerCommand command)
    {
        var answer = RecordingReport.Accepted(
            await recorder.Record(stream, command, chance.Pick(Phrases.Offices), cancel)
        );
        if (answer is not Answer.Recorded recorded)
            return [];
        Events += recorded.Events.Count;
        told(recorded.Events.Count);
        return recorded.Events;
    }

    public Source Source(params IEnumerable<EventReference> follows) =>
        new Source($"{(Today.DayNumber % 2 == 0 ? "Minute" : "Report")} of {Today.InWords()}").After(follows);
}
