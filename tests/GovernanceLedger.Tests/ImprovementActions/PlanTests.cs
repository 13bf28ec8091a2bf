using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class PlanTests
{
    private static readonly Source Row = Committee with { Place = "table 2, row 3" };

    private static readonly ImportActionPlan Import = new(
        "plan.docx",
        new string('a', 64),
        [new(Planned, "The plan says that it is complete.", Row), new(Planned, null, Row)],
        AgreedOn,
        Committee
    );

    private static readonly ApproveActionPlan Approve = new("Integration Joint Board", 1, AgreedOn, Committee);

    [Fact]
    public void An_import_agrees_every_action_and_completes_what_the_document_says_is_done()
    {
        var events = TwoActions.When(Import).Should().BeOfType<Result.Accepted>().Which.Events;
        events
            .Select(e => e.GetType())
            .Should()
            .Equal(typeof(ActionPlanImported), typeof(ActionAgreed), typeof(ActionCompleted), typeof(ActionAgreed));
        var plan = TwoActions.And([.. events]).State!;
        plan.Actions.Keys.Should().Equal(1, 2, 4, 6);
        plan.Actions[4].Standing.Should().Be(ActionStanding.Completed);
        plan.Actions[6].Source.Should().Be(Row);
    }

    [Fact]
    public void Every_action_of_an_import_follows_from_what_the_plan_follows_from_and_from_nothing_else()
    {
        var (report, other) = (new EventReference("meeting/2019-11-19-board", 2), new EventReference("nowhere", 1));
        var import = Import with
        {
            Source = Committee.After(report),
            Actions = [.. Import.Actions.Select(a => a with { Source = a.Source.After(other) })],
        };
        var events = new Given().When(import).Should().BeOfType<Result.Accepted>().Which.Events;
        events.Should().OnlyContain(e => e.Source.Follows!.Single() == report);
        events[1].Source.Place.Should().Be("table 2, row 3");
    }

    [Fact]
    public void The_same_document_again_adds_nothing()
    {
        var imported = new Given([.. ((Result.Accepted)new Given().When(Import)).Events]);
        imported.When(Import with { Name = "copy of plan.docx" }).ShouldChangeNothing();
        imported.When(Import with { Sha256 = new string('b', 64) }).Should().BeOfType<Result.Accepted>();
    }

    [Fact]
    public void An_import_is_refused_as_a_whole_and_says_which_action_is_at_fault()
    {
        var bad = new ImportedAction(Planned with { Text = "" }, null, Row);
        new Given()
            .When(Import with { Actions = [.. Import.Actions, bad] })
            .ShouldBeRefused("blank-action")
            .Message.Should()
            .StartWith("Action 3 of the document:");
        var done = new ImportedAction(Planned with { Timescale = Timescale.Read("Complete.") }, null, Row);
        new Given().When(Import with { Actions = [done] }).ShouldBeRefused("completed-without-evidence");
        new Given().When(Import with { Actions = [] }).ShouldBeRefused("blank-plan");
        new Given().When(Import with { Sha256 = "no hash" }).ShouldBeRefused("unreadable-hash");
        new Given().When(Import with { Name = "" }).ShouldBeRefused("blank-file-name");
    }

    [Fact]
    public void A_body_approves_the_plan_at_an_exact_version()
    {
        TwoActions
            .When(Approve)
            .ShouldRecord(new ActionPlanApproved("Integration Joint Board", 1, AgreedOn, Committee));
        TwoActions.When(Approve with { ApprovedVersion = 3 }).ShouldBeRefused("unknown-version");
        new Given().When(Approve).ShouldBeRefused("unknown-version");
        TwoActions.When(Approve with { Body = "" }).ShouldBeRefused("blank-body");
    }

    [Fact]
    public void Nobody_approved_what_was_agreed_later() =>
        TwoActions.When(Approve with { EffectiveOn = AgreedOn.AddDays(-1) }).ShouldBeRefused("effective-before-agreed");
}
