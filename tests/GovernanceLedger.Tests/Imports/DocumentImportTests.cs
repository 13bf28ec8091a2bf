using System.Text.Json;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.BoardReports;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.Imports;

public sealed class DocumentImportTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    [Fact]
    public void A_document_brings_its_report_its_return_and_its_plan_and_each_can_be_recorded()
    {
        var read = SampleDocument.Whole();
        DocumentImport.PartsOf(read).Should().Equal(ImportPart.Report, ImportPart.Return, ImportPart.Plan);
        var plan = SampleDocument.Plan(read, SampleDocument.With());
        plan.Questions.Should().BeEmpty();
        var met = Accepted(MeetingRules.Decide(null, plan.Report!.Meeting, Today));
        var meeting = met.Aggregate((Meeting?)null, MeetingFold.Evolve);
        Accepted(MeetingRules.Decide(meeting, plan.Report.Report, Today)).Should().ContainSingle();
        Accepted(SelfEvaluationRules.Decide(null, plan.ReadyReturn!.Command, Today)).Should().NotBeEmpty();
        Accepted(ActionPlanRules.Decide(null, plan.Plan!.Command, Today)).OfType<ActionAgreed>().Should().HaveCount(3);
    }

    [Fact]
    public void A_report_is_tabled_as_it_was_read_with_what_was_answered()
    {
        var planned = SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With((ImportFields.Item, "13b")))
            .Report!;
        planned.Stream.Should().Be("meeting/2019-06-04-skerrivore-integration-joint-board");
        planned.Meeting.Body.Of.Should().Be(BodyOf.Board);
        planned.Report.Report.Item.Should().Be("13b");
        planned.Report.Report.Recommendations.Should().HaveCount(3);
        planned.Report.Report.Implications.Should().HaveCount(9);
        planned.Report.Report.DirectionRequired.Should().Be(DirectionRequired.None);
        planned.Report.Report.Sha256.Should().Be(planned.Report.Source.DocumentSha256);
    }

    [Fact]
    public void A_place_that_is_given_is_recorded_with_the_meeting_or_added_to_it()
    {
        var planned = SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With((ImportFields.Place, " Town house ")))
            .Report!;
        planned.Meeting.Place.Should().Be("Town house");
        var without = MeetingOf(planned.Meeting with { Place = null });
        planned.MeetingAfter(null).Should().Be(planned.Meeting);
        Accepted(MeetingRules.Decide(without, planned.MeetingAfter(without)!, Today))
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeOfType<MeetingPlaceRecorded>();
        planned.MeetingAfter(MeetingOf(planned.Meeting)).Should().BeNull();
        var elsewhere = MeetingOf(planned.Meeting with { Place = "County buildings" });
        MeetingRules
            .Decide(elsewhere, planned.MeetingAfter(elsewhere)!, Today)
            .Should()
            .BeOfType<Result.Refused>()
            .Which.Refusal.Code.Should()
            .Be("place-recorded");
        SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With())
            .Report!.MeetingAfter(elsewhere)
            .Should()
            .BeNull();
    }

    private static Meeting? MeetingOf(MeetingCommand command) =>
        Accepted(MeetingRules.Decide(null, command, Today)).Aggregate((Meeting?)null, MeetingFold.Evolve);

    [Fact]
    public void What_could_not_be_read_is_asked_and_nothing_is_guessed()
    {
        var plan = SampleDocument.Plan(SampleDocument.Whole());
        plan.Questions.Select(q => q.Field)
            .Should()
            .Equal(ImportFields.Item, ImportFields.Author, ImportFields.PlanDay);
        plan.Report.Should().BeNull();
        plan.Plan.Should().BeNull();
    }

    [Fact]
    public void A_part_that_is_left_out_or_recorded_before_asks_nothing()
    {
        var read = SampleDocument.Whole();
        var left = SampleDocument.Plan(
            read,
            (ImportFields.Part(ImportPart.Report), ImportFields.LeaveOut),
            (ImportFields.Part(ImportPart.Plan), ImportFields.LeaveOut)
        );
        left.Should().Match<DocumentPlan>(p => p.IsReady && p.Report == null && p.Plan == null && p.Return != null);
        SampleDocument
            .PlanHeld(read, [ImportPart.Report, ImportPart.Return, ImportPart.Plan])
            .IsEmpty.Should()
            .BeTrue();
        var nothing = SampleDocument.Plan(
            read,
            [.. DocumentImport.PartsOf(read).Select(part => (ImportFields.Part(part), ImportFields.LeaveOut))]
        );
        nothing.Questions.Should().ContainSingle(q => q.Code == "nothing-chosen");
    }

    [Fact]
    public void Names_of_leads_stand_beside_the_record_and_never_in_it()
    {
        var plan = SampleDocument.Plan(SampleDocument.Whole(), SampleDocument.With()).Plan!;
        plan.Leads.Should().ContainSingle().Which.Name.Should().Be("Morag Beaton");
        JsonSerializer.Serialize(plan.Command).Should().NotContain("Beaton");
        plan.Command.Actions[0].Planned.Leads.Should().Equal(new Lead(plan.Leads[0].Reference, "NHST"));
        plan.Command.Actions[1].Planned.Leads.Should().Equal(new Lead(null, "Chief Officer"));
        plan.Command.Actions[2].Planned.Leads.Should().Equal(new Lead(plan.Leads[0].Reference, LeadLine.NamedInPlan));
        DocumentImport
            .Plan(
                SampleDocument.Whole(),
                "elsewhere",
                new(SampleDocument.Settled),
                new HashSet<ImportPart> { ImportPart.Return },
                new Dictionary<string, Settlement>(StringComparer.Ordinal)
            )
            .Plan!.Leads[0]
            .Reference.Should()
            .NotBe(plan.Leads[0].Reference);
    }

    [Fact]
    public void A_timescale_that_is_not_understood_stays_as_written_and_one_that_says_complete_completes()
    {
        var actions = SampleDocument.Plan(SampleDocument.Whole(), SampleDocument.With()).Plan!.Command.Actions;
        actions[1].Planned.Timescale.Should().Be(new Timescale("in due course", TimescaleKind.NotUnderstood));
        actions[1].CompletedBecause.Should().BeNull();
        actions[2].CompletedBecause.Should().Contain("Complete.");
        SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With((ImportFields.Timescale(2), "6 months")))
            .Plan!.Command.Actions[1]
            .Planned.Timescale.DueOn.Should()
            .Be(new(2019, 12, 4));
    }

    [Fact]
    public void A_plan_that_restates_a_rating_otherwise_than_the_return_says_so() =>
        SampleDocument.Whole().Problem("plan-rating-differs", "1.1").Should().NotBeNull();

    [Theory]
    [InlineData(ImportFields.MeetingDay, "31 2 2019", "is not a day")]
    [InlineData(ImportFields.Body, "", "which body")]
    [InlineData(ImportFields.Body, "!!!", "Latin alphabet")]
    [InlineData(ImportFields.BodyOf, "nobody", "whose body")]
    [InlineData(ImportFields.Title, "a\u202Eb", "hidden character")]
    [InlineData(ImportFields.Purpose, "Ring 01382 123456", "contact details")]
    [InlineData(ImportFields.Direction, "", "direction is required")]
    [InlineData("action-1-proposals", "9.9", "there is no proposal 9.9")]
    [InlineData("action-1-proposals", "", "which proposals")]
    [InlineData("action-1-timescale", "", "nothing is written")]
    [InlineData("action-1-leads", "; A Name", "after a semicolon")]
    public void A_bad_answer_is_asked_again_under_its_own_field(string field, string value, string sentence) =>
        SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With((field, value)))
            .Questions.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Unsettled>(q => q.Field == field && q.Message.Contains(sentence));

    [Theory]
    [InlineData(ImportFields.Item)]
    [InlineData(ImportFields.Title)]
    [InlineData(ImportFields.Recommendations)]
    [InlineData("implication-risk")]
    [InlineData("action-2-leads")]
    [InlineData("action-2-timescale")]
    public void A_hundred_thousand_characters_are_too_many_for_any_field(string field) =>
        SampleDocument
            .Plan(SampleDocument.Whole(), SampleDocument.With((field, new string('x', 100_000))))
            .Questions.Should()
            .ContainSingle(q => q.Field == field && q.Code == "text-too-long");

    [Fact]
    public void Contact_details_are_kept_where_the_officer_says_so() =>
        SampleDocument
            .Plan(
                SampleDocument.Whole(),
                SampleDocument.With((ImportFields.Purpose, "Ring 01382 123456"), ("purpose-keep", "yes"))
            )
            .IsReady.Should()
            .BeTrue();

    [Theory]
    [InlineData("implication-legal-keep", "yes", "result of it.")]
    [InlineData("implication-legal", "A law applies as a result of it.", "A law applies as a result of it.")]
    [InlineData("implication-legal", "N/A", null)]
    public void An_implication_in_doubt_is_asked_until_it_is_mended_or_kept(
        string field,
        string value,
        string? recorded
    )
    {
        var read = ReadingOf.Return(
            SampleReport.With("Legal:\tNone.", "") + "IMPLICATIONS Risk: Low. Legal: result of it.\n\n"
        );
        var asked = SampleDocument.Plan(read, SampleDocument.With()).Questions;
        asked
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<Unsettled>(q => q.Field == "implication-legal" && q.IsWarning);
        asked[0].Message.Should().Contain("Legal: it begins in the middle of a sentence");
        SampleDocument
            .Plan(read, SampleDocument.With((field, value)))
            .Report!.Report.Report.Implications.Single(i => i.Heading == ImplicationHeading.Legal)
            .Text.Should()
            .Be(recorded);
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void The_whole_of_Angus_can_be_recorded_once_what_it_leaves_open_is_answered(string name)
    {
        var read = ReadingOf.Return(Returns.Documents.Bytes(name));
        var asked = SampleDocument.Plan(read).Questions;
        asked.Select(q => q.Field).Should().Equal(ImportFields.Item, ImportFields.Direction, ImportFields.PlanDay);
        var plan = SampleDocument.Plan(
            read,
            SampleDocument.With(
                (ImportFields.Author, "Chief executive"),
                (ImportFields.Direction, ImportFields.NotSaid)
            )
        );
        plan.Questions.Should().BeEmpty();
        plan.Report!.Meeting.Body.Of.Should().Be(BodyOf.Council);
        var events = Accepted(ActionPlanRules.Decide(null, plan.Plan!.Command, Today));
        events.OfType<ActionAgreed>().Should().HaveCount(57);
        var written = plan.Plan.Command.Actions.SelectMany(a => a.Planned.Leads).Select(l => l.Office).ToList();
        written.Should().NotContain(office => plan.Plan.Leads.Any(lead => office.Contains(lead.Name)));
        plan.Plan.Leads.Should().OnlyHaveUniqueItems(lead => lead.Reference).And.HaveCountGreaterThan(20);
        plan.Plan.Command.Actions.Count(a => !a.Planned.Timescale.Understood).Should().Be(5);
    }

    private static IReadOnlyList<LedgerEvent> Accepted(Result result) =>
        result.Should().BeOfType<Result.Accepted>().Subject.Events;
}
