using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Finds what a page or a form about meetings is about.</summary>
internal static class MeetingPlaces
{
    /// <summary>The partnership's meetings, newest first.</summary>
    internal static async Task<IReadOnlyList<ListedMeeting>> All(
        LedgerRoom room,
        string slug,
        CancellationToken cancel
    ) =>
        [
            .. (await room.Views.OfPartnership<MeetingSummary>(slug, MeetingViews.SummaryName, cancel))
                .Select(v => new ListedMeeting(
                    v.Stream[(MeetingRules.Kind.Name.Length + 1)..],
                    v.StreamVersion,
                    v.Document
                ))
                .OrderByDescending(m => m.Summary.HeldOn),
        ];

    /// <summary>The meeting of an address, and the report under an item; null where there is none such.</summary>
    internal static async Task<MeetingPlace?> Find(
        LedgerRoom room,
        string slug,
        string name,
        string? item,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var meeting = room.Views.Find<Meeting>(slug, MeetingPlace.StreamOf(name), MeetingViews.RecordName, cancel);
        await Task.WhenAll(partnership, meeting);
        if (await partnership is not { } found || await meeting is not { } held)
            return null;
        var report = item is null ? null : held.Document.Report(item);
        return item is not null && report is null
            ? null
            : new(slug, found, name, held.StreamVersion, held.Document, report, []);
    }
}
