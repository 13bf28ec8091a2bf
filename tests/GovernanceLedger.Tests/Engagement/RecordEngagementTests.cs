using GovernanceLedger.Engagement;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Engagement;

public sealed class RecordEngagementTests
{
    private static readonly DateOnly Today = new(2020, 6, 15);
    private static readonly DateOnly First = new(2019, 9, 3);
    private static readonly DateOnly Second = new(2019, 9, 10);

    private static readonly RecordEngagement Record = new(
        [Second, First, First],
        "Carers’ forum",
        "To shape the strategy for carers.",
        "Short breaks.",
        ["Carers’ forum", "Third sector interface"],
        ["Kinarvie", "Lochandarg"],
        ["6.1"],
        new("Engagement log, page 2")
    );

    [Fact]
    public void An_entry_keeps_each_of_its_days_once_in_order_and_takes_effect_on_the_last()
    {
        var e = Recorded().Should().BeOfType<EngagementRecorded>().Subject;
        e.Days.Should().Equal(First, Second);
        e.EffectiveOn.Should().Be(Second);
        e.AttendedBy.Should().Equal(Record.AttendedBy);
    }

    [Fact]
    public void The_version_is_the_number_of_an_entry()
    {
        var log = EngagementRules.Evolve(EngagementRules.Evolve(null, Recorded()), Recorded());
        log.Version.Should().Be(2);
        log.Entries.Select(e => e.Number).Should().Equal(1, 2);
    }

    [Fact]
    public void Refuses_an_entry_without_days_group_purpose_or_source()
    {
        When(Record with { Days = [] }).ShouldBeRefused("no-day");
        When(Record with { Group = " " }).ShouldBeRefused("blank-group");
        When(Record with { Purpose = "" }).ShouldBeRefused("blank-purpose");
        When(Record with { Issues = "" }).ShouldBeRefused("blank-detail");
        When(Record with { AttendedBy = [""] }).ShouldBeRefused("blank-detail");
        When(Record with { Source = new("") }).ShouldBeRefused("blank-source");
    }

    [Fact]
    public void Refuses_what_does_not_exist_or_has_not_happened()
    {
        When(Record with { Proposals = ["9.9"] }).ShouldBeRefused("unknown-proposal");
        When(Record with { Proposals = ["6.1", "6.1"] }).ShouldBeRefused("proposal-twice");
        When(Record with { Days = [Today.AddDays(1)] }).ShouldBeRefused("effective-in-future");
    }

    [Fact]
    public void Refuses_too_many_of_anything()
    {
        string[] many = [.. Enumerable.Repeat("Somewhere", 51)];
        When(Record with { Places = many }).ShouldBeRefused("too-many-places");
        When(Record with { AttendedBy = many }).ShouldBeRefused("too-many-groups");
        When(Record with { Days = [.. Enumerable.Range(0, 51).Select(First.AddDays)] })
            .ShouldBeRefused("too-many-days");
    }

    [Fact]
    public void Refuses_the_same_entry_again_and_takes_one_that_differs()
    {
        var log = EngagementRules.Evolve(null, Recorded());
        EngagementRules.Decide(log, Record, Today).ShouldBeRefused("already-recorded");
        EngagementRules.Decide(log, Record with { Group = "Youth forum" }, Today).Should().BeOfType<Result.Accepted>();
    }

    private static LedgerEvent Recorded() => ((Result.Accepted)When(Record)).Events.Single();

    private static Result When(RecordEngagement command) => EngagementRules.Decide(null, command, Today);
}
