namespace GovernanceLedger.ImprovementActions;

/// <summary>A body approved the action plan as it stood at a version; the source names the decision that it follows.</summary>
/// <param name="Body">The body that approved, such as "Performance and Audit Committee".</param>
/// <param name="ApprovedVersion">The version of this stream that was before the body.</param>
public sealed record ActionPlanApproved(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>An action plan was read in; the actions that it holds follow as events of their own.</summary>
/// <param name="Name">The file's name as it was handed in.</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal, by which a second import is known.</param>
public sealed record ActionPlanImported(string Name, string Sha256, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
