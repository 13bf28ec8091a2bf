using System.Buffers;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Sealing;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Sealing;

public sealed class PayloadTests
{
    public static TheoryData<string> Names => [.. EventTypes.ByName.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_is_written_in_canonical_form(string name)
    {
        var stored = File.ReadAllText(
            Checkout.Path("tests", "GovernanceLedger.Tests", "Events", "Stored", $"{name}.json")
        );
        var loaded = (LedgerEvent)JsonSerializer.Deserialize(stored, EventTypes.ByName[name], LedgerJson.Options)!;
        Payload.Of(loaded).Should().Equal(Canonical(stored));
    }

    [Fact]
    public void Whatever_a_text_holds_it_is_written_in_canonical_form() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                ArbMap.Default.ArbFor<UnicodeString>(),
                text => IsCanonical(Rated(text.Get ?? "")) && IsCanonical(Rated(text.Get + "\u0007\"\\😀\u2028"))
            )
        );

    private static RatingChanged Rated(string reason) =>
        new("2.3", Level.Established, reason, new(2019, 5, 10), new("A minute", new string('a', 64), "item 8"));

    private static bool IsCanonical(LedgerEvent ledgerEvent)
    {
        var json = JsonSerializer.Serialize(ledgerEvent, ledgerEvent.GetType(), LedgerJson.Options);
        return Payload.Of(ledgerEvent).AsSpan().SequenceEqual(Canonical(json));
    }

    private static byte[] Canonical(string json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(JsonDocument.Parse(json).RootElement, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
