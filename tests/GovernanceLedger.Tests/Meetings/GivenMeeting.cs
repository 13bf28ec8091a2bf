using GovernanceLedger.Meetings;

namespace GovernanceLedger.Tests.Meetings;

/// <summary>Given the events of a meeting, when a command, then events or a refusal.</summary>
internal sealed record GivenMeeting(params IReadOnlyList<LedgerEvent> Events)
{
    internal static readonly DateOnly Day = new(2019, 5, 16);
    internal static readonly DateOnly Today = new(2020, 3, 2);
    internal static readonly Source Minute = new("Minute of the meeting");
    internal static readonly Body Board = new("Integration joint board", BodyOf.Board);

    internal static TabledReport Report { get; } =
        new(
            "8",
            "Self-evaluation of integration",
            "Chief officer",
            "To agree the self-evaluation before it is submitted.",
            ["Approve the self-evaluation.", "Note the proposed actions.", "Ask for a report on set-aside."],
            [new(ImplicationHeading.Financial, "Officers' time."), new(ImplicationHeading.Legal, null)],
            "Both partners were consulted.",
            DirectionRequired.HealthBoard,
            new string('b', 64)
        );

    internal static GivenMeeting AMeeting => new(new MeetingRecorded(Board, "Council chamber", Day, Minute));

    internal static GivenMeeting AReport => AMeeting.And(new ReportTabled(Report, Day, Minute));

    internal GivenMeeting And(params LedgerEvent[] more) => new([.. Events, .. more]);

    internal Meeting? State => Events.Aggregate((Meeting?)null, MeetingFold.Evolve);

    internal Result When(MeetingCommand command) => MeetingRules.Decide(State, command, Today);

    internal Result WhenDecided(params Decision[] decisions) => When(new TakeDecisions(decisions, Day, Minute));
}
