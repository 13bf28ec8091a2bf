using GovernanceLedger.Directions;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class DeliverDirectionTests
{
    private static readonly AcknowledgeDirection Acknowledge = new(First, Council, Day(5, 22), Board);

    private static readonly DirectionAcknowledged Acknowledged = new(First, Council, Day(5, 22), Board);

    private static readonly ReportDirectionProgress Report = new(
        First,
        ProgressStatus.OnTrack,
        "Two of three teams work.",
        [new("Days lost to delay", "212 in April.")],
        50_00,
        Day(9, 30),
        Board
    );

    [Fact]
    public void A_recipient_acknowledges_what_was_issued() => AnIssued.When(Acknowledge).ShouldRecord(Acknowledged);

    [Fact]
    public void Refuses_an_acknowledgement_by_one_who_is_no_recipient() =>
        AnIssued.When(Acknowledge with { Recipient = "Another council" }).ShouldBeRefused("not-a-recipient");

    [Fact]
    public void Refuses_a_second_acknowledgement() =>
        AnIssued.And(Acknowledged).When(Acknowledge).ShouldBeRefused("already-acknowledged");

    [Fact]
    public void Refuses_an_acknowledgement_before_the_issue()
    {
        AnApproved.When(Acknowledge).ShouldBeRefused("not-issued");
        AnIssued.When(Acknowledge with { EffectiveOn = Day(5, 19) }).ShouldBeRefused("effective-before-issued");
    }

    [Fact]
    public void What_was_varied_is_acknowledged_anew()
    {
        var varied = AnIssued.And(
            Acknowledged,
            new DirectionVaried(First, HomeCareContent, Day(9, 1), null, Day(8, 1), Decided)
        );
        varied.When(Acknowledge).ShouldBeRefused("effective-before-varied");
        varied
            .When(Acknowledge with { EffectiveOn = Day(8, 2) })
            .ShouldRecord(Acknowledged with { EffectiveOn = Day(8, 2) });
    }

    [Fact]
    public void Progress_is_reported_against_each_measure() =>
        AnIssued
            .When(Report)
            .ShouldRecord(
                new DirectionProgressReported(
                    First,
                    ProgressStatus.OnTrack,
                    "Two of three teams work.",
                    Report.Measures,
                    50_00,
                    Day(9, 30),
                    Board
                )
            );

    [Fact]
    public void Refuses_a_report_that_leaves_a_measure_out_or_names_another()
    {
        AnIssued.When(Report with { Measures = [] }).ShouldBeRefused("missing-measure");
        AnIssued.When(Report with { Measures = [new("Cost", "Low.")] }).ShouldBeRefused("unknown-measure");
        AnIssued.When(Report with { Measures = [new("Days lost to delay", " ")] }).ShouldBeRefused("blank-performance");
    }

    [Fact]
    public void Refuses_a_report_without_the_spend_where_money_is_stated()
    {
        AnIssued.When(Report with { SpentPence = null }).ShouldBeRefused("unusable-spend");
        AnIssued.When(Report with { SpentPence = -1 }).ShouldBeRefused("unusable-spend");
    }

    [Fact]
    public void Refuses_a_spend_where_no_money_is_stated() =>
        AnIssued
            .And(
                new DirectionVaried(
                    First,
                    BothContent with
                    {
                        Money = Stated.NotApplicable<IReadOnlyList<MoneyRow>>("It costs nothing more."),
                    },
                    Day(7, 1),
                    null,
                    Day(7, 1),
                    Decided
                )
            )
            .When(Report)
            .ShouldBeRefused("spend-without-money");

    [Fact]
    public void Refuses_a_report_that_says_neither_how_it_goes_nor_what_happened()
    {
        AnIssued.When(Report with { Status = default }).ShouldBeRefused("unknown-progress");
        AnIssued.When(Report with { Narrative = "" }).ShouldBeRefused("blank-progress");
    }

    [Fact]
    public void Progress_is_reported_until_the_day_on_which_it_ends()
    {
        var ended = AnIssued.And(
            new DirectionRevoked(First, "The service ended.", null, Day(10, 1), Day(9, 1), Decided)
        );
        ended.When(Report).Should().BeOfType<Result.Accepted>();
        ended.When(Report with { EffectiveOn = Day(10, 1) }).ShouldBeRefused("revoked");
    }
}
