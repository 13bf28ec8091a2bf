using System.Globalization;

namespace GovernanceLedger.Documents.Papers;

/// <summary>The last event of a partnership's ledger that a paper knows of.</summary>
/// <param name="Position">Its position.</param>
/// <param name="RecordedAt">When it was recorded, by the clock in Scotland.</param>
public sealed record AsAt(long Position, DateTimeOffset RecordedAt)
{
    /// <summary>As a paper says it, such as "as at position 193, recorded on 16 May 2019 at 14:05".</summary>
    public string InWords() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"as at position {Position}, recorded on {RecordedAt:d MMMM yyyy 'at' HH:mm}"
        );
}
