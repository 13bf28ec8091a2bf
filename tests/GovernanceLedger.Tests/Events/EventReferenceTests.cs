using System.Text.Json;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Events;

public sealed class EventReferenceTests
{
    [Fact]
    public void Is_written_with_its_stream_and_version() =>
        EventReference.Read(" meeting/2019-05-16-ijb#4 ").Should().Be(new EventReference("meeting/2019-05-16-ijb", 4));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("meeting")]
    [InlineData("meeting#")]
    [InlineData("#4")]
    [InlineData("meeting#0")]
    [InlineData("meeting#-1")]
    [InlineData("meeting#4#5")]
    [InlineData("meeting#99999999999999999999")]
    public void Nothing_else_is_taken_for_one(string? text) => EventReference.Read(text).Should().BeNull();

    [Fact]
    public void A_source_without_links_is_written_as_before_there_were_links() =>
        JsonSerializer
            .Serialize(new Source("A minute"), LedgerJson.Options)
            .Should()
            .Be("""{"description":"A minute","documentSha256":null,"place":null}""");

    [Fact]
    public void A_source_names_the_events_that_it_follows_from()
    {
        var source = new Source("A minute").After(
            new EventReference("meeting/1", 4),
            new EventReference("meeting/1", 4)
        );
        var json = JsonSerializer.Serialize(source, LedgerJson.Options);
        json.Should()
            .Contain(
                """
                "follows":["meeting/1#4"]
                """.Trim()
            );
        JsonSerializer.Deserialize<Source>(json, LedgerJson.Options)!.Follows.Should().Equal(source.Follows!);
    }

    [Fact]
    public void A_command_cannot_follow_from_what_is_not_there()
    {
        var decision = new EventReference("meeting/1", 4);
        var command = new SubmitSelfEvaluation(new(2019, 5, 16), new Source("A minute").After(decision));
        command.Against(new Dictionary<EventReference, LedgerEvent>())!.Code.Should().Be("unknown-link");
        var there = new SelfEvaluationSubmitted(new(2019, 5, 16), new("A minute"));
        command.Against(new Dictionary<EventReference, LedgerEvent> { [decision] = there }).Should().BeNull();
    }
}
