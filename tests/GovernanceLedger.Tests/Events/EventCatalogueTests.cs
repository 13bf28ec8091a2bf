using System.Text.Json;
using System.Text.Json.Nodes;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Events;

/// <summary>Every event that was ever stored must load for ever: one file for each shape lies in Events/Stored.</summary>
public sealed class EventCatalogueTests
{
    public static TheoryData<string> Names => [.. EventTypes.ByName.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_event_class_has_a_stored_name()
    {
        var classes = typeof(LedgerEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LedgerEvent)));
        EventTypes.ByName.Values.Should().BeEquivalentTo(classes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_name_is_the_snake_case_of_the_class(string name) =>
        name.Should().Be(JsonNamingPolicy.SnakeCaseLower.ConvertName(EventTypes.ByName[name].Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_has_a_stored_file_that_loads_and_is_written_the_same(string name)
    {
        var stored = File.ReadAllText(
            Checkout.Path("tests", "GovernanceLedger.Tests", "Events", "Stored", $"{name}.json")
        );
        var loaded = JsonSerializer.Deserialize(stored, EventTypes.ByName[name], LedgerJson.Options);
        var written = JsonSerializer.SerializeToNode(loaded, EventTypes.ByName[name], LedgerJson.Options);
        JsonNode.DeepEquals(written, JsonNode.Parse(stored)).Should().BeTrue($"{name} is now written as {written}");
    }

    [Fact]
    public void Every_stored_file_is_of_an_event()
    {
        var files = Directory.GetFiles(Checkout.Path("tests", "GovernanceLedger.Tests", "Events", "Stored"));
        files.Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(EventTypes.ByName.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_has_a_line_in_the_catalogue(string name) =>
        File.ReadLines(Checkout.Path("docs", "events.md")).Should().ContainSingle(l => l.StartsWith($"| `{name}` |"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_has_an_arm_in_one_fold(string name)
    {
        var stored = File.ReadAllText(
            Checkout.Path("tests", "GovernanceLedger.Tests", "Events", "Stored", $"{name}.json")
        );
        var ledgerEvent = (LedgerEvent)JsonSerializer.Deserialize(stored, EventTypes.ByName[name], LedgerJson.Options)!;
        Folds.Count(fold => Takes(fold, ledgerEvent)).Should().Be(1);
    }

    // Three events come first, so that a correction or a withdrawal finds what it names.
    private static readonly Func<LedgerEvent, object>[] Folds =
    [
        e => PartnershipRules.Evolve(e is PartnershipRegistered ? null : Registered, e),
        e => FrameworkWordingRules.Evolve(null, e),
        e => DirectionFold.Evolve(Directions.Given.AnIssued.State, e),
        e => SelfEvaluationFold.Evolve(e is SelfEvaluationOpened ? null : BeforeIt, e),
        e => MeetingFold.Evolve(e is MeetingRecorded ? null : Meetings.GivenMeeting.AReport.State, e),
        e => ActionPlanFold.Evolve(TwoActions, e),
        e => EngagementRules.Evolve(null, e),
    ];

    private static Partnership Registered => new(1, "Fyne", "Fyne IJB", "NHS Glen", ["Fyne Council"], new(2019, 4, 1));

    private static ActionPlan TwoActions => ImprovementActions.Given.TwoActions.State!;

    private static SelfEvaluation BeforeIt =>
        SelfEvaluations
            .Given.AnOpenBaseline.And(
                SelfEvaluations.Given.Rated("2.3", Level.PartlyEstablished),
                new EvidenceAdded("2.3", "Minutes.", new(2019, 5, 10), SelfEvaluations.Given.Board)
            )
            .State!;

    private static bool Takes(Func<LedgerEvent, object> fold, LedgerEvent ledgerEvent)
    {
        try
        {
            fold(ledgerEvent);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
