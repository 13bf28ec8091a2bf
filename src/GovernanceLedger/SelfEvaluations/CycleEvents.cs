namespace GovernanceLedger.SelfEvaluations;

/// <summary>A round of self-evaluation began, against one version of the framework.</summary>
public sealed record SelfEvaluationOpened(Cycle Cycle, string Framework, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>A completed return was read into this self-evaluation; the ratings and evidence that it carried follow as events of their own.</summary>
/// <param name="Name">The file's name as it was handed in.</param>
/// <param name="Sha256">The SHA-256 of the file in lower-case hexadecimal, by which a second import is known.</param>
/// <param name="Format">"text" or "docx".</param>
public sealed record DocumentImported(string Name, string Sha256, string Format, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The partners finished rating: every local proposal has an agreed level.</summary>
public sealed record SelfEvaluationCompleted(DateOnly EffectiveOn, Source Source) : LedgerEvent(EffectiveOn, Source);

/// <summary>A body approved the self-evaluation as it stood at a version.</summary>
/// <param name="Body">The body that approved, such as "Integration Joint Board".</param>
/// <param name="ApprovedVersion">The version of this stream that was before the body.</param>
public sealed record SelfEvaluationApproved(string Body, long ApprovedVersion, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);

/// <summary>The self-evaluation went to the national group, and is closed to changes.</summary>
public sealed record SelfEvaluationSubmitted(DateOnly EffectiveOn, Source Source) : LedgerEvent(EffectiveOn, Source);

/// <summary>A self-evaluation that was complete or submitted was opened to changes again.</summary>
public sealed record SelfEvaluationReopened(string Reason, DateOnly EffectiveOn, Source Source)
    : LedgerEvent(EffectiveOn, Source);
