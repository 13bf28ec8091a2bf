using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.SelfEvaluations;

/// <summary>Given events, when a command, then events or a refusal.</summary>
internal sealed record Given(params IReadOnlyList<LedgerEvent> Events)
{
    internal static readonly DateOnly OpenedOn = new(2019, 4, 1);
    internal static readonly DateOnly Today = new(2020, 3, 2);
    internal static readonly Source Board = new("IJB, 16 May 2019, item 8");

    internal static Given AnOpenBaseline => new(new SelfEvaluationOpened(Cycle.Baseline, "msg-2019", OpenedOn, Board));

    internal static Given ACompleteBaseline
    {
        get
        {
            var rated = Framework.Msg2019.LocalProposals.Select(p => Rated(p.Code, Level.PartlyEstablished));
            return new([.. AnOpenBaseline.Events, .. rated, new SelfEvaluationCompleted(Day(5, 10), Board)]);
        }
    }

    internal static DateOnly Day(int month, int day) => new(2019, month, day);

    internal static RatingRecorded Rated(string proposal, Level level) => new(proposal, level, Day(5, 10), Board);

    internal Given And(params LedgerEvent[] more) => new([.. Events, .. more]);

    internal SelfEvaluation? State => Events.Aggregate((SelfEvaluation?)null, SelfEvaluationFold.Evolve);

    internal Result When(SelfEvaluationCommand command) => SelfEvaluationRules.Decide(State, command, Today);
}

/// <summary>What a result is expected to be.</summary>
internal static class Then
{
    internal static void ShouldRecord(this Result result, params LedgerEvent[] events) =>
        result.Should().BeOfType<Result.Accepted>().Which.Events.Should().Equal(events);

    internal static void ShouldChangeNothing(this Result result) => result.ShouldRecord();

    internal static Refusal ShouldBeRefused(this Result result, string code)
    {
        var refusal = result.Should().BeOfType<Result.Refused>().Which.Refusal;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().EndWith(".").And.NotContain("  ");
        return refusal;
    }
}
