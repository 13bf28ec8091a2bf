using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Items longer than the ledger takes in one.</summary>
public class LongItemTests
{
    [Theory]
    [InlineData("We met and then met again. ", 800)]
    [InlineData("We asked: did it help? It did! (So they said.) ", 1500)]
    public void Splits_an_item_that_is_too_long_between_sentences_and_says_so(string sentences, int times)
    {
        var text = string.Concat(Enumerable.Repeat(sentences, times)).Trim();
        var read = With(text);
        var items = read.Of("1.1").Evidence;
        string.Join(' ', items).Should().Be(text);
        items.Should().OnlyContain(item => item.Length <= TextCheck.Longest);
        items.Select(item => item[^1]).Should().OnlyContain(last => ".!?)".Contains(last));
        var problem = read.Problem("item-split", "1.1")!;
        problem.Where.Should().Be("line 6");
        problem.Message.Should().Contain($"{text.Length} characters").And.Contain($"{items.Count} items");
    }

    [Fact]
    public void Splits_a_proposed_action_too()
    {
        var text = string.Concat(Enumerable.Repeat("Meet more often. ", 2000)).Trim();
        var read = ReadingOf.Return(
            SampleTable.RatedAt("1.1", 2).Replace("Meet more.", text, StringComparison.Ordinal)
        );
        string.Join(' ', read.Of("1.1").ProposedActions).Should().Be(text);
        read.Problem("item-split", "1.1")!.Where.Should().Be("line 7");
    }

    [Fact]
    public void Does_not_take_an_abbreviation_for_the_end_of_a_sentence()
    {
        var text = "We met. Then " + string.Concat(Enumerable.Repeat("we met, i.e. we talked, ", 1000)) + "and went.";
        With(text).Of("1.1").Evidence[0].Should().Be("We met.");
    }

    [Fact]
    public void Splits_between_words_where_no_sentence_ends()
    {
        var text = string.Concat(Enumerable.Repeat("often ", 5000)).Trim();
        var items = With(text).Of("1.1").Evidence;
        string.Join(' ', items).Should().Be(text);
        items.Should().OnlyContain(item => item.Length <= TextCheck.Longest);
    }

    [Fact]
    public void Splits_a_word_without_end_but_no_character()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("😀", 25_000));
        var items = With(text).Of("1.1").Evidence;
        string.Concat(items).Should().Be(text);
        items.Should().OnlyContain(item => TextCheck.Of(item, "Evidence", "blank-evidence") == null);
    }

    [Theory]
    [InlineData(20_000, 1)]
    [InlineData(20_001, 2)]
    public void Splits_only_what_is_too_long(int length, int items)
    {
        var read = With(new string('a', length - 10_001) + " " + new string('b', 10_000));
        read.Of("1.1").Evidence.Should().HaveCount(items);
        (read.Problem("item-split") is not null).Should().Be(items > 1);
    }

    [Fact]
    public void Lets_a_return_with_a_long_item_be_imported()
    {
        var text = string.Concat(LocalCodes().Select(code => SampleTable.RatedAt(code, 2) + "\n"));
        var at = text.IndexOf("We met.", StringComparison.Ordinal);
        var read = ReadingOf.Return(
            text.Remove(at, "We met.".Length).Insert(at, string.Concat(Enumerable.Repeat("We met and met. ", 3000)))
        );
        var plan = ReturnImport.Plan(
            read,
            new Dictionary<string, Settlement>(StringComparer.Ordinal),
            new(2019, 5, 10)
        );
        var command = plan.Should().BeOfType<ImportPlan.Ready>().Subject.Command;
        SelfEvaluationRules.Decide(null, command, new(2026, 1, 1)).Should().BeOfType<Result.Accepted>();
    }

    private static IEnumerable<string> LocalCodes() =>
        Framework.Msg2019.LocalProposals.Select(proposal => proposal.Code);

    private static Return With(string evidence) =>
        ReadingOf.Return(SampleTable.RatedAt("1.1", 2).Replace("We met.", evidence, StringComparison.Ordinal));
}
