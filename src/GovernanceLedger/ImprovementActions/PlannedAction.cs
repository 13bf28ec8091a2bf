namespace GovernanceLedger.ImprovementActions;

/// <summary>What a plan says of one improvement action.</summary>
/// <param name="Label">The label as the plan prints it, such as "1(i)(a)", or null; labels repeat and skip, so they identify nothing.</param>
/// <param name="Proposals">The codes of the proposals that it serves, national ones included; none where it has another origin.</param>
/// <param name="Origin">The review or the audit that asked for it, or null where it serves proposals alone.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Leads">Who answers for it, in the order of the plan; none where the plan names nobody.</param>
/// <param name="Timescale">When it is to be done, as written and what that means.</param>
/// <param name="Comment">What the plan remarks on it, or null.</param>
/// <param name="Measure">How progress is measured, or null.</param>
/// <param name="CrossReferences">What it refers to, as written, such as "Ref: 3(v)a".</param>
public sealed record PlannedAction(
    string? Label,
    IReadOnlyList<string> Proposals,
    ActionOrigin? Origin,
    string Text,
    IReadOnlyList<Lead> Leads,
    Timescale Timescale,
    string? Comment,
    string? Measure,
    IReadOnlyList<string> CrossReferences
);

/// <summary>Where an improvement action comes from that serves no proposal: a review or an audit, and the section of it.</summary>
/// <param name="Review">The review or the audit, such as "Annual audit 2019/20".</param>
/// <param name="Section">The section or the recommendation of it, or null.</param>
public sealed record ActionOrigin(string Review, string? Section);
