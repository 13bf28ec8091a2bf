using DocumentFormat.OpenXml.Wordprocessing;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.Papers;
using SkiaSharp;
using Drawn = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Given = GovernanceLedger.Tests.SelfEvaluations.Given;
using Level = GovernanceLedger.Frameworks.Level;
using Plan = GovernanceLedger.Tests.ImprovementActions.Given;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>The comparison as a report to a board.</summary>
public sealed class ComparisonPaperTests
{
    private const string Title =
        "Self-evaluation of Glen Fyne: what moved from Baseline as submitted to Repeat 2020 as it stands";
    private static readonly ComparisonFacts Facts = Compared();
    private static readonly byte[] Report = ComparisonPaper.Write(Facts);
    private static readonly string Text = WordChecks.TextOf(Report);

    [Fact]
    public void The_report_is_for_everybody_and_the_same_facts_give_the_same_bytes()
    {
        WordChecks.ShouldBeForEverybody(Report, Title);
        ComparisonPaper.Write(Facts).Should().Equal(Report);
        Text.Should()
            .EndWith(
                "Glen Fyne, Baseline as submitted beside Repeat 2020 as it stands, as at position 193, recorded on 16 May 2019 at 14:05Page 1 of 1"
            );
    }

    [Fact]
    public void The_front_has_the_grid_with_a_mark_for_each_rating_and_the_boxes_for_a_direction()
    {
        var grid = Table("Every proposal against the four levels, at both points");
        grid.Should().HaveCount(26, "a row of heads and 25 proposals");
        foreach (var (cells, row) in grid.Skip(1).Zip(Facts.Explained.Comparison.Rows))
        {
            cells[0].Should().StartWith(row.Proposal.Code);
            if (row.FromLevel is { } from && row.ToLevel is { } to)
                cells.Index().Where(c => c.Item == "✓").Select(c => c.Index).Should().Equal((int)from, 4 + (int)to);
            else
                cells.Should().NotContain("✓").And.Contain(c => c.StartsWith("National", StringComparison.Ordinal));
        }
        Table("Direction required to the council, the Health Board or both")
            .Skip(1)
            .Select(r => (r[0][..2], r[1]))
            .Should()
            .Equal(("1.", "☐"), ("2.", "☐"), ("3.", "☐"), ("4.", "☐"));
    }

    [Fact]
    public void The_counts_add_up_and_the_matrix_has_every_local_proposal()
    {
        var counts = Table("What became of every proposal").Skip(1).Select(r => (r[0], Number(r[1]))).ToList();
        counts[^1].Should().Be(("All", 25));
        counts.SkipLast(1).Sum(c => c.Item2).Should().Be(25);
        var matrix = Table(
            "How many local proposals that can be compared went from which level (rows) to which (columns)"
        );
        matrix.Skip(1).SkipLast(1).Sum(r => r.Skip(1).Sum(Number)).Should().Be(22);
        matrix[^1].Skip(1).Sum(Number).Should().Be(22);
    }

    [Fact]
    public void Each_picture_has_its_figures_in_words_and_is_lettered()
    {
        using var document = WordChecks.Open(Report);
        var words = document
            .MainDocumentPart!.Document.Descendants<Drawn.DocProperties>()
            .Select(p => p.Description!.Value!)
            .ToList();
        words.Should().HaveCount(3).And.NotContain(w => w.Contains("  ", StringComparison.Ordinal));
        words[0]
            .Should()
            .MatchRegex(@"1\.1 [a-z ]+, from")
            .And.MatchRegex(@"1\.2 [a-z ]+, from")
            .And.NotContain("1.3 ");
        words[1].Should().Contain("Exemplary: 0 at Baseline as submitted, 2 at Repeat 2020 as it stands");
        words[2].Should().Contain("1 of 1 promised actions delivered");
        foreach (var part in document.MainDocumentPart.ImageParts)
        {
            using var stream = part.GetStream();
            using var picture = SKBitmap.Decode(stream);
            picture.Width.Should().Be(1360);
            Dark(picture, 0.45).Should().BeGreaterThan(300, "the names of rows and bars stand there");
        }
    }

    [Fact]
    public void Evidence_says_what_came_and_what_went_in_words_as_well_as_in_its_look()
    {
        using var document = WordChecks.Open(Report);
        var body = document.MainDocumentPart!.Document.Body!;
        Marked<Underline>(body).Should().Contain("A board for carers meets.").And.Contain("twice");
        Marked<Strike>(body).Should().Contain("once");
        Text.Should()
            .Contain("Added: A board for carers meets.")
            .And.Contain("Leaders of the three partners meet [was: once] [now: twice] a year to plan together.");
    }

    [Fact]
    public void Every_line_names_its_events_and_the_appendix_has_them_all()
    {
        Text.Should().Contain("meeting/2019-09-10-ijb#3").And.Contain("action plan, events 1 and 4");
        var behind = Table("By stream of the ledger; the history of the partnership shows each with its source");
        behind.Select(r => r[0]).Should().Contain(["action-plan", "meeting/2019-09-10-ijb", WorkTests.Repeat]);
        Table("Implications").Should().HaveCount(10, "it has a row of heads and the nine headings");
        Text.Should().Contain("approve Repeat 2020 as it stands for submission; and");
    }

    [Fact]
    public void The_files_of_two_comparisons_have_two_names()
    {
        Facts
            .FileName.Should()
            .EndWith(
                $"-{Facts.FromPoint.InFileName()}-beside-{Facts.ToPoint.InFileName()}-as-at-{Facts.Ledger.AsAt.Position}.docx"
            );
        (Facts with { ToPoint = Facts.FromPoint }).FileName.Should().NotBe(Facts.FileName).And.NotContain("@");
    }

    [Fact]
    public void A_proposal_without_a_rating_is_unrated_and_not_unchanged()
    {
        var none = new ComparedPoint("self-evaluation/baseline", Given.AnOpenBaseline.State!, new(2019, 5, 15));
        var facts = Facts with { Explained = Explained.By(Comparison.Of(none, none), new([], [], [], [], [])) };
        var text = WordChecks.TextOf(ComparisonPaper.Write(facts));
        text.Should().Contain("Unrated in both").And.Contain("No action was promised.").And.NotContain("Unchanged\n");
    }

    [Fact]
    public void Each_point_is_worded_as_its_own_version_of_the_framework_words_it()
    {
        var comparison = Facts.Explained.Comparison;
        var from = comparison.From with { State = comparison.From.State with { Framework = "earlier" } };
        var told = Facts with
        {
            Wordings =
            [
                Wording("msg-2019", "As it was worded in 2019."),
                Wording("earlier", "As an earlier version worded it."),
            ],
            Explained = Facts.Explained with { Comparison = comparison with { From = from } },
        };
        var text = WordChecks.TextOf(ComparisonPaper.Write(told));
        text.Should().Contain("As it was worded in 2019.").And.Contain("As an earlier version worded it.");
    }

    [Fact]
    public void A_national_proposal_has_a_section_that_says_who_answers_for_it_and_what_was_done()
    {
        var action = Plan.ACompletedAction.Summary() with { Proposals = ["3.2"] };
        var explained = Explained.By(
            Facts.Explained.Comparison,
            WorkTests.Known(action) with
            {
                Ledger = WorkTests.Ledger,
            }
        );
        var text = WordChecks.TextOf(ComparisonPaper.Write(Facts with { Explained = explained }));
        var section = text[text.LastIndexOf("\n3.2 ", StringComparison.Ordinal)..];
        section[..section.IndexOf("\n3.3 ", StringComparison.Ordinal)]
            .Should()
            .Contain("belongs to national bodies")
            .And.Contain("completed: Hold joint development days.");
        text.Should().Contain("National bodies answer for 3 proposals; nobody rates them locally.");
    }

    [Fact]
    public void A_rating_that_was_only_corrected_is_not_said_to_have_moved_and_the_matrix_says_how_it_counts()
    {
        var submitted = Given.ACompleteBaseline;
        var misread = submitted.State!.Proposal("1.1").Current!;
        var right = misread.Level == Level.Exemplary ? Level.Established : Level.Exemplary;
        var corrected = submitted.And(
            new RatingCorrected("1.1", misread.Version, right, "The wrong column.", Given.Day(5, 20), Given.Board)
        );
        var comparison = Comparison.Of(
            new("self-evaluation/baseline", submitted.State!, Given.Today, corrected.State),
            new("self-evaluation/baseline", corrected.State!, Given.Today)
        );
        var facts = Facts with { Explained = Explained.By(comparison, new([], [], [], [], [])) };
        using var document = WordChecks.Open(ComparisonPaper.Write(facts));
        var words = document
            .MainDocumentPart!.Document.Descendants<Drawn.DocProperties>()
            .Select(p => p.Description!.Value!)
            .ToList();
        words[0].Should().Contain("Moved or corrected: 1.1 corrected, not moved, from ");
        words[1].Should().Contain("Partly established: 22 at ").And.NotContain("as it reads now");
        var text = WordChecks.TextOf(ComparisonPaper.Write(facts));
        text.Should().Contain("A rating that was corrected is counted as it reads now.");
    }

    private static FrameworkWording Wording(string framework, string text) =>
        FrameworkWordingRules.Evolve(
            null,
            new FrameworkWordingRecorded(
                framework,
                [new("1.1", null, [new(Level.PartlyEstablished, text), new(Level.Exemplary, text)])],
                Given.Day(5, 10),
                Given.Board
            )
        );

    // Letters of the left or lower edge: where there is no font, nothing is drawn there.
    private static int Dark(SKBitmap picture, double share) =>
        Enumerable
            .Range(0, (int)(picture.Width * share))
            .Sum(x =>
                Enumerable
                    .Range(picture.Height / 3, picture.Height - (picture.Height / 3))
                    .Count(y => picture.GetPixel(x, y) is { Red: < 90, Green: < 40, Blue: < 40 })
            );

    private static IEnumerable<string> Marked<T>(Body body)
        where T : DocumentFormat.OpenXml.OpenXmlElement =>
        body.Descendants<Run>().Where(r => r.RunProperties?.GetFirstChild<T>() is not null).Select(r => r.InnerText);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // A cell that goes over several columns is followed by none for the rest.
    private static List<string[]> Table(string caption)
    {
        using var document = WordChecks.Open(Report);
        return
        [
            .. document
                .MainDocumentPart!.Document.Descendants<Table>()
                .Single(t => t.GetFirstChild<TableProperties>()!.TableCaption!.Val == caption)
                .Elements<TableRow>()
                .Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray()),
        ];
    }

    private static ComparisonFacts Compared()
    {
        var before = With("Leaders of the three partners meet once a year to plan together.");
        var after = With("Leaders of the three partners meet twice a year to plan together.")
            .And(
                new EvidenceAdded("1.1", "A board for carers meets.", new(2020, 5, 1), Given.Board),
                WorkTests.Changed("1.1"),
                WorkTests.Changed("1.2")
            );
        var comparison = Comparison.Of(
            new("self-evaluation/baseline", before.State!, new(2019, 5, 15)),
            new(WorkTests.Repeat, after.State!, new(2020, 6, 1))
        );
        var known = WorkTests.Known(Plan.ACompletedAction.Summary()) with { Ledger = WorkTests.Ledger };
        return new(
            KnownLedgers.Furnished(),
            PointReference.Read("baseline@submitted")!,
            PointReference.Read("repeat-2020")!,
            Explained.By(comparison, known),
            []
        );
    }

    private static Given With(string evidence) =>
        Given.ACompleteBaseline.And(new EvidenceAdded("1.1", evidence, new(2019, 5, 10), Given.Board));
}
