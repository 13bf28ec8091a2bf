using System.Reflection;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class EventSentenceTests
{
    public static TheoryData<string> Types { get; } = [.. EventTypes.ByName.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_event_reads_as_a_sentence_with_a_tag(string type)
    {
        var sample = Sample(EventTypes.ByName[type]);
        EventSentence.Of(sample).Should().MatchRegex("^[A-Zx].*[.”]$");
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

    private static LedgerEvent Sample(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .Single(c => c.GetParameters().Length > 1);
        return (LedgerEvent)constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }

    private static object Value(Type type) =>
        type switch
        {
            _ when type == typeof(string) => "x",
            _ when type == typeof(long) => 3L,
            _ when type == typeof(DateOnly) => LedgerFixture.Day,
            _ when type == typeof(Source) => LedgerFixture.Minute,
            _ when type == typeof(IReadOnlyList<string>) => new[] { "A Council", "B Council" },
            _ when type == typeof(IReadOnlyList<ProposalWording>) => new[] { new ProposalWording("1.1", "x", []) },
            _ when type == typeof(Level?) => Level.Established,
            _ when type == typeof(ActionOrigin) => new ActionOrigin("x", "x"),
            _ when type == typeof(Timescale) => Timescale.Read("x"),
            _ when type == typeof(IReadOnlyList<Lead>) => new[] { new Lead(null, "A Council") },
            _ when type == typeof(IReadOnlyList<DateOnly>) => new[] { LedgerFixture.Day },
            _ when Nullable.GetUnderlyingType(type) is { } given => Value(given),
            _ when type == typeof(int) => 50,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ => throw new InvalidOperationException($"No sample of {type} is known."),
        };
}
