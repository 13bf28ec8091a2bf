using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class DirectionTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private static readonly DirectionContent Content = new(
        ["Care at home"],
        [new(RecipientKind.Council, "Fyne Council")],
        "Provide it in the evenings as well.",
        Stated.As<IReadOnlyList<MoneyRow>>([
            new("Care at home", "Fyne Council", "2019-20", 125_000_000, MoneyBasis.Payment, null, "Evening teams."),
        ]),
        Stated.As("More people stay at home."),
        Stated.NotApplicable<string>("The plan is being written."),
        Stated.As<IReadOnlyList<string>>(["Days lost to delay"]),
        Stated.NotApplicable<DateOnly?>("It is reviewed with the plan."),
        []
    );

    [Fact]
    public async Task Officers_who_draft_at_once_get_references_without_gap_or_repeat()
    {
        var partnership = await ledger.Partnership();
        const int Officers = 8;
        const int Each = 5;
        await Task.WhenAll(Enumerable.Range(0, Officers).Select(_ => Task.Run(() => Draft(partnership, Each))));
        var drafted = await ledger.Reader.Stream(partnership, DirectionRules.Stream).ToListAsync();
        drafted
            .Select(e => ((DirectionDrafted)e.Event).Reference)
            .Should()
            .Equal(Enumerable.Range(1, Officers * Each).Select(n => $"2019-{n:000}"));
    }

    [Fact]
    public async Task A_direction_goes_from_draft_to_issue_and_is_read_back_from_its_views()
    {
        var partnership = await ledger.Partnership();
        await Decide(ledger.Ledger, partnership);
        DirectionCommand[] steps =
        [
            new DraftDirection(Content, Day, Minute),
            new ApproveDirection("2019-001", Day, Minute.After(LedgerFixture.Decision)),
            new IssueDirection("2019-001", Day.AddDays(20), null, Day.AddDays(4), Minute),
            new AcknowledgeDirection("2019-001", "Fyne Council", Day.AddDays(5), Minute),
        ];
        for (var i = 0; i < steps.Length; i++)
            (await Execute(partnership, steps[i], At(i))).Should().BeOfType<Answer.Recorded>();
        var (state, _) = await ledger.Reader.Fold(DirectionRules.Kind, partnership, DirectionRules.Stream);
        var register = await ledger.Views.Find<DirectionList>(
            partnership,
            DirectionRules.Stream,
            DirectionViews.RegisterName
        );
        register!.Document.Should().BeEquivalentTo(DirectionList.Of(state!));
        var one = await ledger.Views.Find<Direction>(
            partnership,
            DirectionRules.Stream,
            DirectionViews.DirectionName("2019-001")
        );
        one!.Document.Should().BeEquivalentTo(state!.Find("2019-001"));
        one.Document.Status.Should().Be(DirectionStatus.Issued);
    }

    [Fact]
    public async Task Refuses_an_approval_whose_decision_is_not_there_or_not_named()
    {
        var partnership = await ledger.Partnership();
        await Execute(partnership, new DraftDirection(Content, Day, Minute), At(0));
        await Refused(partnership, Minute.After(new EventReference("meeting/2019", 1)), "unknown-link");
        await Refused(partnership, Minute, "no-decision");
        await Refused(partnership, Minute.After(new EventReference(Baseline, 1)), "no-decision");
    }

    [Fact]
    public async Task Refuses_an_approval_by_a_decision_of_a_body_that_is_not_the_boards()
    {
        var partnership = await ledger.Partnership();
        await Execute(partnership, new DraftDirection(Content, Day, Minute), At(0));
        await Refused(partnership, Minute.After(await Decided(partnership, BodyOf.Council)), "not-the-boards-decision");
        var board = Minute.After(await Decided(partnership, BodyOf.Board));
        (await Execute(partnership, new ApproveDirection("2019-001", Day, board), At(1)))
            .Should()
            .BeOfType<Answer.Recorded>();
    }

    private async Task<EventReference> Decided(string partnership, BodyOf of)
    {
        var body = new Body($"Committee of the {of}", of);
        var report = new TabledReport(
            "8",
            "Care at home",
            "Chief officer",
            "To direct.",
            ["Direct."],
            [],
            null,
            null,
            null
        );
        var met = new RecordMeeting(body, null, [], [report], [new("8", 1, DecisionKind.Approved)], Day, Minute);
        var stream = MeetingRules.Stream(body, Day);
        (await ledger.Ledger.Execute(MeetingRules.Kind, partnership, stream, met, At(0)))
            .Should()
            .BeOfType<Answer.Recorded>();
        return new(stream, 3);
    }

    private async Task Refused(string partnership, Source source, string code) =>
        (await Execute(partnership, new ApproveDirection("2019-001", Day, source), At(1)))
            .Should()
            .BeOfType<Answer.Refused>()
            .Which.Refusal.Code.Should()
            .Be(code);

    private async Task Draft(string partnership, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var envelope = At(0);
            while (
                await Execute(partnership, new DraftDirection(Content, Day, Minute), envelope)
                    is Answer.Conflict conflict
            )
                envelope = envelope with { ExpectedVersion = conflict.Actual };
        }
    }

    private Task<Answer> Execute(string partnership, DirectionCommand command, CommandEnvelope envelope) =>
        ledger.Ledger.Execute(DirectionRules.Kind, partnership, DirectionRules.Stream, command, envelope);
}
