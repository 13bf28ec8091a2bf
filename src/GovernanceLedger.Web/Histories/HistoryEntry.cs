using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Histories;

/// <summary>An event of a proposal, with the level before and after it and the corrections made to it.</summary>
/// <param name="From">The level before, in words, or null where the event moves none.</param>
/// <param name="To">The level after, in words, or null where the event moves none.</param>
/// <param name="CorrectedBy">The versions of the corrections of this event.</param>
public sealed record HistoryEntry(RecordedEvent Recorded, string? From, string? To, IReadOnlyList<long> CorrectedBy)
{
    /// <summary>The events of one proposal, newest first, each with what it moved.</summary>
    public static IReadOnlyList<HistoryEntry> Of(IReadOnlyList<RecordedEvent> events, ProposalRecord record)
    {
        var corrections = events
            .Where(e => e.Event is RatingCorrected)
            .ToLookup(e => ((RatingCorrected)e.Event).Corrects, e => e.Version);
        return [.. events.OrderByDescending(e => e.Version).Select(e => Of(e, record, [.. corrections[e.Version]]))];
    }

    private static HistoryEntry Of(RecordedEvent e, ProposalRecord record, IReadOnlyList<long> correctedBy) =>
        e.Event switch
        {
            RatingRecorded x => new(e, null, x.Level.Title(), correctedBy),
            RatingChanged x => new(e, Words(Before(record, e.Version)), x.Level.Title(), correctedBy),
            RatingCorrected x => new(e, Words(Corrected(record, e.Version)?.WasLevel), Words(x.Level), correctedBy),
            _ => new(e, null, null, correctedBy),
        };

    private static RatingCorrection? Corrected(ProposalRecord record, long version) =>
        record.Ratings.SelectMany(r => r.Corrections).FirstOrDefault(c => c.Version == version);

    // What the change followed when it was recorded: the last rating before it, as it read before any later correction.
    private static Level? Before(ProposalRecord record, long version) =>
        record
            .Ratings.Where(r => r.Version < version)
            .Select(r => r.Corrections.Find(c => c.Version > version) is { } later ? later.WasLevel : r.Level)
            .LastOrDefault(level => level is not null);

    private static string Words(Level? level) => level?.Title() ?? "No rating";
}
