namespace GovernanceLedger.Approvals;

/// <summary>Which events approve an exact thing, and which leave it as it was approved.</summary>
public static class ApprovalEvents
{
    /// <summary>The stored names of the events that approve.</summary>
    public static IReadOnlyList<string> Approving { get; } =
    ["action_plan_approved", "direction_approved", "self_evaluation_approved"];

    /// <summary>The stored names of the events that wrote what an approval of a direction approves.</summary>
    public static IReadOnlyList<string> Drafting { get; } = ["direction_drafted", "direction_redrafted"];

    /// <summary>
    /// The stored names of the events that do not move an approved thing on: approvals, and what only carries it out.
    /// Every other event about the thing does.
    /// </summary>
    public static IReadOnlyList<string> Standing { get; } =
    [
        .. Approving,
        "direction_acknowledged",
        "direction_issued",
        "direction_progress_reported",
        "self_evaluation_completed",
        "self_evaluation_submitted",
    ];
}

/// <summary>Whose approvals are asked for; null means all.</summary>
/// <param name="Stream">Only of what this stream holds.</param>
/// <param name="Reference">Only of this direction.</param>
/// <param name="Proposal">Of what moved on since, only what is about this proposal.</param>
/// <param name="Action">Of what moved on since, only what is about this improvement action.</param>
/// <param name="Position">Only the approval at this position.</param>
/// <param name="Kind">Only of what a stream of this kind holds.</param>
/// <param name="Body">Only by this body, in capitals or not.</param>
/// <param name="From">Only of this day or later.</param>
/// <param name="Until">Only of this day or earlier.</param>
/// <param name="Moved">Only of what has moved on since, or of what has not.</param>
public sealed record ApprovalScope(
    string? Stream = null,
    string? Reference = null,
    string? Proposal = null,
    long? Action = null,
    long? Position = null,
    string? Kind = null,
    string? Body = null,
    DateOnly? From = null,
    DateOnly? Until = null,
    bool? Moved = null
);
