using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.Imports;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

public sealed class ReviewTests
{
    [Fact]
    public void Reads_sections_and_the_marked_actions_under_each()
    {
        var read = Read(
            "Review of Community Hospitals",
            "",
            "Recommendations",
            "",
            "Section 1: Leadership",
            "(a) Meet each month.",
            "(b) Write it down.",
            "",
            "Section 2: Money",
            "1. Publish the budget."
        );
        read.Review.Should().Be("Review of Community Hospitals");
        read.HoldsReturn.Should().BeFalse();
        read.Actions.Select(a => (a.Label, a.Section, a.Text))
            .Should()
            .Equal(
                ("(a)", "Section 1: Leadership", "Meet each month."),
                ("(b)", "Section 1: Leadership", "Write it down."),
                ("1.", "Section 2: Money", "Publish the budget.")
            );
    }

    [Fact]
    public void Reads_a_table_whose_sections_stand_in_a_column_or_in_a_row_of_their_own()
    {
        var column = Read(
            "Annual audit 2021",
            "",
            "Recommendation\tAction\tLead\tTimescale",
            "Governance\tMeet more\tChief Officer\tMay 2022",
            "\tWrite it down\tHead of Care\tin due course"
        );
        column.Actions.Select(a => a.Section).Should().Equal("Governance", "Governance");
        column.Actions[0].DueOn.Should().Be(new(2022, 5, 31));
        column.Problem("plan-timescale-unclear").Should().NotBeNull();
        var row = Read(
            "Annual audit 2021",
            "",
            "No\tRecommendation\tLead",
            "Governance\t\t",
            "1\tMeet more\tChief Officer",
            "2\tWrite it down\tHead of Care"
        );
        row.Actions.Select(a => (a.Label, a.Section, a.Text))
            .Should()
            .Equal(("1", "Governance", "Meet more"), ("2", "Governance", "Write it down"));
    }

    [Fact]
    public void Its_actions_have_the_review_and_the_section_for_their_origin()
    {
        var read = Read("Annual audit 2021", "", "Section\tAction\tLead", "Governance\tMeet more\tChief Officer");
        var plan = SampleDocument.Plan(read, (ImportFields.PlanDay, "2021-10-01")).Plan!;
        var action = plan.Command.Actions.Single().Planned;
        action.Origin.Should().Be(new ActionOrigin("Annual audit 2021", "Governance"));
        action.Proposals.Should().BeEmpty();
        ActionPlanRules.Decide(null, plan.Command, new(2026, 1, 1)).Should().BeOfType<Result.Accepted>();
    }

    [Fact]
    public void A_review_without_a_name_is_asked_for_it()
    {
        var read = Read("Section\tAction\tLead", "Governance\tMeet more\tChief Officer");
        SampleDocument
            .Plan(read, (ImportFields.PlanDay, "2021-10-01"))
            .Questions.Should()
            .ContainSingle(q => q.Code == "no-origin");
        SampleDocument
            .Plan(read, (ImportFields.PlanDay, "2021-10-01"), (ImportFields.Review, "Audit of 2021"))
            .IsReady.Should()
            .BeTrue();
    }

    [Fact]
    public void What_is_not_read_is_counted()
    {
        var read = Read(
            "Annual audit 2021",
            "",
            "A word before.",
            "",
            "Section\tAction\tLead",
            "Governance\tMeet more\tAudit"
        );
        read.Unplaced.Paragraphs.Should().Be(1);
        read.Problem("text-outside-proposals").Should().NotBeNull();
    }

    private static Return Read(params string[] lines) => ReadingOf.Return(string.Join('\n', lines) + "\n");
}
