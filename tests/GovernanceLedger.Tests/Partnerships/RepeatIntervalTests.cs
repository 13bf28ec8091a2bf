using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Tests.Partnerships;

public sealed class RepeatIntervalTests
{
    private static readonly DateOnly Day = new(2020, 4, 2);
    private static readonly Partnership Known = new(1, "Glen Fyne", "IJB", "NHS Glen", ["Fyne Council"], Day);
    private static readonly SetRepeatInterval Set = new(18, "Put off.", Day, new("Letter of 2 April 2020"));

    [Fact]
    public void An_interval_is_set_with_its_reason_and_stands_in_the_partnership()
    {
        var accepted = PartnershipRules.Decide(Known, Set, Day).Should().BeOfType<Result.Accepted>().Which;
        var after = PartnershipRules.Evolve(Known, accepted.Events.Single());
        after.RepeatInterval.Should().Be(new RepeatInterval(18, Set.Reason, Day, Set.Source));
        after.Version.Should().Be(2);
        PartnershipRules.Decide(after, Set, Day).Should().BeOfType<Result.Accepted>().Which.Events.Should().BeEmpty();
    }

    [Fact]
    public void The_usual_interval_can_be_set_again_after_another()
    {
        var other = Known with { RepeatInterval = new(18, "Put off.", Day, Set.Source) };
        PartnershipRules
            .Decide(other, Set with { Months = 12 }, Day)
            .Should()
            .BeOfType<Result.Accepted>()
            .Which.Events.Should()
            .ContainSingle();
    }

    [Fact]
    public void Refuses_what_has_no_reason_no_source_no_sensible_length_or_no_partnership()
    {
        Refused(Known, Set with { Months = 0 }, "unusable-interval");
        Refused(Known, Set with { Months = 61 }, "unusable-interval");
        Refused(Known, Set with { Reason = " " }, "blank-reason");
        Refused(Known, Set with { Source = new("") }, "blank-source");
        Refused(Known, Set with { EffectiveOn = Day.AddDays(1) }, "effective-in-future");
        Refused(null, Set, "not-registered");
    }

    private static void Refused(Partnership? state, SetRepeatInterval command, string code) =>
        PartnershipRules
            .Decide(state, command, Day)
            .Should()
            .BeOfType<Result.Refused>()
            .Which.Refusal.Code.Should()
            .Be(code);
}
