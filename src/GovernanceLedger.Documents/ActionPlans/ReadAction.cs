using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>An improvement action as an action plan states it, its words as printed but for markup and white space.</summary>
/// <param name="Label">The label that the plan prints, in full, such as "1(ii)(a)"; it can repeat and identifies nothing.</param>
/// <param name="Proposals">The codes of the proposals that it serves, such as "1.2"; none where they cannot be told.</param>
/// <param name="Text">What is to be done, without the label.</param>
/// <param name="Leads">Who leads, one by one.</param>
/// <param name="Timescale">When, as written; empty where the plan says nothing.</param>
/// <param name="DueOn">The day that the timescale means, or null.</param>
/// <param name="Recurrence">How it comes again, in words, or null.</param>
/// <param name="Comment">The comment, or null.</param>
/// <param name="Measure">How progress is measured, or null.</param>
/// <param name="CrossReferences">The labels of other actions that it names, as printed.</param>
/// <param name="Where">The place at which it begins.</param>
/// <param name="TimescaleKind">What kind of time the timescale means.</param>
/// <param name="Section">The section of the plan that it stands under where no proposal can be told, or null.</param>
public sealed record ReadAction(
    string Label,
    IReadOnlyList<string> Proposals,
    string Text,
    IReadOnlyList<string> Leads,
    string Timescale,
    DateOnly? DueOn,
    string? Recurrence,
    string? Comment,
    string? Measure,
    IReadOnlyList<string> CrossReferences,
    string? Where,
    TimescaleKind TimescaleKind,
    string? Section
);
