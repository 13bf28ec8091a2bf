using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Documents.ImprovementActions;
using GovernanceLedger.Documents.Meetings;

namespace GovernanceLedger.Tests.Papers;

public sealed class PaperTests
{
    private const string Foot = "as at position 193, recorded on 16 May 2019 at 14:05";
    private static readonly DateOnly From = new(2019, 4, 1);
    private static readonly DateOnly To = new(2020, 3, 31);

    [Fact]
    public void The_log_of_directions_says_what_stood_with_what_money_and_by_which_events()
    {
        var paper = DirectionLogPaper.Write(KnownLedgers.Furnished(), From, To, "Year end 2019-20");
        WordChecks.ShouldBeForEverybody(paper, "Log of directions of Glen Fyne: Year end 2019-20");
        WordChecks
            .TextOf(paper)
            .Should()
            .Contain("2019-001")
            .And.Contain("£200")
            .And.Contain("Issued")
            .And.Contain("events 1, 2 and 3")
            .And.Contain("Provide it in the evenings as well.")
            .And.EndWith($"Glen Fyne, log of directions, Year end 2019-20, {Foot}Page 1 of 1");
    }

    [Fact]
    public void The_action_plan_stands_by_feature_with_every_action_as_it_stands_on_the_day()
    {
        var paper = ActionPlanPaper.Write(KnownLedgers.Furnished());
        WordChecks.ShouldBeForEverybody(paper, "Action plan of Glen Fyne");
        WordChecks
            .TextOf(paper)
            .Should()
            .Contain("Key feature 1")
            .And.Contain("Actions from elsewhere")
            .And.Contain("Annual audit 2019/20 Recommendation 4")
            .And.Contain("Chief officer")
            .And.Contain("Lateness is judged on 15 June 2020")
            .And.Contain("Late\n7 January 2020: Two days were held.")
            .And.Contain("events 1 and 4")
            .And.EndWith($"Glen Fyne, action plan, {Foot}Page 1 of 1");
    }

    [Fact]
    public void The_decisions_of_a_period_stand_under_their_meeting_and_report()
    {
        var paper = DecisionsPaper.Write(KnownLedgers.Furnished(), new(From, To, "Integration joint board"));
        WordChecks.ShouldBeForEverybody(paper, "Decisions on the work of Glen Fyne");
        WordChecks
            .TextOf(paper)
            .Should()
            .Contain("Integration joint board, 16 May 2019")
            .And.Contain("Item 8: Self-evaluation of integration")
            .And.Contain("Approved as amended\n=Approve it, & <at once>.\nVote: 7 for, 1 against, 0 abstained")
            .And.Contain("event 3")
            .And.Contain("Not decided")
            .And.Contain("Direction required: health board.");
        WordChecks
            .TextOf(DecisionsPaper.Write(KnownLedgers.Furnished(), new(To, null, "")))
            .Should()
            .Contain("No meeting of that kind is recorded.");
    }

    [Fact]
    public void A_partnership_with_nothing_has_papers_that_say_so()
    {
        foreach (
            var paper in new[]
            {
                DirectionLogPaper.Write(KnownLedgers.Empty, From, To, "Year end 2019-20"),
                ActionPlanPaper.Write(KnownLedgers.Empty),
                DecisionsPaper.Write(KnownLedgers.Empty, new(null, null, "")),
            }
        )
            WordChecks.TextOf(paper).Should().MatchRegex("No (direction|improvement action|meeting)");
    }
}
