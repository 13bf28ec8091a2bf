using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Workbooks;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.Papers;
using Given = GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.Workbooks;

public sealed class LedgerWorkbookTests
{
    private static readonly string[] Dangerous =
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "_x0041_ <&>",
        "two\nlines",
        "  kept  ",
        new string('e', TextCheck.Longest),
    ];

    [Fact]
    public void Every_sheet_has_a_frozen_head_a_filter_and_the_events_of_each_row()
    {
        using var book = Book(Given.ACompleteBaseline.State!);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(book)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
            .Should()
            .BeEmpty();
        Names(book)
            .Should()
            .Equal(
                "About",
                "Ratings",
                "Evidence",
                "Proposed actions",
                "Movements",
                "Actions",
                "Decisions",
                "Directions"
            );
        foreach (var name in Names(book))
        {
            var sheet = SheetOf(book, name);
            sheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
            sheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().StartWith("A1:");
            sheet.Descendants<CellFormula>().Should().BeEmpty();
            if (name != "About")
                Rows(book, name).All(r => r[^1].Contains('#', StringComparison.Ordinal)).Should().BeTrue(name);
        }
        Rows(book, "About").Should().Contain(r => r[0] == "As at position" && r[1] == "193");
        Rows(book, "Ratings").Should().HaveCount(22);
        Rows(book, "Actions").Select(r => r[^1]).First().Should().Be("action-plan#1, action-plan#4");
        book.PackageProperties.Title.Should().Contain("as at position 193");
    }

    [Fact]
    public void No_text_becomes_a_formula_and_every_text_stays_what_it_was()
    {
        using var book = Book(
            Given
                .AnOpenBaseline.And([
                    .. Dangerous.Select(t => new EvidenceAdded("1.1", t, Given.Day(5, 10), Given.Board)),
                ])
                .State!
        );
        Rows(book, "Evidence").Select(r => r[2]).Should().Equal(Dangerous);
        SheetOf(book, "Evidence")
            .Descendants<Row>()
            .Skip(1)
            .Select(r => r.Elements<Cell>().ElementAt(2).DataType!.Value)
            .Should()
            .OnlyContain(t => t == CellValues.InlineString);
        Rows(book, "Decisions")[0][7].Should().Be("=Approve it, & <at once>.");
    }

    [Fact]
    public void Days_and_amounts_are_numbers_that_a_spreadsheet_shows_as_days_and_pounds()
    {
        using var book = Book(Given.ACompleteBaseline.State!);
        var day = SheetOf(book, "Ratings").Descendants<Row>().ElementAt(1).Elements<Cell>().ElementAt(5);
        DateTime
            .FromOADate(double.Parse(day.CellValue!.Text, CultureInfo.InvariantCulture))
            .Should()
            .Be(new DateTime(2019, 5, 10));
        Format(book, day).Should().Be("d mmm yyyy");
        var committed = SheetOf(book, "Directions").Descendants<Row>().ElementAt(1).Elements<Cell>().ElementAt(9);
        committed.CellValue!.Text.Should().Be("200");
        Format(book, committed).Should().Be("\"£\"#,##0.00");
    }

    [Fact]
    public void What_moved_stands_with_typed_levels_days_and_the_events_of_both_ends()
    {
        var (before, after) = (
            Given.ACompleteBaseline,
            Given.ACompleteBaseline.And(
                new RatingChanged("1.1", Level.Exemplary, "It is.", Given.Day(6, 14), Given.Board)
            )
        );
        var moved = new Moved(
            PointReference.Read("baseline@submitted")!,
            PointReference.Read("baseline")!,
            Comparison.Of(
                new("self-evaluation/baseline", before.State!, Given.Day(5, 15)),
                new("self-evaluation/baseline", after.State!, Given.Day(6, 15))
            )
        );
        using var book = Book(after.State!, moved);
        var rows = Rows(book, "Movements");
        rows.Should().HaveCount(25);
        rows[0]
            [2..10]
            .Should()
            .Equal(
                "baseline@submitted",
                "Partly established",
                "2",
                rows[1][5],
                "baseline",
                "Exemplary",
                "4",
                Given.Day(6, 14).ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)
            );
        rows[0][10..12].Should().Equal("Moved up", "2");
        rows[0][^1].Should().StartWith("self-evaluation/baseline#2, self-evaluation/baseline#");
        rows.Count(r => r[10] == "National").Should().Be(3);
        rows.Select(r => r[^1])
            .Should()
            .OnlyContain(events => events.StartsWith("self-evaluation/baseline#"), "national rows name events too");
        Rows(book, "About")
            .Should()
            .Contain(r => r[0] == "Movements" && r[1].Contains("Baseline as submitted", StringComparison.Ordinal));
    }

    [Fact]
    public void A_proposal_without_a_rating_names_the_event_that_left_it_so_or_the_one_that_began_the_round()
    {
        var left = Given.AnOpenBaseline.And(
            new ProposalLeftUnrated("1.1", "There was no time.", Given.Day(5, 10), Given.Board)
        );
        var point = new ComparedPoint("self-evaluation/baseline", left.State!, Given.Day(5, 15));
        var now = PointReference.Read("baseline")!;
        using var book = Book(
            left.State!,
            new Moved(now, now, Comparison.Of(point, point)),
            Enumerable.Repeat(2L, 1).ToLookup(_ => ("self-evaluation/baseline", "1.1"))
        );
        foreach (var sheet in (string[])["Ratings", "Movements"])
        {
            var events = Rows(book, sheet).ToLookup(r => r.Contains("1.1"), r => r[^1]);
            events[true].Should().Equal(["self-evaluation/baseline#2"], sheet);
            events[false].Should().OnlyContain(e => e == "self-evaluation/baseline#1", sheet);
        }
    }

    private static string Format(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        return styles
            .NumberingFormats!.Elements<NumberingFormat>()
            .Single(f => f.NumberFormatId!.Value == format.NumberFormatId!.Value)
            .FormatCode!.Value!;
    }

    private static SpreadsheetDocument Book(
        SelfEvaluation evaluation,
        Moved? moved = null,
        ILookup<(string, string), long>? left = null
    )
    {
        var file = new MemoryStream();
        var ledger = KnownLedgers.Furnished(evaluation) with { Moved = moved };
        LedgerWorkbook.Write(file, left is null ? ledger : ledger with { LeftUnrated = left });
        return SpreadsheetDocument.Open(file, isEditable: false);
    }

    private static IEnumerable<string> Names(SpreadsheetDocument book) =>
        book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!);

    private static Worksheet SheetOf(SpreadsheetDocument book, string name)
    {
        var sheet = book.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name!.Value == name);
        return ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    // As Excel shows it: it takes the signs for letters back that stand between underscores.
    private static List<List<string>> Rows(SpreadsheetDocument book, string name) =>
        [
            .. SheetOf(book, name)
                .Descendants<Row>()
                .Skip(1)
                .Select(r =>
                    r.Elements<Cell>()
                        .Select(c => c.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal))
                        .ToList()
                ),
        ];
}

/// <summary>Memory can only be measured where nothing else runs.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

[Collection(nameof(MeasuredAlone))]
public sealed class LargeWorkbookTests
{
    [Fact]
    public void A_workbook_of_many_long_rows_never_stands_whole_in_memory()
    {
        var text = new string('e', TextCheck.Longest);
        var evaluation = Given
            .AnOpenBaseline.And([
                .. Enumerable.Repeat(new EvidenceAdded("1.1", text, Given.Day(5, 10), Given.Board), 3_000),
            ])
            .State!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var target = new Weighing();
        LedgerWorkbook.Write(target, KnownLedgers.Furnished(evaluation));
        target.Written.Should().BeGreaterThan(0);
        (target.MostHeld - before).Should().BeLessThan(40_000_000, "the texts of all rows would be 120,000,000 bytes");
    }

    /// <summary>A stream that keeps nothing, and notes what is held whenever it is written to.</summary>
    private sealed class Weighing : Stream
    {
        private long _weighedAt;

        public long Written { get; private set; }

        public long MostHeld { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            if (Written - _weighedAt < 100_000)
                return;
            _weighedAt = Written;
            MostHeld = Math.Max(MostHeld, GC.GetTotalMemory(forceFullCollection: true));
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
