using GovernanceLedger.Approvals;
using GovernanceLedger.Web.Approvals;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of approvals.</summary>
internal static class ApprovalReads
{
    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new(
            "listApprovals",
            ApiReads.OfPartnership + "/approvals",
            "What was approved, at which version, and what has moved it on since; newest first.",
            typeof(ApprovalsBody),
            [],
            List
        ),
    ];

    private static async Task<ApiAnswer.Done?> List(ApiQuestion asked)
    {
        var registered = asked.Room.Partnership(asked.Partnership, asked.Cancel);
        var approvals = asked.Room.Approvals.Of(asked.Partnership, new(), ApprovalWords.MostSince, asked.Cancel);
        await Task.WhenAll(registered, approvals);
        return await registered is null
            ? null
            : new(new ApprovalsBody(asked.Partnership, [.. (await approvals).Select(ApprovalBody.Of)]));
    }
}

/// <summary>The approvals of a partnership, newest first.</summary>
internal sealed record ApprovalsBody(string Partnership, IReadOnlyList<ApprovalBody> Approvals);

/// <summary>An approval of an exact thing.</summary>
/// <param name="Thing">What was approved, such as "Direction 2019-003".</param>
/// <param name="Version">The version in the stream at which it was approved.</param>
/// <param name="Now">The version of the last event that moved it on; that which was approved where none did.</param>
/// <param name="Body">The body that approved, or null where nothing behind the approval names one.</param>
/// <param name="Decisions">The decisions from which it follows, each as its stream and version.</param>
/// <param name="Since">The last events that moved it on, newest first.</param>
/// <param name="LeadsOn">Whether more have moved it on than are named.</param>
internal sealed record ApprovalBody(
    string Thing,
    long Version,
    long Now,
    string? Body,
    IReadOnlyList<EventReference> Decisions,
    IReadOnlyList<EventReference> Since,
    bool LeadsOn,
    EventDocument Event
)
{
    internal static ApprovalBody Of(RecordedApproval a) =>
        new(
            a.Thing(),
            a.Version,
            a.Now,
            a.Body,
            [.. a.Decisions.Select(d => d.Reference())],
            [.. a.Since.Select(e => e.Reference())],
            a.LeadsOn,
            EventExport.Of(a.Recorded)
        );
}
