using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

public class HeadingTests
{
    private static string Under(string heading, string? descriptors = null) =>
        $"{heading}\n{SampleTable.Header}\n{descriptors ?? SampleTable.Descriptors}\n{SampleTable.Row("X", 3)}\nEvidence / Notes\tWe met.\t\t\t\n";

    [Theory]
    [InlineData("Proposal 4.2")]
    [InlineData("Proposal 4.2\n")]
    [InlineData("## **Proposal 4.2**")]
    [InlineData("Proposal 4.2 – Some title of our own")]
    [InlineData("Proposal 4.2: Some title of our own\t\t\t\t")]
    [InlineData("PROPOSAL 4.2.\t\t\t\t")]
    [InlineData("<b>Indicator 4.2</b> <b>Some title of our own</b>\t\t\t\t")]
    [InlineData("Key Feature 4 Some feature Proposal 4.2 Some title of our own")]
    [InlineData("Key Feature 4\nSome feature\n\nProposal 4.2\n\nSome title of our own\n")]
    [InlineData("Proposal 4.2 Some tit\tle of our\town\t\t")]
    [InlineData("Proposal 4.2 Some\tProposal 4.2 Some title of our own\t\t\t")]
    [InlineData("Proposal 4\tosal 4.2\t\t\t")]
    [InlineData("Propos\u0430l 4.2\n\nProposal 4.2\n")]
    public void Finds_a_proposal_by_its_heading(string heading)
    {
        var rating = ReadingOf.Return(Under(heading)).Of("4.2");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Fact]
    public void Finds_a_proposal_behind_the_evidence_of_another_by_a_heading_in_other_words_than_the_official_ones()
    {
        var read = ReadingOf.Return(Under("Proposal 2.4") + "\n" + Under("Proposal 2.5 Help for the finance officer"));
        (read.Of("2.5").Status, read.Of("2.5").Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Fact]
    public void A_sentence_in_the_evidence_that_begins_with_a_number_is_no_heading()
    {
        var read = ReadingOf.Return(Under("Proposal 2.4") + "Proposal 2.5 is linked to this one.\n");
        read.Of("2.5").Status.Should().Be(RatingStatus.Missing);
        read.Of("2.4").Evidence.Should().Contain("Proposal 2.5 is linked to this one.");
    }

    [Fact]
    public void Reads_rows_parted_by_bars_without_bars_at_their_ends()
    {
        var read = ReadingOf.Return(Under("Proposal 4.2").Replace("\t", " | ", StringComparison.Ordinal));
        (read.Of("4.2").Status, read.Of("4.2").Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Theory]
    [InlineData("2.4")]
    [InlineData("3.1")]
    [InlineData("6.1")]
    public void Finds_a_proposal_by_its_descriptors_where_the_heading_is_lost(string proposal)
    {
        var rating = ReadingOf.Return(Under("", SampleTable.DescriptorsOf(proposal))).Of(proposal);
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Fact]
    public void Doubts_a_heading_that_the_descriptors_contradict_and_believes_the_descriptors()
    {
        var read = ReadingOf.Return(Under("Proposal 3.1", SampleTable.DescriptorsOf("2.4")));
        read.Of("3.1").Status.Should().Be(RatingStatus.Missing);
        (read.Of("2.4").Status, read.Of("2.4").Level).Should().Be((RatingStatus.Doubtful, Level.Established));
        read.Problem("heading-disagrees", "2.4").Should().NotBeNull();
    }

    [Fact]
    public void Doubts_a_table_that_only_its_place_in_the_order_tells()
    {
        var read = ReadingOf.Return(Under("Proposal 2.2") + "\n" + Under("") + "\n" + Under("Proposal 2.4"));
        (read.Of("2.3").Status, read.Of("2.3").Level).Should().Be((RatingStatus.Doubtful, Level.Established));
        read.Problem("placed-by-order", "2.3").Should().NotBeNull();
    }

    [Fact]
    public void Does_not_place_a_table_where_two_proposals_are_open()
    {
        var read = ReadingOf.Return(Under("Proposal 2.2") + "\n" + Under("") + "\n" + Under("Proposal 2.5"));
        read.Of("2.3").Status.Should().Be(RatingStatus.Missing);
        read.Of("2.4").Status.Should().Be(RatingStatus.Missing);
        read.Problem("table-unplaced")!.Where.Should().Be("line 8");
        read.Unplaced.Paragraphs.Should().Be(1);
    }

    [Fact]
    public void Reports_two_tables_that_claim_one_proposal_and_overwrites_neither()
    {
        var read = ReadingOf.Return(SampleTable.RatedAt("1.2", 2) + "\n" + SampleTable.RatedAt("1.2", 3));
        (read.Of("1.2").Status, read.Of("1.2").Level).Should().Be((RatingStatus.Doubtful, null));
        read.Of("1.2").Marks.Should().HaveCount(2);
        read.Problem("proposal-repeated", "1.2").Should().NotBeNull();
    }

    [Fact]
    public void Takes_a_sentence_of_evidence_that_begins_with_a_proposals_number_as_evidence()
    {
        var text =
            $"Proposal 1.1\n\n{SampleTable.Header}\n{SampleTable.Row("X", 3)}\n\nEvidence / Notes\n\nProposal 2.1 matters to this one as well.\n\nProposed improvement actions\n\nMeet more.\n";
        var rating = ReadingOf.Return(text).Of("1.1");
        rating.Evidence.Should().Equal("Proposal 2.1 matters to this one as well.");
        rating.ProposedActions.Should().Equal("Meet more.");
    }

    [Fact]
    public void Knows_national_proposals_by_their_note_and_place()
    {
        var national =
            SampleTable.Header
            + "\nIndicator\t\t\t\t\nOur Rating\t\t\t\t\nEvidence / Notes\tNOT FOR LOCAL COM\tMPLETION - NATIONAL\tL BODIES\t\n\n";
        var read = ReadingOf.Return(Under("Proposal 3.1") + "\n" + national + national + Under("Proposal 3.4"));
        read.Ratings.Where(rating => rating.Status == RatingStatus.National)
            .Select(rating => rating.Proposal)
            .Should()
            .Equal("3.2", "3.3", "5.3");
        read.Of("3.2").Where.Should().NotBeNull();
        read.Of("3.3").Where.Should().NotBeNull();
        read.Problem("table-unplaced").Should().BeNull();
    }

    [Fact]
    public void Reports_a_local_rating_of_a_national_proposal()
    {
        var read = ReadingOf.Return(SampleTable.RatedAt("3.2", 2));
        (read.Of("3.2").Status, read.Of("3.2").Level).Should().Be((RatingStatus.National, null));
        read.Problem("national-proposal-rated", "3.2").Should().NotBeNull();
    }

    [Fact]
    public void Says_that_the_columns_are_gone_where_a_table_is_run_together_into_a_paragraph()
    {
        var filler = string.Join(' ', Enumerable.Repeat("some words of the table", 20));
        var read = ReadingOf.Return(
            $"Proposal 1.1 {filler} **Our Rating** X Evidence / We met often.\n\n{SampleTable.RatedAt("1.2", 2)}"
        );
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Missing, null));
        read.Problem("rating-run-together", "1.1")!.Where.Should().Be("line 1");
        read.Of("1.2").Level.Should().Be(Level.PartlyEstablished);
    }

    [Fact]
    public void Always_gives_all_25_proposals_in_order()
    {
        var read = ReadingOf.Return(SampleTable.RatedAt("4.4", 1));
        read.Ratings.Should().HaveCount(25).And.BeInAscendingOrder(rating => rating.Proposal, StringComparer.Ordinal);
        read.Ratings.Count(rating => rating.Status == RatingStatus.Missing).Should().Be(21);
        read.Problem("proposal-missing", "1.1").Should().NotBeNull();
    }
}
