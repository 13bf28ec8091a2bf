using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using GovernanceLedger.Sealing;

namespace GovernanceLedger.Web.Histories;

/// <summary>What the leaf of an event is computed from, for a reader who wants to compute it too.</summary>
/// <param name="Text">The canonical JSON of the event with its envelope.</param>
/// <param name="Leaf">SHA-256 over a zero byte and that text in UTF-8.</param>
internal sealed record HashedText(string Text, byte[] Leaf)
{
    internal static HashedText Of(RecordedEvent e)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        Sealing.Leaf.WriteCanonical(LeafEnvelope.Of(e), Payload.Of(e.Event), text);
        return new(Encoding.UTF8.GetString(text.WrittenSpan), SHA256.HashData([0, .. text.WrittenSpan]));
    }
}
