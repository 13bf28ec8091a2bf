using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>What is wrong with single items of evidence and proposed actions.</summary>
public class ItemTests
{
    private const string Joined =
        "Managers meet every month in each locality Regular newsletters go to staff and carers Joint training runs twice a year Shared offices in two towns";

    [Fact]
    public void Says_that_several_items_run_together_and_splits_none()
    {
        var read = With(Joined);
        read.Of("1.1").Evidence.Should().Equal(Joined);
        read.Problem("items-run-together", "1.1")!.Where.Should().Be("line 6");
    }

    [Theory]
    [InlineData(
        "Managers meet every month in each locality. Regular newsletters go to staff and carers. Joint training runs twice a year, and offices are shared in two towns."
    )]
    [InlineData(
        "The Chief Officer reports to the Board and the Council through the Strategic Planning Group, which brings Partners of the Third Sector together with NHS staff."
    )]
    [InlineData("Managers meet Regular newsletters go out Joint training")]
    [InlineData(
        "• Managers meet every month in each locality • Regular newsletters go to staff and carers • Joint training runs twice a year • Shared offices in two towns"
    )]
    public void Lets_sentences_names_short_texts_and_lists_pass(string evidence) =>
        With(evidence).Problem("items-run-together").Should().BeNull();

    [Fact]
    public void Says_where_text_is_scattered_over_the_level_columns()
    {
        var read = ReadingOf.Return(
            SampleTable
                .RatedAt("1.1", 2)
                .Replace("We met.\t\t", "We met of\tten and with\tall.", StringComparison.Ordinal)
        );
        read.Of("1.1").Evidence.Should().Equal("We met of ten and with all.");
        read.Problem("text-scattered", "1.1")!.Where.Should().Be("line 6");
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0007")]
    [InlineData("\u001B")]
    [InlineData("\u007F")]
    [InlineData("\u0085")]
    [InlineData("\u202E")]
    [InlineData("\u200F")]
    [InlineData("\u2066")]
    [InlineData("\u2069")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("&#8238;")]
    [InlineData("&#x7;")]
    [InlineData("&#xD83D;")]
    public void Takes_characters_out_that_the_ledger_refuses(string hidden)
    {
        var text = Returned(
            $"Some{hidden}where",
            $"We met {hidden}often, and wrote down what came of it in the minutes of each meeting.",
            $"Meet{hidden} more."
        );
        Clean(ReadingOf.Return(text));
        Clean(
            ReadingOf.Return([
                .. System.Text.Encoding.Unicode.GetPreamble(),
                .. System.Text.Encoding.Unicode.GetBytes(text),
            ])
        );
    }

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Takes_half_characters_out(char half)
    {
        var bytes = Returned("Some~where", "We met ~often.", "Meet~ more.")
            .SelectMany(letter => BitConverter.GetBytes(letter == '~' ? half : letter));
        Clean(ReadingOf.Return([0xFF, 0xFE, .. bytes]));
    }

    [Theory]
    [InlineData("\u202Aoften\u202C")]
    [InlineData("of\u200Bt\u00ADen")]
    [InlineData("&#8238;of&#x7;ten")]
    public void Says_how_many_hidden_characters_were_taken_out_and_where(string often)
    {
        var read = With($"We met {often}.");
        read.Of("1.1").Evidence.Should().ContainSingle().Which.Should().StartWith("We met of");
        var problem = read.Problem("hidden-characters", "1.1")!;
        problem.Where.Should().Be("line 6");
        problem.Message.Should().Contain("2 hidden characters");
    }

    [Fact]
    public void Counts_hidden_characters_in_evidence_actions_and_the_rating_row_together()
    {
        var text = SampleTable
            .Rated(SampleTable.Row("X\u202E", 2))
            .Replace("We met.", "<ul><li>We\u202A met.</li><li>We met\u202C again.</li></ul>", StringComparison.Ordinal)
            .Replace("Meet more.", "Meet\u2066 more.", StringComparison.Ordinal);
        var problem = ReadingOf.Return(text).Problem("hidden-characters", "1.1")!;
        problem.Where.Should().Be("line 5");
        problem.Message.Should().Contain("4 hidden characters");
    }

    [Theory]
    [InlineData("We met.")]
    [InlineData("We met ✔\uFE0F often.")] // how a sign is drawn
    [InlineData("We\u00A0met\u0085 often.")]
    public void Says_nothing_of_hidden_characters_where_none_hides_anything(string evidence) =>
        With(evidence).Problem("hidden-characters").Should().BeNull();

    [Fact]
    public void Counts_hidden_characters_in_a_table_within_a_cell()
    {
        var nested = $"<w:tbl><w:tr><w:tc><w:p>{WordDocument.Run("We\u202E met.")}</w:p></w:tc></w:tr></w:tbl><w:p/>";
        var rows =
            WordDocument.Row("Our Rating", "", "X", "", "")
            + WordDocument.Row("Evidence / Notes", WordDocument.RawCell(nested, 4));
        ReadingOf
            .Return(WordDocument.Rated(rows))
            .Problem("hidden-characters", "1.1")!
            .Message.Should()
            .Contain("1 hidden character was");
    }

    [Fact]
    public void Keeps_whole_characters_of_two_halves() =>
        With("We met 😀 often.").Of("1.1").Evidence.Should().Equal("We met 😀 often.");

    private static Return With(string evidence) =>
        ReadingOf.Return(SampleTable.RatedAt("1.1", 2).Replace("We met.", evidence, StringComparison.Ordinal));

    private static string Returned(string partnership, string evidence, string action) =>
        $"Name of Partnership\t{partnership}\n\n"
        + SampleTable
            .RatedAt("1.1", 2)
            .Replace("We met.", evidence, StringComparison.Ordinal)
            .Replace("Meet more.", action, StringComparison.Ordinal);

    private static void Clean(Return read)
    {
        var rating = read.Of("1.1");
        rating.Evidence.Should().NotBeEmpty();
        foreach (var text in rating.Evidence.Concat(rating.ProposedActions).Append(read.Partnership))
            TextCheck.HiddenCharacter(text!).Should().BeNull();
    }
}
