using GovernanceLedger.Directions;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class DirectionLogTests
{
    private static readonly DirectionRevoked Revoked = new(
        First,
        "The service ended.",
        null,
        Day(11, 1),
        Day(10, 20),
        Decided
    );

    [Fact]
    public void Names_the_fields_that_the_guidance_asks_for()
    {
        var entry = Log(AnIssued, Day(9, 30)).Should().ContainSingle().Subject;
        entry
            .Should()
            .BeEquivalentTo(
                new LogEntry(
                    First,
                    [HomeCare, Rehabilitation],
                    Day(5, 20),
                    [Council, HealthBoard],
                    200_00,
                    DirectionStatus.Issued
                )
            );
    }

    [Fact]
    public void Says_how_each_stood_on_the_last_day()
    {
        var revoked = AnIssued.And(
            new DirectionVaried(First, HomeCareContent, Day(9, 1), null, Day(8, 1), Decided),
            Revoked
        );
        Log(revoked, Day(8, 31)).Should().ContainSingle().Which.Status.Should().Be(DirectionStatus.Issued);
        var varied = Log(revoked, Day(9, 30)).Should().ContainSingle().Subject;
        varied.Status.Should().Be(DirectionStatus.Varied);
        varied.CommittedPence.Should().Be(100_00);
        Log(revoked, Day(11, 30)).Should().ContainSingle().Which.Status.Should().Be(DirectionStatus.Revoked);
    }

    [Fact]
    public void Leaves_out_what_was_not_issued_by_then_and_what_had_ended_before()
    {
        Log(AnApproved, Day(9, 30)).Should().BeEmpty();
        Log(AnIssued, Day(5, 19)).Should().BeEmpty();
        var rows = DirectionList.Of(AnIssued.And(Revoked).State!).Directions;
        DirectionLog.Of(rows, Day(11, 1), Day(12, 31)).Should().ContainSingle();
        DirectionLog.Of(rows, Day(11, 2), Day(12, 31)).Should().BeEmpty();
    }

    private static IReadOnlyList<LogEntry> Log(Given given, DateOnly to) =>
        DirectionLog.Of(DirectionList.Of(given.State!).Directions, Day(4, 1), to);
}
