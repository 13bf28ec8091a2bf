using System.Text.Json;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class EventSentenceTests
{
    public static TheoryData<string> Types { get; } = [.. EventTypes.ByName.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_event_reads_as_a_sentence_with_a_tag(string type)
    {
        var sample = Sample(type);
        EventSentence.Of(sample).Should().MatchRegex("^[A-Z].*[.”]$");
        EventTag.Of(sample).Word.Should().NotBeEmpty();
        var named = EventTypes.ByName[type].GetProperty("Proposal") is not null;
        (EventSentence.ProposalOf(sample) is not null).Should().Be(named);
    }

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var sentence = EventSentence.Of(
            new SelfEvaluations.EvidenceAdded(
                "1.1",
                string.Concat(Enumerable.Repeat("word ", 100)),
                LedgerFixture.Day,
                LedgerFixture.Minute
            )
        );
        sentence.Should().EndWith("word…”").And.HaveLength(sentence.Length).And.Match(s => s.Length < 220);
    }

    // The stored shapes are samples of every event already.
    private static LedgerEvent Sample(string type)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovernanceLedger.sln")))
            folder = folder.Parent!;
        var stored = Path.Combine("tests", "GovernanceLedger.Tests", "Events", "Stored", $"{type}.json");
        var json = File.ReadAllText(Path.Combine(folder.FullName, stored));
        return (LedgerEvent)JsonSerializer.Deserialize(json, EventTypes.ByName[type], LedgerJson.Options)!;
    }
}
