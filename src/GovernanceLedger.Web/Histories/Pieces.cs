using System.Text;

namespace GovernanceLedger.Web.Histories;

/// <summary>Writes an answer in pieces of many rows: a piece for each row would cost more than the row.</summary>
internal static class Pieces
{
    private const int Size = 64 * 1024;

    internal static StreamWriter Of(Stream body) =>
        new(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Size, leaveOpen: true);
}
