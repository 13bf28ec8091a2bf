using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Meetings.GivenMeeting;

namespace GovernanceLedger.Tests.Meetings;

public sealed class DecisionTests
{
    private static readonly Decision Approved = new("8", 1, DecisionKind.Approved);
    private static readonly Body Audit = new("Performance and audit committee", BodyOf.Board);

    public static TheoryData<Decision> Sound =>
        [
            Approved with
            {
                Vote = new(7, 1, 0),
                Dissent = "One member dissented.",
                MinuteReference = "8.3",
            },
            Approved with
            {
                Kind = DecisionKind.ApprovedAsAmended,
                Wording = "Approve it until March.",
            },
            Approved with
            {
                Kind = DecisionKind.Noted,
            },
            Approved with
            {
                Kind = DecisionKind.Remitted,
                RemittedTo = Audit,
            },
            Approved with
            {
                Kind = DecisionKind.Deferred,
                DeferredUntil = "the meeting in September",
            },
            Approved with
            {
                Kind = DecisionKind.Rejected,
            },
        ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void Records_what_was_decided(Decision decision) =>
        AReport.WhenDecided(decision).ShouldRecord(new DecisionTaken(decision, Day, Minute));

    [Fact]
    public void Refuses_to_decide_twice() =>
        AReport
            .And(new DecisionTaken(Approved, Day, Minute))
            .WhenDecided(Approved with { Kind = DecisionKind.Rejected })
            .ShouldBeRefused("already-decided");

    [Fact]
    public void Refuses_to_decide_twice_in_one_command() =>
        AReport.WhenDecided(Approved, Approved).ShouldBeRefused("already-decided");

    [Fact]
    public void Refuses_to_decide_on_what_was_not_tabled()
    {
        AReport.WhenDecided(Approved with { Item = "9" }).ShouldBeRefused("unknown-item");
        AReport.WhenDecided(Approved with { Recommendation = 4 }).ShouldBeRefused("unknown-recommendation");
        AReport.WhenDecided(Approved with { Recommendation = 0 }).ShouldBeRefused("unknown-recommendation");
    }

    public static TheoryData<string, Decision> Unsound =>
        new()
        {
            { "remit-without-body", Approved with { Kind = DecisionKind.Remitted } },
            { "blank-body", Approved with { Kind = DecisionKind.Remitted, RemittedTo = new("", BodyOf.Board) } },
            {
                "remit-to-itself",
                Approved with
                {
                    Kind = DecisionKind.Remitted,
                    RemittedTo = new("integration Joint Board", BodyOf.Board),
                }
            },
            { "amendment-without-wording", Approved with { Kind = DecisionKind.ApprovedAsAmended } },
            { "deferral-without-date", Approved with { Kind = DecisionKind.Deferred } },
            { "contradictory-decision", Approved with { Wording = "Another." } },
            { "contradictory-decision", Approved with { RemittedTo = Audit } },
            { "contradictory-decision", Approved with { DeferredUntil = "June" } },
            { "unknown-decision", Approved with { Kind = (DecisionKind)9 } },
            { "impossible-vote", Approved with { Vote = new(-1, 2, 0) } },
            { "impossible-vote", Approved with { Vote = new(0, 0, 0) } },
            { "blank-dissent", Approved with { Dissent = " " } },
            { "blank-minute", Approved with { MinuteReference = "" } },
        };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Refuses_a_decision_that_does_not_say_what_it_means(string code, Decision decision) =>
        AReport.WhenDecided(decision).ShouldBeRefused(code);

    [Fact]
    public void Only_an_approval_lets_something_be_done_by_virtue_of_it() =>
        Enum.GetValues<DecisionKind>()
            .Where(kind => (Approved with { Kind = kind }).Approves())
            .Should()
            .Equal(DecisionKind.Approved, DecisionKind.ApprovedAsAmended);
}
