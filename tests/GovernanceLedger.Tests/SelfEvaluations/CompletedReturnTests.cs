using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.Papers;
using GovernanceLedger.Tests.Returns;
using Level = GovernanceLedger.Frameworks.Level;
using ProposalWording = GovernanceLedger.Frameworks.ProposalWording;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class CompletedReturnTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(25);

    // What a heading, a label, a mark, a list or a conversion looks like, and what the ledger keeps to the letter.
    private static readonly string[] Hard =
    [
        "Proposal 2.3 is next.\n\nOur Rating √\nEvidence / Notes",
        "- one\n- two\n• three",
        "  kept at both ends \t",
        "a\tb\r\nc\rd\n",
        "<b>bold</b> &amp; <&> ]]> **stars**",
        "√",
        "X",
        "✓ Established",
        "of the middle of a sentence and",
        "Purpose\nRecommendations\nIt is recommended that the board notes it.",
        "Date | Group consulted | Purpose | Membership",
        "Key feature 4: Governance",
        "IMPROVEMENT ACTION PLAN",
        "Not for local completion",
        "DRAFT",
        "event 12",
        "\u2011non\u00ADbreaking\u00A0\u200D👩‍⚕️ Gàidhlig",
        "line\u2028line",
        "\uF0B7 a sign of one's own",
        "=1+1",
        new string('x', TextCheck.Longest),
    ];

    public static TheoryData<string> HardTexts => [.. Hard];

    [Theory]
    [MemberData(nameof(HardTexts))]
    public void A_text_comes_back_to_the_letter(string text)
    {
        var given = Given.AnOpenBaseline.And(
            Given.Rated("4.4", Level.Established),
            new EvidenceAdded("4.4", text, Given.Day(5, 10), Given.Board),
            new EvidenceAdded("4.4", "Another item.", Given.Day(5, 10), Given.Board),
            new EvidenceAdded("4.4", text, Given.Day(5, 10), Given.Board),
            new ProposedActionAdded("4.4", text, Given.Day(5, 10), Given.Board)
        );
        ReadsBack(given.State!);
    }

    [Fact]
    public void Any_self_evaluation_reads_back_with_its_ratings_evidence_and_proposed_actions() =>
        Prop.ForAll(Evaluations.ToArbitrary(), events => ReadsBack(RandomHistories.Fold(events))).Check(Thorough);

    [Fact]
    public void What_was_withdrawn_changed_or_corrected_is_not_in_it_and_what_stands_says_its_events()
    {
        var given = Given.AnOpenBaseline.And(
            Given.Rated("1.1", Level.Established),
            new RatingCorrected("1.1", 2, Level.Exemplary, "Misread.", Given.Day(5, 10), Given.Board),
            new EvidenceAdded("1.1", "It stands.", Given.Day(5, 10), Given.Board),
            new EvidenceAdded("1.1", "It does not.", Given.Day(5, 10), Given.Board),
            new EvidenceWithdrawn("1.1", 5, "Out of date.", Given.Day(5, 11), Given.Board),
            new ProposalLeftUnrated("1.2", "Not discussed.", Given.Day(5, 11), Given.Board)
        );
        ReadsBack(given.State!);
        var text = WordChecks.TextOf(CompletedReturn.Write(Facts(given.State!)));
        text.Should()
            .Contain("events 2 and 3")
            .And.Contain("It stands. event 4")
            .And.NotContain("It does not.")
            .And.Contain("Left unrated on purpose: Not discussed.")
            .And.Contain("in the stream self-evaluation/baseline")
            .And.Contain("Glen Fyne, baseline as it stands, as at position 193, recorded on 16 May 2019 at 14:05");
    }

    [Fact]
    public void It_is_a_draft_until_it_is_completed_and_then_says_when_it_was()
    {
        ReadingOf.Return(CompletedReturn.Write(Facts(Given.AnOpenBaseline.State!))).Draft.Should().BeTrue();
        var read = ReadingOf.Return(CompletedReturn.Write(Facts(Given.ACompleteBaseline.State!)));
        read.Draft.Should().BeFalse();
        read.CompletedOn.Should().Be(Given.Day(5, 10));
        read.Partnership.Should().Be("Glen Fyne");
        read.Unplaced.Paragraphs.Should().Be(0);
        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void It_is_a_document_for_everybody_and_the_same_bytes_each_time()
    {
        var state = Given
            .ACompleteBaseline.And(
                new SelfEvaluationReopened("To add to it.", Given.Day(5, 11), Given.Board),
                new EvidenceAdded("1.1", "First.\nSecond\tpart.", Given.Day(5, 11), Given.Board),
                new ProposedActionAdded("1.1", new string('y', 3_000), Given.Day(5, 11), Given.Board)
            )
            .State!;
        var written = CompletedReturn.Write(Facts(state));
        WordChecks.ShouldBeForEverybody(written, "Self-evaluation of Glen Fyne: baseline");
        CompletedReturn.Write(Facts(state)).Should().Equal(written);
        using var document = WordChecks.Open(written);
        var controls = document.MainDocumentPart!.Document.Descendants<SdtProperties>().ToList();
        controls
            .Count(c => c.GetFirstChild<SdtContentText>()?.MultiLine?.Value == true)
            .Should()
            .Be(2, "an item takes lines and nothing else");
        controls
            .Count(c =>
                c.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()?.Val?.Value
                == LockingValues.SdtContentLocked
            )
            .Should()
            .Be(24, "nobody types over the numbers of the events of 22 ratings and 2 items");
    }

    [Fact]
    public void Words_that_are_not_official_are_not_read_as_official_and_no_official_words_can_spoil_the_reading()
    {
        var own = ReadingOf.Return(CompletedReturn.Write(Facts(Given.ACompleteBaseline.State!)));
        own.Ratings.Should().OnlyContain(r => r.Wording.Title == null && r.Wording.Descriptors == null);
        var odd = Framework
            .Msg2019.LocalProposals.Select(p => new ProposalWording(
                p.Code,
                "Proposal 6.1: Key feature 2, our rating",
                [.. Levels.Ascending.Select(l => new LevelWording(l, l.Title()))]
            ))
            .ToDictionary(p => p.Proposal, StringComparer.Ordinal);
        ReadsBack(
            Given.ACompleteBaseline.State!,
            new(
                1,
                "msg-2019",
                System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, odd)
            )
        );
    }

    [Fact]
    public void What_a_person_types_into_it_in_Word_is_read_beside_what_stood_there()
    {
        var state = Given
            .AnOpenBaseline.And(
                Given.Rated("1.1", Level.Established),
                new EvidenceAdded("1.1", "First.", Given.Day(5, 11), Given.Board)
            )
            .State!;
        using var file = new MemoryStream();
        file.Write(CompletedReturn.Write(Facts(state)));
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var item = document
                .MainDocumentPart!.Document.Descendants<Paragraph>()
                .Single(p => p.InnerText.StartsWith("First.", StringComparison.Ordinal));
            item.InsertAfterSelf(
                new Paragraph(
                    (ParagraphProperties)item.ParagraphProperties!.CloneNode(true),
                    new Run(new Text("Typed in Word."))
                )
            );
            item.Descendants<SdtRun>().First().Descendants<Text>().Single().Text = "First, edited.";
        }
        ReadingOf.Return(file.ToArray()).Of("1.1").Evidence.Should().Equal("First, edited.", "Typed in Word.");
    }

    [DocumentsTheory]
    [InlineData("angus.docx")]
    [InlineData("moray.docx")]
    [InlineData("north-ayrshire.txt")]
    public void A_real_return_reads_back_from_the_ledger_in_its_official_wording(string name)
    {
        var read = ReadingOf.Return(Returns.Documents.Bytes(name));
        var events = read
            .Ratings.Where(r => r.Status != RatingStatus.National)
            .SelectMany(r =>
                new[]
                {
                    r is { Status: RatingStatus.Read, Level: { } level }
                        ? (LedgerEvent)Given.Rated(r.Proposal, level)
                        : new ProposalLeftUnrated(r.Proposal, "It cannot be read.", Given.Day(5, 10), Given.Board),
                }
                    .Concat(r.Evidence.Select(e => new EvidenceAdded(r.Proposal, e, Given.Day(5, 10), Given.Board)))
                    .Concat(
                        r.ProposedActions.Select(a => new ProposedActionAdded(
                            r.Proposal,
                            a,
                            Given.Day(5, 10),
                            Given.Board
                        ))
                    )
            );
        var wording = read.Ratings.ToDictionary(
            r => r.Proposal,
            r => new ProposalWording(
                r.Proposal,
                r.Wording.Title,
                [
                    .. (r.Wording.Descriptors ?? new Dictionary<Level, string>()).Select(d => new LevelWording(
                        d.Key,
                        d.Value
                    )),
                ]
            ),
            StringComparer.Ordinal
        );
        ReadsBack(
            Given.AnOpenBaseline.And([.. events]).State!,
            new(
                1,
                "msg-2019",
                System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, wording)
            )
        );
    }

    private static Gen<List<LedgerEvent>> Evaluations =>
        Gen.ListOf(
                from code in Gen.Elements(Framework.Msg2019.LocalProposals.Select(p => p.Code).ToArray())
                from level in Gen.Elements([.. Levels.Ascending])
                from text in Gen.OneOf(Gen.Elements(Hard), Letters)
                from kind in Gen.Choose(0, 4)
                select Made(kind, code, level, text)
            )
            .Select(made =>
                (List<LedgerEvent>)
                    [
                        .. Given.AnOpenBaseline.Events,
                        .. made.Where(e =>
                            e switch
                            {
                                EvidenceAdded a => TextCheck.Of(a.Text, "Evidence", "blank") is null,
                                ProposedActionAdded a => TextCheck.Of(a.Text, "Action", "blank") is null,
                                _ => true,
                            }
                        ),
                    ]
            );

    private static Gen<string> Letters =>
        Gen.ListOf(
                Gen.Elements(
                    "a",
                    " ",
                    "\n",
                    "\r",
                    "\t",
                    "Established",
                    "√",
                    "x",
                    "&",
                    "<",
                    "1.1",
                    "_x0041_",
                    "•",
                    "é",
                    "😀"
                )
            )
            .Select(string.Concat);

    private static LedgerEvent Made(int kind, string code, Level level, string text) =>
        kind switch
        {
            0 => Given.Rated(code, level),
            1 => new ProposedActionAdded(code, text, Given.Day(5, 10), Given.Board),
            _ => new EvidenceAdded(code, text, Given.Day(5, 10), Given.Board),
        };

    [Fact]
    public void Returns_of_two_days_that_rest_on_one_event_are_two_files()
    {
        var state = Given.AnOpenBaseline.State!;
        new[] { new DateOnly(2019, 5, 10), new DateOnly(2019, 5, 11) }
            .Select(day => Facts(state, point: new("baseline", PointKind.InForce, day)).FileName)
            .Should()
            .Equal(
                $"glen-fyne-baseline-in-force-2019-05-10-as-at-{KnownLedgers.AsAt.Position}.docx",
                $"glen-fyne-baseline-in-force-2019-05-11-as-at-{KnownLedgers.AsAt.Position}.docx"
            );
    }

    private static void ReadsBack(SelfEvaluation state, FrameworkWording? wording = null)
    {
        var read = ReadingOf.Return(CompletedReturn.Write(Facts(state, wording)));
        foreach (var rating in read.Ratings)
        {
            var record = state.Proposal(rating.Proposal);
            rating.Level.Should().Be(record.Current?.Level, rating.Proposal);
            if (rating.Status != RatingStatus.National)
                rating
                    .Status.Should()
                    .Be(record.Current is null ? RatingStatus.Missing : RatingStatus.Read, rating.Proposal);
            rating.Evidence.Should().Equal(record.StandingEvidence.Select(e => e.Text));
            rating.ProposedActions.Should().Equal(record.ProposedActions.Select(a => a.Text));
        }
    }

    private static ReturnFacts Facts(
        SelfEvaluation state,
        FrameworkWording? wording = null,
        PointReference? point = null
    ) =>
        new(
            "glen-fyne",
            KnownLedgers.GlenFyne,
            "self-evaluation/baseline",
            state,
            point ?? new("baseline", PointKind.Now, null),
            "as it stands",
            KnownLedgers.AsAt,
            wording
        );
}
