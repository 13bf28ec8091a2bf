using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Words in a rating row, which may take back what the mark says.</summary>
public class WordsBesideMarkTests
{
    private const string Long =
        "√ agreed by the integration joint board alone, since the council and the Health Board each put forward a lower level and asked that this be kept";

    [Theory]
    [InlineData("X = no")]
    [InlineData("√ (previously)")]
    [InlineData("√ moving towards next column")]
    [InlineData("√ →")]
    [InlineData("√ ?")]
    [InlineData("X (NHS)")]
    [InlineData("√(NHS)")]
    [InlineData("NHS: X")]
    [InlineData("X (majority view)")]
    [InlineData("was √ in 2018")]
    [InlineData("Yes, in part")]
    [InlineData("Established in two localities")]
    [InlineData("Established?")]
    [InlineData(Long)]
    [InlineData(Long + " with the minute of the meeting at which it was settled.")]
    public void Doubts_a_mark_with_words_beside_it_and_keeps_them_all(string cell)
    {
        var read = ReadingOf.Return(SampleTable.Rated(SampleTable.Row(cell, 3)));
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Doubtful, null));
        read.Of("1.1").Marks.Should().Equal($"{cell} under Established");
        Says(read, cell);
    }

    [Theory]
    [InlineData("was √ in 2018", "√")]
    [InlineData("X (NHS)", "X (council)")]
    [InlineData("Yes, in part", "X")]
    public void Suggests_nothing_where_two_cells_hold_a_mark_and_one_of_them_words(string first, string second)
    {
        var read = ReadingOf.Return(SampleTable.Rated($"Our Rating\t\t{first}\t{second}\t"));
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Doubtful, null));
        Says(read, first);
        Says(read, second);
    }

    [Theory]
    [InlineData("Our Rating\t\tX\t\tThe council dissents and would rate this as not there yet, as it told the board.")]
    [InlineData("Our Rating\tThe council dissents.\t√\t\t")]
    [InlineData("Our Rating\t\tPartly established\t\tThe council dissents.")]
    [InlineData("Our Rating\t\tX\t\tOwn words that spilled over.")]
    public void Doubts_a_mark_with_words_under_another_level_and_suggests_its_own(string row)
    {
        var read = ReadingOf.Return(SampleTable.Rated(row));
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Doubtful, Level.PartlyEstablished));
        Says(read, row.Split('\t')[1..].MaxBy(cell => cell.Length)!);
    }

    [Theory]
    [InlineData("\tEstablished X\t", "\t\t\t\tThe council dissents.", Level.Established)]
    [InlineData("\tX Established before now\t", "\t\t\t\t", null)]
    public void Doubts_a_mark_in_the_header_that_words_may_take_back(string header, string row, Level? level)
    {
        var text = SampleTable.Rated("Our Rating" + row).Replace("\tEstablished\t", header, StringComparison.Ordinal);
        var read = ReadingOf.Return(text);
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Doubtful, level));
        Says(read, level is null ? "X Established before now" : "The council dissents.");
    }

    [Theory]
    [InlineData("Our Rating\t\tX\t\t\nOur Rating\t\tX (NHS)\t\t", "X (NHS)")]
    [InlineData("Our Rating\t\tX (NHS)\t\t\nOur Rating\t\tX (council)\t\t", "X (council)")]
    public void Keeps_the_words_of_every_rating_row(string rows, string words)
    {
        var read = ReadingOf.Return(SampleTable.Rated(rows));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Problems.Should().Contain(problem => problem.Proposal == "1.1" && problem.Message.Contains(words));
    }

    [Fact]
    public void Keeps_the_words_of_every_table_on_one_proposal()
    {
        var read = ReadingOf.Return(
            SampleTable.RatedAt("1.1", 3) + "\n" + SampleTable.Rated(SampleTable.Row("X (NHS)", 3))
        );
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Problems.Should().Contain(problem => problem.Proposal == "1.1" && problem.Message.Contains("X (NHS)"));
    }

    [Theory]
    [InlineData("Our Rating (NHS only)", "(NHS only)")]
    [InlineData("Our Rating - NHS only", "NHS only")]
    [InlineData("Council rating", "Council rating")]
    [InlineData("Rating of last year", "Rating of last year")]
    public void Doubts_a_mark_whose_label_is_not_the_partnerships_own(string label, string words)
    {
        var read = ReadingOf.Return(SampleTable.Rated(label + "\t\tX\t\t"));
        (read.Of("1.1").Status, read.Of("1.1").Level).Should().Be((RatingStatus.Doubtful, Level.PartlyEstablished));
        Says(read, words);
    }

    [Theory]
    [InlineData("Our Ratlng")]
    [InlineData("Rating:")]
    [InlineData("Our agreed rating")]
    [InlineData("Overall Rating")]
    [InlineData("Self-evaluation rating")]
    public void Reads_a_mark_beside_a_label_that_is_the_partnerships_own(string label) =>
        ReadingOf.Return(SampleTable.Rated(label + "\t\tX\t\t")).Of("1.1").Status.Should().Be(RatingStatus.Read);

    [Theory]
    [InlineData("Our Rating: X (NHS)", "X (NHS)")]
    [InlineData("Our Rating: Established, says the council", "Established, says the council")]
    public void Keeps_the_words_of_a_rating_in_a_paragraph(string paragraph, string words)
    {
        var read = ReadingOf.Return(
            $"Proposal 1.1\n\n{SampleTable.Header}\n{SampleTable.Descriptors}\n\n{paragraph}\n\nEvidence / Notes\n\nWe met.\n"
        );
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Problem("words-beside-mark", "1.1")!.Message.Should().Contain(words);
    }

    [Fact]
    public void Doubts_a_mark_behind_the_label()
    {
        var rating = ReadingOf.Return(SampleTable.Rated("Our Rating X\t\t\t\t")).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, null));
        rating.Marks.Should().ContainSingle().Which.Should().StartWith("X ");
    }

    [Theory]
    [InlineData("and is established.")]
    [InlineData("and where it was √ is so still")]
    public void Takes_a_descriptor_that_goes_on_in_a_row_of_its_own_for_no_rating(string more)
    {
        var text = SampleTable.Rated($"\t\t\t{more}\t\n{SampleTable.Row("X", 2)}");
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level, rating.Where).Should().Be((RatingStatus.Read, Level.PartlyEstablished, "line 6"));
    }

    [Fact]
    public void Doubts_a_mark_with_words_whose_label_is_lost()
    {
        var read = ReadingOf.Return(SampleTable.Rated("\t\tX (NHS)\t\t"));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        Says(read, "X (NHS)");
    }

    [Fact]
    public void Keeps_words_without_a_mark_whole()
    {
        const string Words =
            "The council and the Health Board could not agree on any of the four levels, so none is given.";
        var read = ReadingOf.Return(SampleTable.Rated(SampleTable.Row(Words, 2)));
        read.Of("1.1").Status.Should().Be(RatingStatus.Missing);
        read.Problem("rating-missing", "1.1")!.Message.Should().Contain(Words);
    }

    [Theory]
    [InlineData("X -")]
    [InlineData("( X )")]
    [InlineData("√ .")]
    public void Reads_a_mark_with_dust_beside_it(string cell) =>
        ReadingOf
            .Return(SampleTable.Rated(SampleTable.Row(cell, 3)))
            .Of("1.1")
            .Should()
            .Match<ReadRating>(rating => rating.Status == RatingStatus.Read && rating.Level == Level.Established);

    private static void Says(Return read, string words)
    {
        var problem = read.Problem("words-beside-mark", "1.1")!;
        problem.Message.Should().Contain(words);
        problem.Where.Should().Be("line 5");
    }
}
