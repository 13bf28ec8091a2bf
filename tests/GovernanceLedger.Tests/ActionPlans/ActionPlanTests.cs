using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

public class ActionPlanTests
{
    [Fact]
    public void Reads_an_action_with_all_its_columns()
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            "1(ii)\tOurs Established\tMay 2020\tChief Officer, Head of Finance\t(a) Meet <mark>more</mark>. Ref: 3(v)a\tIt helps.\tMinutes"
        );
        var action = read.Actions.Should().ContainSingle().Subject;
        (action.Label, action.Text, action.Comment, action.Measure)
            .Should()
            .Be(("1(ii)(a)", "Meet more. Ref: 3(v)a", "It helps.", "Minutes"));
        (action.Timescale, action.DueOn, action.Recurrence).Should().Be(("May 2020", new DateOnly(2020, 5, 31), null));
        action.Proposals.Should().Equal("1.2");
        action.Leads.Should().Equal("Chief Officer", "Head of Finance");
        action.CrossReferences.Should().Equal("3(v)a");
        action.Where.Should().Be("line 22");
        read.Problems.Where(problem => problem.Code.StartsWith("plan-", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Joins_an_action_that_a_page_break_cut_under_a_repeated_broken_head()
    {
        var actions = SamplePlan
            .Read(
                SamplePlan.Head,
                "1(i)\tOurs\tMay 2020\tChief Officer\t(a) Meet more\tIt\tMinutes",
                "\tEstablished\tJune 2020\tCouncil\t(b) Write down\tSlow\tNotes",
                "",
                "and\t\tTimescale\tfor\t\tComment\tProgress",
                "\tscore\t\tand NHS\twhat was said.\twork.\tkept"
            )
            .Actions;
        actions.Select(action => action.Label).Should().Equal("1(i)(a)", "1(i)(b)");
        (actions[1].Text, actions[1].Comment, actions[1].Measure)
            .Should()
            .Be(("Write down what was said.", "Slow work.", "Notes kept"));
        actions[1].Leads.Should().Equal("Council and NHS");
    }

    [Fact]
    public void Finds_the_columns_by_their_heads_whatever_their_order()
    {
        var read = SamplePlan.Alone(
            "Proposal\tAction\tLead\tTimescale\tProgress",
            "1.1\t(a) Meet more\tChief Officer\tMay 2020\tMinutes",
            "1.3\t(a) Ask them\tHead of Care\tOngoing\tNone"
        );
        read.Actions.Select(action => (action.Label, action.Leads[0], action.Timescale, action.Measure))
            .Should()
            .Equal(("1.1(a)", "Chief Officer", "May 2020", "Minutes"), ("1.3(a)", "Head of Care", "Ongoing", "None"));
        read.Actions.SelectMany(action => action.Proposals).Should().Equal("1.1", "1.3");
        read.Problem("plan-only").Should().NotBeNull();
    }

    [Fact]
    public void Reads_an_action_under_a_heading_of_its_proposal()
    {
        var read = SamplePlan.Alone(
            "Proposal 2.4",
            "",
            "Action\tLead\tTimescale\tComment",
            "Write a policy\tChief Officer\tMay 2020\tSoon",
            "Agree it\tCouncil\tJune 2020\tLater"
        );
        read.Actions.Select(action => action.Text).Should().Equal("Write a policy", "Agree it");
        read.Actions.SelectMany(action => action.Proposals).Should().Equal("2.4", "2.4");
    }

    [Fact]
    public void Reads_actions_without_letters_under_the_sections_of_a_review()
    {
        var read = SamplePlan.Alone(
            "Section\tRecommendation\tLead\tTimescale\tStatus",
            "Leadership of change\tMeet more\tChief Officer\tMay 2020\tBegun",
            "\tand write it down.\t\t\t",
            "\tSay why\tCouncil\tComplete.\t",
            "Money\tShare figures\tHealth Board\tquarterly\t"
        );
        read.Actions.Select(action => (action.Text, action.Section))
            .Should()
            .Equal(
                ("Meet more and write it down.", "Leadership of change"),
                ("Say why", "Leadership of change"),
                ("Share figures", "Money")
            );
        read.Actions.Should().OnlyContain(action => action.Proposals.Count == 0);
    }

    [Fact]
    public void Reports_a_row_whose_action_stands_in_another_column_and_reads_only_its_words()
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            "1(i)\tOurs Established\tMay 2020\tChief Officer\t(a) Meet more\t\t",
            "\t\tJune 2020\tCouncil\t(b) Write it down\t\t",
            "\t\tJuly 2020\tCouncil\t\t(c) Say why\t",
            "\t\tJuly 2020\tCouncil\t(d) Ask them\t\t"
        );
        read.Actions.Should().HaveCount(4);
        read.Actions.Should()
            .Contain(action => action.Label == "1(i)(c)" && action.Text == "Say why" && action.Leads.Count == 0);
        read.Problem("plan-row-unclear")!.Where.Should().Be("line 24");
    }

    [Fact]
    public void Counts_the_text_of_a_plan_that_belongs_to_no_action()
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            "1(i)\tOurs Established\tMay 2020\tCouncil\t(a) Meet\t\t",
            "",
            "A note below the plan."
        );
        read.Problem("plan-text-unplaced")!.Message.Should().Contain("22 characters").And.Contain("line 24");
        read.Unplaced.Characters.Should().BeGreaterThanOrEqualTo(22);
    }

    [Fact]
    public void Says_that_a_plan_was_not_read_where_no_action_can_be_told()
    {
        var read = SamplePlan.Read("The plan is kept elsewhere.");
        read.Actions.Should().BeEmpty();
        read.Problem("plan-not-read").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Partly Established", "plan-rating-differs")]
    [InlineData("Established or Exemplary", "plan-rating-missing")]
    [InlineData("Established", null)]
    public void Checks_the_rating_that_the_plan_restates(string rating, string? code)
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            $"1(i)\tOurs\tMay 2020\tCouncil\t(a) Meet\t\t",
            $"\t{rating}\t\t\t(b) Write\t\t",
            "1(ii)\tTheirs Established\tMay 2020\tCouncil\t(a) Meet\t\t"
        );
        var found = read.Problems.FirstOrDefault(problem =>
            problem.Code.StartsWith("plan-rating", StringComparison.Ordinal)
        );
        (found?.Code, found?.Where).Should().Be((code, code is null ? null : "line 23"));
    }

    [Fact]
    public void Takes_the_order_of_labels_that_lost_their_figure_only_while_the_numbers_go_up()
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            "1(i)\tOurs\tMay 2020\tCouncil\t(a) Meet\t\t",
            "(ii)\tTheirs\tMay 2020\tCouncil\t(a) Write\t\t",
            "(i)\tWhose\tMay 2020\tCouncil\t(a) Ask\t\t"
        );
        read.Actions.Select(action => (action.Label, string.Join(",", action.Proposals)))
            .Should()
            .Equal(("1(i)(a)", "1.1"), ("1(ii)(a)", "1.2"), ("(i)(a)", ""));
        read.Problem("plan-proposal-unclear")!.Where.Should().Be("line 24");
    }

    [Fact]
    public void Says_where_letters_repeat_or_skip()
    {
        var read = SamplePlan.Read(
            SamplePlan.Head,
            "1(i)\tOurs\tMay 2020\tCouncil\t(b) Meet\t\t",
            "\t\tMay 2020\tCouncil\t(c) Write\t\t",
            "\t\tMay 2020\tCouncil\t(a) Ask\t\t"
        );
        read.Actions.Select(action => action.Label).Should().Equal("1(i)(b)", "1(i)(c)", "1(i)(a)");
        read.Problems.Where(problem => problem.Code == "plan-letters-irregular")
            .Select(problem => problem.Where)
            .Should()
            .Equal("line 22", "line 24");
    }

    [Fact]
    public void Reads_the_same_plan_in_Word()
    {
        var text = SamplePlan.Text(
            SamplePlan.Head,
            "1(i)\tOurs Established\tMay 2020\tCouncil\t(a) Meet\tSoon\tMinutes",
            "\t\tJune 2020\tHealth Board\t(b) Write\t\t"
        );
        var word = ReadingOf.Return(WordDocument.FromText(text).Bytes());
        word.Actions.Select(action => action.Label).Should().Equal("1(i)(a)", "1(i)(b)");
        word.Actions[0].Where.Should().Be("table 3, row 2");
    }
}
