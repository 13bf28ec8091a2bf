using GovernanceLedger.Threads;

namespace GovernanceLedger.Tests.Threads;

public sealed class ThreadWalkTests
{
    private const string Baseline = "self-evaluation/baseline";
    private const string Met = "meeting/2019-05-16-ijb";

    private static readonly IReadOnlyList<ThreadNode> Ledger = Numbered(
        Node(Baseline, 1, "self_evaluation_opened"),
        Node(Baseline, 2, "rating_recorded") with
        {
            Proposal = "1.1",
        },
        Node(Baseline, 3, "rating_recorded") with
        {
            Proposal = "1.2",
        },
        Node(Met, 1, "meeting_recorded"),
        Node(Met, 2, "report_tabled") with
        {
            Item = "8",
        },
        Node(Met, 3, "decision_taken") with
        {
            Item = "8",
        },
        Node(Met, 4, "decision_taken") with
        {
            Item = "8",
        },
        Node("action-plan", 1, "action_agreed") with
        {
            Actions = [1],
            Bears = ["1.1"],
            Follows = [new(Met, 3)],
        },
        Node("action-plan", 2, "action_agreed") with
        {
            Actions = [2],
            Bears = ["1.2"],
            Follows = [new(Met, 3)],
        },
        Node("directions", 1, "direction_drafted") with
        {
            Directions = ["2019-001"],
        },
        Node("directions", 2, "direction_approved") with
        {
            Directions = ["2019-001"],
            Follows = [new(Met, 4)],
        },
        Node("directions", 3, "direction_issued") with
        {
            Directions = ["2019-001"],
        },
        Node("engagement", 1, "engagement_recorded") with
        {
            Bears = ["1.1"],
        },
        Node("action-plan", 3, "action_completed") with
        {
            Actions = [1],
        },
        Node(Baseline, 4, "rating_changed") with
        {
            Proposal = "1.1",
            Follows = [new("action-plan", 3)],
        }
    );

    [Fact]
    public void A_decision_leads_back_to_its_meeting_and_on_to_what_was_done_but_not_to_its_neighbours() =>
        Thread("meeting/2019-05-16-ijb#3")
            .Should()
            .Equal(
                $"{Met}#1 why",
                $"{Met}#2 why",
                $"{Met}#3 start",
                "action-plan#1 led-to",
                "action-plan#2 led-to",
                "action-plan#3 led-to",
                $"{Baseline}#4 led-to"
            );

    [Fact]
    public void A_proposal_of_which_nothing_is_recorded_yet_begins_with_what_bears_on_it()
    {
        var plan = Numbered(Node("action-plan", 1, "action_agreed") with { Actions = [1], Bears = ["6.1"] });
        var walk = new ThreadWalk(plan);
        walk.From(Beginning.Read("6.1")!).Should().Contain(new("action-plan", 1), ThreadPart.Start);
        walk.From(Beginning.Read("baseline/6.1")!).Should().BeEmpty();
        walk.From(Beginning.Read("6.2")!).Should().BeEmpty();
    }

    [Fact]
    public void A_change_of_rating_leads_back_through_the_action_to_the_decision_behind_it() =>
        Thread($"{Baseline}#4")
            .Should()
            .Equal(
                $"{Baseline}#2 why",
                $"{Met}#1 why",
                $"{Met}#2 why",
                $"{Met}#3 why",
                "action-plan#1 why",
                "action-plan#3 why",
                $"{Baseline}#4 start"
            );

    [Fact]
    public void A_proposal_brings_its_ratings_the_actions_that_serve_it_and_the_engagement_on_it() =>
        Thread("1.1")
            .Should()
            .Equal(
                $"{Baseline}#2 start",
                $"{Met}#1 why",
                $"{Met}#2 why",
                $"{Met}#3 why",
                "action-plan#1 why",
                "engagement#1 beside",
                "action-plan#3 why",
                $"{Baseline}#4 start"
            );

    [Fact]
    public void A_direction_is_followed_from_its_draft_to_its_issue_and_back_to_its_decision() =>
        Thread("2019-001")
            .Should()
            .Equal(
                $"{Met}#1 why",
                $"{Met}#2 why",
                $"{Met}#4 why",
                "directions#1 start",
                "directions#2 start",
                "directions#3 start"
            );

    // It ended because the later one was issued; what was drafted and approved on the way there is the answer to why.
    [Fact]
    public void Why_a_direction_ended_is_told_by_the_way_of_the_later_one_to_its_issue_and_what_came_of_that_follows()
    {
        IReadOnlyList<ThreadNode> ledger =
        [
            .. Ledger,
            .. Numbered(
                Node("directions", 4, "direction_drafted") with
                {
                    Directions = ["2019-002"],
                },
                Node("directions", 5, "direction_issued") with
                {
                    Directions = ["2019-002"],
                },
                Node("directions", 6, "direction_superseded") with
                {
                    Directions = ["2019-001", "2019-002"],
                },
                Node("directions", 7, "direction_acknowledged") with
                {
                    Directions = ["2019-002"],
                }
            ),
        ];
        Thread("2019-001", ledger)
            .Should()
            .ContainInOrder(
                "directions#3 start",
                "directions#4 why",
                "directions#5 why",
                "directions#6 start",
                "directions#7 led-to"
            );
    }

    [Fact]
    public void An_action_and_an_engagement_bring_the_ratings_of_their_proposal_and_no_more()
    {
        Thread("engagement 1").Should().Equal($"{Baseline}#2 beside", "engagement#1 start", $"{Baseline}#4 beside");
        Thread("action 1").Should().Contain($"{Baseline}#2 beside").And.NotContain($"{Baseline}#3 beside");
    }

    [Fact]
    public void An_item_begins_with_its_report_and_its_decisions() =>
        Thread($"{Met} item 8").Where(e => e.EndsWith("start", StringComparison.Ordinal)).Should().HaveCount(3);

    [Theory]
    [InlineData("2.1")]
    [InlineData("repeat-2020/1.1")]
    [InlineData("action 9")]
    [InlineData("2019-002")]
    [InlineData("meeting/2019-05-17-ijb")]
    [InlineData("meeting/2019-05-16-ijb item 9")]
    [InlineData("engagement 2")]
    [InlineData("directions#9")]
    public void What_is_not_in_the_ledger_has_no_thread(string start) => Thread(start).Should().BeEmpty();

    private static IEnumerable<string> Thread(string start, IReadOnlyList<ThreadNode>? among = null)
    {
        var ledger = among ?? Ledger;
        var parts = new ThreadWalk(ledger).From(Beginning.Read(start)!);
        return ledger.Where(n => parts.ContainsKey(n.Event)).Select(n => $"{n.Event} {parts[n.Event].Code()}");
    }

    private static ThreadNode Node(string stream, long version, string type) => new(new(stream, version), 0, type);

    private static IReadOnlyList<ThreadNode> Numbered(params ThreadNode[] nodes) =>
        [.. nodes.Select((n, i) => n with { Position = i + 1 })];
}
