using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Frameworks;

public sealed class FrameworkWordingTests
{
    private static readonly DateOnly Day = new(2019, 5, 10);
    private static readonly Source Return = new("A return");
    private static readonly LevelWording Low = new(Level.NotYetEstablished, "Nothing is there.");
    private static readonly LevelWording High = new(Level.Exemplary, "All is there.");

    [Fact]
    public void Records_what_a_first_document_carries() =>
        Decide(null, new ProposalWording("1.1", "A title", [Low, High]))
            .Should()
            .ContainSingle()
            .Which.Proposals.Should()
            .ContainSingle()
            .Which.Descriptors.Should()
            .Equal(Low, High);

    [Fact]
    public void Records_of_a_later_document_only_what_was_lacking()
    {
        var held = Held(new ProposalWording("1.1", null, [Low]));
        var recorded = Decide(held, new ProposalWording("1.1", "A title", [Low with { Text = "Otherwise." }, High]));
        recorded.Single().Proposals.Single().Should().BeEquivalentTo(new ProposalWording("1.1", "A title", [High]));
    }

    [Fact]
    public void Records_nothing_where_a_document_brings_nothing_new()
    {
        var wording = new ProposalWording("1.1", "A title", [Low, High]);
        Decide(Held(wording), wording).Should().BeEmpty();
    }

    [Fact]
    public void Reports_other_wording_and_overwrites_nothing()
    {
        var held = Held(new ProposalWording("1.1", "A title", [Low]));
        ProposalWording brought = new("1.1", "Another title", [Low with { Text = "Nothing at all." }]);

        FrameworkWordingRules
            .Differences(held, [brought])
            .Should()
            .Equal(
                new WordingDifference("1.1", null, "A title", "Another title"),
                new WordingDifference("1.1", Level.NotYetEstablished, "Nothing is there.", "Nothing at all.")
            );
        Decide(held, brought).Should().BeEmpty();
    }

    [Fact]
    public void White_space_and_letter_case_make_no_difference() =>
        FrameworkWordingRules
            .Differences(Held(new ProposalWording("1.1", "A title", [])), [new("1.1", " a  Title.", [])])
            .Should()
            .BeEmpty();

    [Fact]
    public void Refuses_wording_of_a_proposal_that_the_framework_does_not_have() =>
        FrameworkWordingRules
            .Decide(null, new("msg-2019", [new("9.9", "A title", [])], Day, Return), Day)
            .Should()
            .BeOfType<Result.Refused>()
            .Which.Refusal.Code.Should()
            .Be("unknown-proposal");

    private static IEnumerable<FrameworkWordingRecorded> Decide(FrameworkWording? held, ProposalWording brought) =>
        FrameworkWordingRules
            .Decide(held, new("msg-2019", [brought], Day, Return), Day)
            .Should()
            .BeOfType<Result.Accepted>()
            .Which.Events.Cast<FrameworkWordingRecorded>();

    private static FrameworkWording Held(ProposalWording wording) =>
        FrameworkWordingRules.Evolve(null, new FrameworkWordingRecorded("msg-2019", [wording], Day, Return));
}
