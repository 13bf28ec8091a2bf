using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

public class ColumnTests
{
    [Fact]
    public void Goes_by_the_header_where_the_columns_are_shifted()
    {
        var text =
            "Proposal 1.1\n\n\tRating\tNot yet established\tPartly established\tEstablished\tExemplary\n\tOur Rating\t\t\tX\t\n";
        ReadingOf.Return(text).Of("1.1").Level.Should().Be(Level.Established);
    }

    [Fact]
    public void Takes_header_cells_with_other_text_run_into_them()
    {
        var text =
            "Proposal 1.1\n\nNoise Rating\tend of it Not yet established\tPartly Estabished\tmore of it Established\tExemplary\nOur Rating\t\t\tX\t\n";
        ReadingOf.Return(text).Of("1.1").Level.Should().Be(Level.Established);
    }

    [Fact]
    public void Tells_the_one_header_cell_that_is_spoilt_from_the_other_three()
    {
        var text = SampleTable.RatedAt("1.1", 2).Replace("Partly established", "P@r#y", StringComparison.Ordinal);
        ReadingOf.Return(text).Of("1.1").Level.Should().Be(Level.PartlyEstablished);
    }

    [Fact]
    public void Goes_by_the_descriptors_where_the_header_is_lost()
    {
        var text = SampleTable.RatedAt("1.1", 3).Replace(SampleTable.Header + "\n", "", StringComparison.Ordinal);
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.Established));
    }

    [Fact]
    public void Does_not_know_a_column_where_header_and_descriptors_are_lost()
    {
        var text = $"Proposal 1.1\n{SampleTable.Row("X", 3)}\n\n{SampleTable.RatedAt("1.2", 3)}";
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Doubtful, null));
    }

    [Theory]
    [InlineData("Our Rating\tX\t\t")] // a tab lost
    [InlineData("Our Rating\t\t\tX\t\t")] // a tab doubled
    public void Doubts_a_row_that_is_not_as_wide_as_its_table(string row)
    {
        var read = ReadingOf.Return(SampleTable.Rated(row));
        read.Of("1.1").Status.Should().Be(RatingStatus.Doubtful);
        read.Problem("columns-shifted", "1.1").Should().NotBeNull();
    }

    [Fact]
    public void Doubts_a_header_that_does_not_stand_over_its_descriptors()
    {
        var text = SampleTable.RatedAt("1.1", 3).Replace("Rating\tNot yet", "Rating Not yet", StringComparison.Ordinal);
        ReadingOf.Return(text).Of("1.1").Status.Should().NotBe(RatingStatus.Read);
    }

    [Fact]
    public void Takes_trailing_tabs_that_every_row_has()
    {
        var text = string.Join(
            '\n',
            SampleTable
                .RatedAt("1.1", 4)
                .Split('\n')
                .Select(line => line.Contains('\t', StringComparison.Ordinal) ? line + "\t\t\t" : line)
        );
        ReadingOf.Return(text).Of("1.1").Level.Should().Be(Level.Exemplary);
    }

    [Fact]
    public void Takes_rows_whose_empty_ends_an_editor_cut_off()
    {
        var text = string.Join('\n', SampleTable.RatedAt("1.1", 2).Split('\n').Select(line => line.TrimEnd()));
        var rating = ReadingOf.Return(text).Of("1.1");
        (rating.Status, rating.Level).Should().Be((RatingStatus.Read, Level.PartlyEstablished));
    }

    [Fact]
    public void Reads_several_proposals_under_one_header_of_one_table()
    {
        var text =
            $"{SampleTable.Header}\nProposal 1.1\t\t\t\t\n{SampleTable.Row("X", 2)}\nEvidence / Notes\tWe met.\t\t\t\nProposal 1.2\t\t\t\t\n{SampleTable.Row("X", 4)}\n";
        var read = ReadingOf.Return(text);
        read.Of("1.1").Level.Should().Be(Level.PartlyEstablished);
        read.Of("1.2").Level.Should().Be(Level.Exemplary);
    }

    [Theory]
    [InlineData("NHS Rating", "Our Rating", RatingStatus.Read)]
    [InlineData("NHS Rating", "Council Rating", RatingStatus.Doubtful)]
    [InlineData("Our Rating", "Our Rating", RatingStatus.Doubtful)]
    public void Takes_the_agreed_row_among_partners_rows(string first, string second, RatingStatus status)
    {
        var rows = $"{first}\t\tX\t\t\n{second}\t\t\tX\t";
        var rating = ReadingOf.Return(SampleTable.Rated(rows)).Of("1.1");
        rating.Status.Should().Be(status);
        rating.Level.Should().Be(status == RatingStatus.Read ? Level.Established : null);
    }

    [Fact]
    public void Says_that_columns_made_of_spaces_cannot_be_read_and_reads_none()
    {
        var text = string.Join(
            '\n',
            SampleTable
                .RatedAt("1.1", 3)
                .Split('\n')
                .Select(line => string.Concat(line.Split('\t').Select(cell => cell.PadRight(28))))
        );
        var read = ReadingOf.Return(text);
        read.Of("1.1").Status.Should().NotBe(RatingStatus.Read);
        read.Problem("columns-lost").Should().NotBeNull();
    }
}
