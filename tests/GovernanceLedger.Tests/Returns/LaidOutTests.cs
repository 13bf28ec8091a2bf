using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Text in which a converter made the columns of spaces, in words of our own.</summary>
public class LaidOutTests
{
    private const string Wrapped =
        "           Not yet                Partly\nRating                                           Established            Exemplary\n           established            established\n";
    private const string OneLine =
        "Rating     Not yet established    Partly established Established        Exemplary\n";

    private const string Descriptors = """
                                                 Timescales agreed      Reserves are used
                                                 and adhered to,        prudently; clear
           No policy:             A policy on    reserves held for      contingencies are
           reserves build         reserves is    planned effect.        identified easily
           unnecessarily.         planned, with  Hold them against      and allowed. The
Indicator                         timescales to  planned spend.         implementation is
                                  hold them                             fully supported.
                                  against spend.

""";

    [Theory]
    [InlineData(11, Level.NotYetEstablished)]
    [InlineData(34, Level.PartlyEstablished)]
    [InlineData(40, Level.PartlyEstablished)]
    [InlineData(49, Level.Established)]
    [InlineData(47, Level.Established)]
    [InlineData(72, Level.Exemplary)]
    public void Reads_a_mark_by_the_column_over_it(int column, Level level)
    {
        foreach (var header in new[] { Wrapped, OneLine })
        {
            var rating = ReadingOf.Return(Table("2.4", header, Mark(column))).Of("2.4");
            (rating.Status, rating.Level).Should().Be((RatingStatus.Read, level));
        }
    }

    [Fact]
    public void Reads_the_mark_beside_its_label_and_says_where_it_stands()
    {
        var rating = ReadingOf.Return(Table("2.4", Wrapped, "Our Rating" + new string(' ', 39) + "√\n")).Of("2.4");
        (rating.Status, rating.Level, rating.Where).Should().Be((RatingStatus.Read, Level.Established, "line 13"));
        rating.Marks.Should().Equal("√ under Established");
    }

    [Fact]
    public void Finds_a_table_by_its_descriptors_where_the_heading_is_lost()
    {
        var rating = ReadingOf.Return(Wrapped + Descriptors + Mark(34)).Of("2.4");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.PartlyEstablished));
    }

    [Theory]
    [InlineData(45)]
    [InlineData(67)]
    [InlineData(2)]
    [InlineData(140)]
    public void Doubts_a_mark_between_two_columns_or_outside_them(int column)
    {
        var read = ReadingOf.Return(Table("2.4", Wrapped, Mark(column)));
        (read.Of("2.4").Status, read.Of("2.4").Level).Should().Be((RatingStatus.Doubtful, null));
        read.Problem("columns-lost").Should().NotBeNull();
    }

    [Theory]
    [InlineData("X (NHS)", "X (NHS)", null)]
    [InlineData("X              The council dissents.", "The council dissents.", Level.PartlyEstablished)]
    public void Doubts_a_mark_with_words_beside_it_and_keeps_them(string beside, string words, Level? level)
    {
        var read = ReadingOf.Return(Table("2.4", Wrapped, "Our Rating" + new string(' ', 24) + beside + "\n"));
        (read.Of("2.4").Status, read.Of("2.4").Level).Should().Be((RatingStatus.Doubtful, level));
        read.Problem("words-beside-mark", "2.4")!.Message.Should().Contain(words);
    }

    [Fact]
    public void Doubts_two_marks() =>
        ReadingOf
            .Return(Table("2.4", Wrapped, "Our Rating" + new string(' ', 24) + "X" + new string(' ', 14) + "X\n"))
            .Of("2.4")
            .Status.Should()
            .Be(RatingStatus.Doubtful);

    [Fact]
    public void Doubts_a_mark_whose_columns_only_the_header_shows()
    {
        var text = $"Proposal 2.4\n{Wrapped}Indicator\n{Mark(34)}Evidence / Notes\nWe met.\n";
        ReadingOf.Return(text).Of("2.4").Status.Should().Be(RatingStatus.Doubtful);
    }

    [Fact]
    public void Doubts_a_table_whose_heading_and_descriptors_differ() =>
        ReadingOf
            .Return(Table("3.1", Wrapped, Mark(34)))
            .Ratings.Should()
            .NotContain(rating => rating.Status == RatingStatus.Read);

    [Fact]
    public void Doubts_a_mark_in_a_text_whose_lines_all_begin_at_the_margin()
    {
        var raw = string.Join(
            '\n',
            Table("2.4", OneLine, "Our Rating X\n")
                .Split('\n')
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        );
        var read = ReadingOf.Return(raw);
        read.Of("2.4").Status.Should().Be(RatingStatus.Doubtful);
        read.Of("2.4").Level.Should().BeNull();
        read.Problem("columns-lost")!.Where.Should().Be(read.Of("2.4").Where);
    }

    [Theory]
    [InlineData("Rating Not yet established Partly established Established Exemplary\n")]
    [InlineData("Rating\n\nNot yet\nestablished\n\nPartly\nestablished\nEstablished Exemplary\n")]
    [InlineData(
        "Rating\nIndicator\nNot yet\nestablished\nwords of a descriptor\nPartly\nestablished\nmore of them\nEstablished\nExemplary\n"
    )]
    public void Never_gives_a_proposal_the_evidence_behind_the_next_header(string header)
    {
        var read = ReadingOf.Return(
            $"{Table("2.4", OneLine, Mark(34))}{header}Words that tell no proposal.\nOur\nX\nRating\nEvidence / Notes\nThis belongs elsewhere.\n"
        );
        read.Of("2.4").Evidence.Should().Equal("We met.");
        read.Problem("table-unplaced")!.Where.Should().Be("line 16");
        read.Unplaced.Characters.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Drops_the_label_beside_the_text_and_says_that_it_parts_nothing()
    {
        var text = Table("2.4", Wrapped, Mark(34))
            .Replace(
                "Evidence / Notes\nWe met.\n",
                "           • We met and\nEvidence /   talked.\nNotes      • We met again.\n\nProposed\n           • Meet more.\nimprovement\n",
                StringComparison.Ordinal
            );
        var read = ReadingOf.Return(text);
        read.Of("2.4").Evidence.Should().Equal("We met and talked.", "We met again.", "Meet more.");
        read.Problem("label-lost", "2.4").Should().NotBeNull();
    }

    [Fact]
    public void Takes_no_official_wording_from_lines_that_may_be_wrapped() =>
        ReadingOf
            .Return(Table("2.4", Wrapped, Mark(34)))
            .Of("2.4")
            .Wording.Should()
            .Match<GovernanceLedger.Documents.Returns.ProposalWording>(wording =>
                wording.Title == null && wording.Descriptors == null
            );

    private static string Mark(int column) => $"Our\n{new string(' ', column)}X\nRating\n";

    private static string Table(string proposal, string header, string rating) =>
        $"Proposal {proposal}\n{header}{Descriptors.ReplaceLineEndings("\n")}{rating}Evidence / Notes\nWe met.\n";
}
