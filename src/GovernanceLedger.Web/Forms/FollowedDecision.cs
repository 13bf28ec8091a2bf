using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Forms;

/// <summary>The decision from which a form was opened: what it says needs no typing again.</summary>
internal sealed record FollowedDecision(Meeting Meeting, ReportRecord Report, DecisionRecord Taken)
{
    /// <summary>Where a reader finds it, such as "Integration joint board, 16 May 2019, item 13b".</summary>
    internal string Source => $"{MeetingWords.Title(Meeting.Body, Meeting.HeldOn)}, item {Report.Report.Item}";

    /// <summary>What was decided on, in the words that were decided.</summary>
    internal string Words => Taken.Decision.WordsOf(Report.Report);

    /// <summary>The first decision among the events that a form follows from; null where there is none.</summary>
    /// <param name="follows">The events, each written "stream#version", with spaces between them.</param>
    internal static async Task<FollowedDecision?> Find(
        LedgerRoom room,
        string slug,
        string follows,
        CancellationToken cancel
    )
    {
        var named = follows
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(EventReference.Read)
            .FirstOrDefault(r => r?.Stream.StartsWith(MeetingPlace.StreamOf(""), StringComparison.Ordinal) is true);
        if (
            named is null
            || await room.Views.Find<Meeting>(slug, named.Stream, MeetingViews.RecordName, cancel) is not { } held
        )
            return null;
        return held
            .Document.Reports.SelectMany(r => r.Decisions.Values.Select(d => new FollowedDecision(held.Document, r, d)))
            .FirstOrDefault(d => d.Taken.Version == named.Version);
    }
}
