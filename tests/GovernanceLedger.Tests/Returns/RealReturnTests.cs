using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>
/// The three returns at hand against what a person reads in them: N, P, E and X for the four levels ascending, a dash for
/// nothing readable, a question mark for a doubt (with the level suggested behind it), a star for a national proposal.
/// </summary>
public class RealReturnTests
{
    public const string Codes =
        "1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5 5.1 5.2 5.3 6.1 6.2 6.3";
    public const string Moray =
        "P   E   E   E   E   P   E   P   P   P   *   *   E   P   E   P   E   P   E   P   P   *   E   E   P";
    public const string Angus =
        "E   P   E   P   P   P   E   P   E   E   *   *   P   P   E   E   E   E   E   E   E   *   X   E   E";
    public const string NorthAyrshire =
        "-   E   -   ?E  E   ?P  -   -   P   E   *   *   P   -   -   E   -   P   E   ?E  X   *   X   ?   -";

    [DocumentsTheory]
    [InlineData("moray.txt", Moray)]
    [InlineData("moray.docx", Moray)]
    [InlineData("angus.txt", Angus)]
    [InlineData("angus.docx", Angus)]
    [InlineData("north-ayrshire.txt", NorthAyrshire)]
    public void Reads_every_rating_that_a_person_can_read(string name, string expected) =>
        Profile(ReadingOf.Return(Documents.Bytes(name))).Should().Be(expected);

    [DocumentsTheory]
    [InlineData("moray")]
    [InlineData("angus")]
    public void Reads_the_same_from_text_as_from_Word(string name)
    {
        var text = ReadingOf.Return(Documents.Bytes(name + ".txt"));
        var word = ReadingOf.Return(Documents.Bytes(name + ".docx"));
        word.Ratings.Select(rating => rating with { Where = null })
            .Should()
            .BeEquivalentTo(
                text.Ratings.Select(rating => rating with { Where = null }),
                how => how.WithStrictOrdering()
            );
        ProblemCodes(word).Should().Equal(ProblemCodes(text));
        (word.Partnership, word.CompletedOn, word.Draft, word.Unplaced)
            .Should()
            .Be((text.Partnership, text.CompletedOn, text.Draft, text.Unplaced));
    }

    // The Word files have in one cell what the text has in several.
    private static IEnumerable<(string, string?)> ProblemCodes(Return read) =>
        read
            .Problems.Where(problem => problem.Code is not "text-scattered")
            .Select(problem => (problem.Code, problem.Proposal));

    [DocumentsFact]
    public void Reads_front_matter_and_knows_the_draft()
    {
        var moray = ReadingOf.Return(Documents.Bytes("moray.docx"));
        (moray.Partnership, moray.CompletedOn, moray.Draft, moray.Document.Format)
            .Should()
            .Be(("Moray", null, true, SourceFormat.Docx));
        moray.Problem("completion-date-missing").Should().NotBeNull();
        var angus = ReadingOf.Return(Documents.Bytes("angus.txt"));
        (angus.CompletedOn, angus.Draft, angus.Document.Format)
            .Should()
            .Be((new DateOnly(2019, 5, 10), false, SourceFormat.Text));
        ReadingOf.Return(Documents.Bytes("north-ayrshire.txt")).CompletedOn.Should().Be(new DateOnly(2019, 4, 18));
    }

    [DocumentsFact]
    public void Reports_each_loss_at_its_place()
    {
        var read = ReadingOf.Return(Documents.Bytes("north-ayrshire.txt"));
        foreach (
            var rating in read.Ratings.Where(rating => rating.Status is RatingStatus.Missing or RatingStatus.Doubtful)
        )
            read.Problems.Should()
                .Contain(
                    problem => problem.Proposal == rating.Proposal && problem.Where == rating.Where,
                    rating.Proposal
                );
        read.Problem("rating-run-together", "1.1").Should().NotBeNull();
        read.Problem("more-than-one-mark", "6.2")!.Where.Should().Be("line 332");
    }

    [DocumentsFact]
    public void Keeps_the_plan_bound_with_the_return_out_of_the_proposals()
    {
        var read = ReadingOf.Return(Documents.Bytes("angus.txt"));
        read.Actions.Should().HaveCount(57);
        read.Of("6.3").Evidence.Should().HaveCount(5);
        read.Problem("table-unplaced").Should().BeNull();
        read.Problem("proposal-repeated").Should().BeNull();
    }

    [DocumentsTheory]
    [InlineData("moray.txt", 25, 22)]
    [InlineData("angus.txt", 6, 22)]
    [InlineData("north-ayrshire.txt", 8, 21)]
    public void Carries_the_official_wording_where_it_is_whole(string name, int titles, int descriptors)
    {
        var read = ReadingOf.Return(Documents.Bytes(name));
        read.Ratings.Count(rating => rating.Wording.Title is not null).Should().Be(titles);
        read.Ratings.Count(rating => rating.Wording.Descriptors is { Count: 4 }).Should().Be(descriptors);
        read.Ratings.Select(rating => rating.Wording.Title ?? "")
            .Should()
            .NotContainMatch("*mths*")
            .And.NotContainMatch("*<*");
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("north-ayrshire.txt")]
    public void Has_the_same_titles_from_every_return_that_carries_them(string name)
    {
        var moray = ReadingOf.Return(Documents.Bytes("moray.txt"));
        foreach (
            var rating in ReadingOf
                .Return(Documents.Bytes(name))
                .Ratings.Where(rating => rating.Wording.Title is not null)
        )
            rating.Wording.Title.Should().Be(moray.Of(rating.Proposal).Wording.Title);
    }

    /// <summary>Fails where a rating is read that is not the known one; what is left open passes.</summary>
    public static void AgreesWith(Return read, string known)
    {
        var levels = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (rating, level) in read.Ratings.Zip(levels).Where(pair => pair.First.Status == RatingStatus.Read))
            Sign(rating).Should().Be(level, $"that is what stands at proposal {rating.Proposal}");
    }

    [DocumentsFact]
    public void Says_where_the_marks_of_lists_were_lost()
    {
        ReadingOf
            .Return(Documents.Bytes("moray.txt"))
            .Problems.Select(problem => problem.Code)
            .Should()
            .NotContain("items-run-together");
        ReadingOf
            .Return(Documents.Bytes("north-ayrshire.txt"))
            .Problems.Where(problem => problem.Code is "items-run-together")
            .Select(problem => problem.Proposal)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .HaveCountGreaterThan(16);
        ReadingOf.Return(Documents.Bytes("angus.txt")).Problem("text-scattered", "2.6").Should().NotBeNull();
    }

    public static string Profile(Return read) =>
        string.Concat(read.Ratings.Select(rating => Sign(rating).PadRight(4))).TrimEnd();

    private static string Sign(ReadRating rating)
    {
        var level = rating.Level is { } known ? "NPEX"[(int)known - 1].ToString() : "";
        return rating.Status switch
        {
            RatingStatus.Read => level,
            RatingStatus.Doubtful => "?" + level,
            RatingStatus.National => "*",
            _ => "-",
        };
    }
}
