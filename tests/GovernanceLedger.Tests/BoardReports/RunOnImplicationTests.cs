using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Tests.BoardReports;

/// <summary>Implications that a converted document prints in one paragraph.</summary>
public class RunOnImplicationTests
{
    private const string Sure =
        "4. IMPLICATIONS Financial: Two posts are paid for. Human Resources: None. Legal: N.A. Equality: An assessment was made. Key Priorities: Serves the first.";

    [Fact]
    public void A_paragraph_that_holds_several_headings_is_parted_at_each_of_them()
    {
        var report = Read($"Some words before. {Sure}");
        Said(report, ImplicationHeading.Financial).Should().Be((ImplicationState.Text, "Two posts are paid for."));
        Said(report, ImplicationHeading.HumanResources).Should().Be((ImplicationState.None, "None."));
        Said(report, ImplicationHeading.Legal).Should().Be((ImplicationState.None, "N.A."));
        Said(report, ImplicationHeading.Equality).Should().Be((ImplicationState.Text, "An assessment was made."));
        Said(report, ImplicationHeading.KeyPriorities).Should().Be((ImplicationState.Text, "Serves the first."));
        Said(report, ImplicationHeading.Risk).Should().Be((ImplicationState.Missing, null));
        report.Problem("implication-doubtful").Should().BeNull();
    }

    [Fact]
    public void Under_a_heading_of_its_own_the_paragraph_is_parted_as_well()
    {
        var report = Read("4. IMPLICATIONS\n\n4.1 Financial: None. Legal and Risk: Watch both.");
        Said(report, ImplicationHeading.Financial).Should().Be((ImplicationState.None, "None."));
        Said(report, ImplicationHeading.Risk).Should().Be((ImplicationState.Text, "Watch both."));
    }

    [Theory]
    [InlineData("Financial: The risk and the Legal advice are weighed; Equality matters, and human resources: people.")]
    [InlineData("Financial: The legal: and the risk: are weighed.")]
    public void A_word_within_a_sentence_is_no_heading(string text)
    {
        var report = Read($"4. IMPLICATIONS\n\n{text}");
        Said(report, ImplicationHeading.Financial).Should().Be((ImplicationState.Text, text["Financial: ".Length..]));
        report.Implications.Count(one => one.State == ImplicationState.Missing).Should().Be(8);
    }

    [Fact]
    public void Text_that_breaks_off_at_the_next_heading_is_in_doubt_on_both_sides_of_it()
    {
        var report = Read(
            "4. IMPLICATIONS Financial: None. Risk: Staff may not be A law applies as a Legal: result of it."
        );
        report
            .Of(ImplicationHeading.Risk)
            .Should()
            .Match<ReadImplication>(one => one.State == ImplicationState.Doubtful);
        report.Of(ImplicationHeading.Risk).Doubt.Should().Contain("breaks off");
        report.Of(ImplicationHeading.Legal).Doubt.Should().Contain("begins in the middle");
        Said(report, ImplicationHeading.Legal).Should().Be((ImplicationState.Doubtful, "result of it."));
        report
            .Problems.Where(problem => problem.Code == "implication-doubtful")
            .Select(problem => problem.Message)
            .Should()
            .HaveCount(2)
            .And.Contain(message => message.Contains("\"Legal\""));
    }

    [Theory]
    [InlineData("Human Posts move to the Resources: planning team.", "Posts move to the planning team.")]
    [InlineData("Human Posts move to Resources the planning team.", "Posts move to the planning team.")]
    [InlineData("Human N/A.", "N/A.")]
    public void A_heading_that_is_broken_over_two_lines_is_put_together_and_asked_about(string broken, string text)
    {
        var report = Read($"4. IMPLICATIONS Financial: Costs rise. Risk: Low. {broken} Legal: None.");
        Said(report, ImplicationHeading.HumanResources).Should().Be((ImplicationState.Doubtful, text));
        Said(report, ImplicationHeading.Risk).Should().Be((ImplicationState.Doubtful, "Low."));
        Said(report, ImplicationHeading.Financial).Should().Be((ImplicationState.Text, "Costs rise."));
        Said(report, ImplicationHeading.Legal).Should().Be((ImplicationState.None, "None."));
    }

    [Fact]
    public void Half_a_heading_that_begins_a_sentence_is_left_in_it()
    {
        const string Text = "Low. Community councils were told. Community Planning Partners were told.";
        var report = Read($"4. IMPLICATIONS Financial: None. Risk: {Text} Legal: None.");
        Said(report, ImplicationHeading.Risk).Should().Be((ImplicationState.Text, Text));
        Said(report, ImplicationHeading.CommunityBenefits).Should().Be((ImplicationState.Missing, null));
    }

    [Theory]
    [InlineData("Legal:")]
    [InlineData("Legal: ")]
    [InlineData("Legal: Risk: Low. Key A. ")]
    public void A_paragraph_of_nothing_but_headings_is_no_such_paragraph(string again) =>
        Read("4. IMPLICATIONS " + string.Concat(Enumerable.Repeat(again, 100_000)))
            .Implications.Should()
            .OnlyContain(one => one.Doubt == null);

    private static (ImplicationState, string?) Said(BoardReport report, ImplicationHeading heading) =>
        (report.Of(heading).State, report.Of(heading).Text);

    private static BoardReport Read(string implications) =>
        SampleReport.Read(
            $"Integration Joint Board 4 June 2019\n\nSubject: A look\n\n1. PURPOSE\n\nTo look.\n\n2. RECOMMENDATIONS\n\nThe Board is asked to note it.\n\n{implications}\n\n5. CONSULTATION\n\nCarers were asked.\n"
        );
}
