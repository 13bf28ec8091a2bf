using GovernanceLedger.Directions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class DraftDirectionTests
{
    [Fact]
    public void The_first_of_a_year_takes_its_first_reference() =>
        Nothing
            .When(Draft(HomeCareContent))
            .ShouldRecord(new DirectionDrafted(First, HomeCareContent, Day(7, 1), Board));

    [Fact]
    public void The_next_of_the_year_takes_the_next_reference() =>
        ADraft
            .When(Draft(HomeCareContent))
            .ShouldRecord(new DirectionDrafted(Second, HomeCareContent, Day(7, 1), Board));

    [Fact]
    public void Each_year_counts_from_one() =>
        ADraft
            .When(Draft(HomeCareContent) with { EffectiveOn = new(2020, 1, 6) })
            .ShouldRecord(new DirectionDrafted("2020-001", HomeCareContent, new(2020, 1, 6), Board));

    [Fact]
    public void Refuses_a_day_of_drafting_that_has_not_come() =>
        Nothing
            .When(Draft(HomeCareContent) with { EffectiveOn = Today.AddDays(1) })
            .ShouldBeRefused("effective-in-future");

    [Fact]
    public void Refuses_to_supersede_what_is_not_there() =>
        ADraft.When(Draft(Superseding("2018-007"))).ShouldBeRefused("unknown-earlier");

    [Fact]
    public void Refuses_to_supersede_itself() =>
        Nothing.When(Draft(Superseding(First))).ShouldBeRefused("unknown-earlier");

    [Fact]
    public void Refuses_to_supersede_a_draft() =>
        ADraft.When(Draft(Superseding(First))).ShouldBeRefused("earlier-not-issued");

    [Fact]
    public void Refuses_to_supersede_one_that_is_about_something_else() =>
        AnIssued
            .When(Draft(Content("Day care") with { Earlier = Superseding(First).Earlier }))
            .ShouldBeRefused("no-shared-function");

    [Fact]
    public void Refuses_to_supersede_a_revoked_one() =>
        AnIssued
            .And(new DirectionRevoked(First, "The service ended.", null, Day(6, 2), Day(6, 1), Decided))
            .When(Draft(Superseding(First)))
            .ShouldBeRefused("revoked");

    [Fact]
    public void Refuses_to_name_an_earlier_one_twice() =>
        AnIssued
            .When(
                Draft(
                    HomeCareContent with
                    {
                        Earlier = [new(EarlierRelation.Varies, First), new(EarlierRelation.Revokes, First)],
                    }
                )
            )
            .ShouldBeRefused("repeated-earlier");

    [Fact]
    public void A_draft_is_written_anew_whole() =>
        ADraft
            .When(new RedraftDirection(First, HomeCareContent, Day(4, 2), Board))
            .ShouldRecord(new DirectionRedrafted(First, HomeCareContent, Day(4, 2), Board));

    [Fact]
    public void Writing_the_same_again_changes_nothing() =>
        ADraft
            .When(new RedraftDirection(First, Content(HomeCare, Rehabilitation), Day(4, 2), Board))
            .ShouldChangeNothing();

    [Fact]
    public void Redrafts_what_was_approved_and_then_it_has_to_be_approved_again()
    {
        var redrafted = AnApproved.And(new DirectionRedrafted(First, HomeCareContent, Day(6, 2), Board));
        AnApproved
            .When(new RedraftDirection(First, HomeCareContent, Day(6, 2), Board))
            .ShouldRecord(new DirectionRedrafted(First, HomeCareContent, Day(6, 2), Board));
        redrafted.State!.Find(First)!.Status.Should().Be(DirectionStatus.Draft);
    }

    [Fact]
    public void Refuses_to_redraft_what_was_issued() =>
        AnIssued.When(new RedraftDirection(First, HomeCareContent, Day(6, 20), Board)).ShouldBeRefused("not-a-draft");

    [Fact]
    public void Refuses_to_redraft_from_before_it_was_drafted() =>
        ADraft
            .When(new RedraftDirection(First, HomeCareContent, Day(3, 2), Board))
            .ShouldBeRefused("effective-before-drafted");

    [Fact]
    public void Refuses_a_step_with_a_direction_that_is_not_there() =>
        ADraft.When(new CompleteDirection("2019-009", Day(6, 2), Board)).ShouldBeRefused("unknown-direction");

    [Theory]
    [InlineData(RecipientKind.Council, "fyne  council", null)]
    [InlineData(RecipientKind.HealthBoard, HealthBoard, null)]
    [InlineData(RecipientKind.Council, "Aberdeen City Council", "not-a-partner")]
    [InlineData(RecipientKind.HealthBoard, Council, "not-a-partner")]
    public void Goes_to_a_partner_of_its_kind_and_to_nobody_else(RecipientKind kind, string name, string? refused)
    {
        var registered = new PartnershipRegistered("Fyne", "Fyne IJB", HealthBoard, [Council], Day(4, 1), Board);
        Draft(HomeCareContent with { Recipients = [new(kind, name)] })
            .Against(new Dictionary<EventReference, LedgerEvent> { [new("partnership", 1)] = registered })
            ?.Code.Should()
            .Be(refused);
    }

    private static DraftDirection Draft(DirectionContent content) => new(content, Day(7, 1), Board);

    private static DirectionContent Superseding(string reference) =>
        HomeCareContent with
        {
            Earlier = [new(EarlierRelation.Supersedes, reference)],
        };
}
