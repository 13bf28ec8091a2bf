using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Tests.Papers;

namespace GovernanceLedger.Tests.Directions;

public sealed class LetterOfDirectionTests
{
    private static readonly Recipient Health = new(RecipientKind.HealthBoard, Given.HealthBoard);

    [Fact]
    public void Is_a_valid_Word_document_and_the_same_bytes_each_time()
    {
        foreach (var given in new[] { Given.ADraft, Given.AnApproved, Given.AnIssued })
        {
            var letter = LetterOfDirection.Write(Facts(given));
            WordChecks.ShouldBeForEverybody(letter, "Direction 2019-001 to NHS Glen");
            LetterOfDirection.Write(Facts(given)).Should().Equal(letter);
        }
    }

    [Fact]
    public void Says_to_whom_by_what_power_and_what()
    {
        var content = Given.BothContent with
        {
            Instruction = "Provide it <in the evenings> & at night.\n\nBegin in June.",
            Outcomes = Stated.NotApplicable<string>("The outcomes are in the plan."),
        };
        var text = Read(
            Facts(
                new Given(
                    new DirectionDrafted(Given.First, content, Given.Day(4, 1), Given.Board),
                    new DirectionApproved(Given.First, Given.Day(5, 16), Given.Decided),
                    new DirectionIssued(Given.First, Given.Day(6, 1), null, Given.Day(5, 20), Given.Board)
                )
            )
        );
        text.Should()
            .Contain("Chief Executive")
            .And.Contain("Direction 2019-001 to NHS Glen")
            .And.Contain("sections 26 to 28 of the Public Bodies (Joint Working) (Scotland) Act 2014")
            .And.Contain("The same direction goes to Fyne Council by a letter of its own.")
            .And.Contain("Provide it <in the evenings> & at night.")
            .And.Contain("Begin in June.")
            .And.Contain("16 May 2019")
            .And.Contain("20 May 2019")
            .And.Contain("1 June 2019")
            .And.Contain("Not applicable, because: The outcomes are in the plan.")
            .And.Contain("Integration joint board, 16 May 2019, item 8 (Care at home), recommendation 1: Agree it.")
            .And.Contain("It supersedes, varies and revokes none.")
            .And.Contain("Acknowledgement of direction 2019-001")
            .And.Contain("made from version 3 of the register of directions of Glen Fyne")
            .And.NotContain("DRAFT");
    }

    [Fact]
    public void States_the_money_of_the_register_and_its_total()
    {
        var facts = Facts(Given.AnIssued);
        var money = facts.Direction.Content.Money.Value!;
        using var document = Open(LetterOfDirection.Write(facts));
        var rows = document.MainDocumentPart!.Document.Descendants<Table>().ElementAt(1).Elements<TableRow>().ToList();
        rows.Should().HaveCount(money.Count + 2);
        rows[0].TableRowProperties!.Elements<TableHeader>().Should().ContainSingle();
        rows.Skip(1).SkipLast(1).Select(Amount).Should().Equal(money.Select(m => m.Pence.InPounds()));
        var committed = DirectionList.Of(Given.AnIssued.State!).Directions.Single().CommittedPence;
        Amount(rows[^1]).Should().Be(committed.InPounds());
    }

    [Fact]
    public void A_draft_says_so_on_every_page_and_an_approved_direction_does_not()
    {
        using var draft = Open(LetterOfDirection.Write(Facts(Given.ADraft)));
        draft.MainDocumentPart!.HeaderParts.Single().Header.InnerText.Should().StartWith("DRAFT");
        draft
            .MainDocumentPart.Document.InnerText.Should()
            .Contain("is not to be acted on")
            .And.Contain("No decision has approved it yet.");
        using var approved = Open(LetterOfDirection.Write(Facts(Given.AnApproved)));
        approved.MainDocumentPart!.HeaderParts.Should().BeEmpty();
        approved.MainDocumentPart.Document.InnerText.Should().Contain("to be dated when it is signed");
    }

    [Fact]
    public void Says_what_it_does_to_earlier_directions()
    {
        Read(Facts(Given.ASuccessor(EarlierRelation.Supersedes, Given.HomeCare), Given.Second))
            .Should()
            .Contain("It supersedes direction 2019-001 for the functions that both are about.");
        Read(Facts(Given.ASuccessor(EarlierRelation.Revokes, Given.HomeCare), Given.Second))
            .Should()
            .Contain("It revokes direction 2019-001 altogether.");
    }

    [Fact]
    public void Says_what_was_recorded_of_earlier_directions_that_it_does_not_name()
    {
        var others = Given.AnIssued.And(
            new DirectionDrafted(Given.Second, Given.HomeCareContent, Given.Day(11, 1), Given.Board),
            new DirectionApproved(Given.Second, Given.Day(11, 2), Given.Decided),
            new DirectionIssued(Given.Second, Given.Day(11, 3), null, Given.Day(11, 3), Given.Board),
            new DirectionSuperseded(
                Given.First,
                Given.HomeCare,
                Given.Second,
                Given.Day(11, 5),
                Given.Day(11, 5),
                Given.Board
            )
        );
        Read(Facts(others, Given.Second))
            .Should()
            .Contain("It supersedes direction 2019-001 for Care at home as of 5 November 2019.")
            .And.NotContain("It supersedes, varies and revokes none.");
    }

    [Fact]
    public void Is_a_document_for_everybody()
    {
        var letter = LetterOfDirection.Write(Facts(Given.AnIssued));
        WordChecks.ShouldBeForEverybody(letter, "Direction 2019-001 to NHS Glen");
        using var document = Open(letter);
        document.PackageProperties.Creator.Should().Be("Glen Fyne Integration Joint Board");
        var main = document.MainDocumentPart!;
        main.Document.Descendants<PageSize>().Single().Width!.Value.Should().Be(11906);
        main.Document.Body!.Elements<Paragraph>().Should().OnlyContain(p => p.InnerText.Length > 0);
    }

    private static string Amount(TableRow row) => row.Elements<TableCell>().Last().InnerText;

    private static string Read(LetterFacts facts) => WordChecks.TextOf(LetterOfDirection.Write(facts));

    private static WordprocessingDocument Open(byte[] letter) =>
        WordprocessingDocument.Open(new MemoryStream(letter), isEditable: false);

    private static LetterFacts Facts(Given given, string reference = Given.First)
    {
        var register = given.State!;
        var direction = register.Directions[reference];
        return new(
            new Partnership(
                1,
                "Glen Fyne",
                "Glen Fyne Integration Joint Board",
                Given.HealthBoard,
                [Given.Council],
                Given.Day(1, 1)
            ),
            direction,
            register.Version,
            [
                .. LetterFacts
                    .Behind(direction)
                    .Select(_ => new CitedDecision(
                        "Integration joint board",
                        Given.Day(5, 16),
                        "8",
                        "Care at home",
                        1,
                        "Agree it."
                    )),
            ],
            Health,
            DirectionChain.Besides(DirectionList.Of(register).Directions, reference)
        );
    }
}
