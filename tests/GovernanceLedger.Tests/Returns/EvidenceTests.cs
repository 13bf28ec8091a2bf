using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

public class EvidenceTests
{
    private static ReadRating After(string rows) =>
        ReadingOf.Return($"Proposal 1.1\n\n{SampleTable.Header}\n{SampleTable.Row("X", 3)}\n{rows}").Of("1.1");

    [Fact]
    public void Splits_list_items_and_strips_html_and_bullets()
    {
        var rating = After(
            "<b>Evidence / Notes</b>\t<ul style=\"x\"> <li>• One &amp; two</li> <li>Three <4% of all</li> </ul>\t\t\t\nProposed improvement actions\t<p>Do it.</p><p>Then more.</p>\t\t\t\n"
        );
        rating.Evidence.Should().Equal("One & two", "Three <4% of all");
        rating.ProposedActions.Should().Equal("Do it.", "Then more.");
    }

    [Fact]
    public void Splits_bullets_within_a_line()
    {
        After("Evidence / Notes\t• One thing • Another thing\t\t\t\n")
            .Evidence.Should()
            .Equal("One thing", "Another thing");
    }

    [Fact]
    public void Goes_on_across_a_page_break_with_the_first_cell_empty()
    {
        var rating = After(
            "Evidence / Notes\t<ul><li>• First</li><li>• This ends with the</li></ul>\n\nDRAFT\n\n\trest of it\n\t<ul><li>• Third</li></ul>\nProposed improvement actions\t• Do it\n\n\t• Then more\n----------\t--\n12\n"
        );
        rating.Evidence.Should().Equal("First", "This ends with the rest of it", "Third");
        rating.ProposedActions.Should().Equal("Do it", "Then more");
    }

    [Fact]
    public void Joins_lines_that_were_wrapped_and_keeps_bulleted_ones_apart()
    {
        var rating = After(
            "\nEvidence / Notes\n\n- The first item runs on for rather more than forty letters, and\n  goes on here\n- Second item\n\nA paragraph.\n\nAnother paragraph.\n"
        );
        rating
            .Evidence.Should()
            .Equal(
                "The first item runs on for rather more than forty letters, and goes on here",
                "Second item",
                "A paragraph.",
                "Another paragraph."
            );
    }

    [Fact]
    public void Reads_labels_that_were_cut_over_several_lines()
    {
        var rating = After(
            "Evidence /\tWe met.\t\t\t\nNotes\tWe met again.\t\t\t\n\nProposed\nimprovement\nactions\n\n- Meet more\n"
        );
        rating.Evidence.Should().Equal("We met.", "We met again.");
        rating.ProposedActions.Should().Equal("Meet more");
    }

    [Fact]
    public void Does_not_guess_which_items_are_actions_where_the_label_is_lost()
    {
        var text =
            $"Proposal 1.1\n\n{SampleTable.Header}\n{SampleTable.Row("X", 3)}\n\nEvidence / Notes\n\nWe met.\n\nMeet more.\n";
        var read = ReadingOf.Return(text);
        read.Of("1.1").Evidence.Should().Equal("We met.", "Meet more.");
        read.Of("1.1").ProposedActions.Should().BeEmpty();
        read.Problem("label-lost", "1.1")!.Where.Should().Be("line 8");
    }

    [Fact]
    public void Puts_a_sentence_sliced_over_cells_together_and_says_where_its_beginning_is_lost()
    {
        var text =
            $"Proposal 1.1\n\n{SampleTable.Header}\n{SampleTable.Row("X", 3)}\nEvidence / Notes\tning is lost but\tthe rest\tis here.\t\n";
        var read = ReadingOf.Return(text);
        read.Of("1.1").Evidence.Should().Equal("ning is lost but the rest is here.");
        read.Problem("text-cut", "1.1")!.Where.Should().Be("line 5");
    }

    [Theory]
    [InlineData("Write to someone@example.org about it.", true)]
    [InlineData("Ring 01234 567890.", true)]
    [InlineData("Ring +44 1234 567 890.", true)]
    [InlineData("The budget of 2019/20 was 120,000,000 pounds.", false)]
    [InlineData("Meet @ noon.", false)]
    public void Warns_of_what_looks_personal_without_repeating_it(string sentence, bool personal)
    {
        var read = ReadingOf.Return(
            SampleTable.RatedAt("1.1", 3).Replace("We met.", sentence, StringComparison.Ordinal)
        );
        var problem = read.Problem("looks-personal", "1.1");
        (problem is not null).Should().Be(personal);
        problem?.Message.Should().NotContainAny("example", "1234");
    }

    [Fact]
    public void Counts_text_that_belongs_to_no_proposal_and_says_where_it_is()
    {
        var read = ReadingOf.Return("A covering report.\n\nIts second paragraph.\n\n" + SampleTable.RatedAt("1.1", 3));
        read.Unplaced.Should().Be(new UnplacedText(2, 39));
        read.Problem("text-outside-proposals")!.Where.Should().Be("line 1");
        read.Problem("text-outside-proposals")!.Message.Should().Contain("line 1 to line 3");
    }

    [Fact]
    public void Leaves_an_improvement_plan_behind_the_return_alone()
    {
        var plan =
            "\nAPPENDIX 2\n\nIMPROVEMENT ACTION PLAN\n\nProposal and score\tTimescale\tLead/s\tAction\tComment\tProgress\n1(i)\tAll of it\tMay 2020\tSomeone\t(a) Do it\tProposal 1.1\n\tExemplary\t\t\t\t\n\nEvidence / Notes\tnot ours\n";
        var read = ReadingOf.Return(SampleTable.RatedAt("1.1", 3) + plan);
        read.Of("1.1").Evidence.Should().Equal("We met.");
        read.Of("1.1").ProposedActions.Should().Equal("Meet more.");
        read.Of("1.1").Status.Should().Be(RatingStatus.Read);
        read.Actions.Should().ContainSingle().Which.Text.Should().Be("Do it");
        read.Problem("plan-text-unplaced")!.Message.Should().StartWith("1 paragraphs or rows");
        read.Unplaced.Paragraphs.Should().Be(1);
    }
}
