using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>A partnership that does not exist and what happened in it, as the file beside this tells it.</summary>
internal sealed record Story(
    StoryPartnership Partnership,
    DateOnly OpenedOn,
    string OpenedBecause,
    DateOnly ViewsOn,
    string ViewsSource,
    DateOnly RatedOn,
    string RatedSource,
    IReadOnlyList<StoryProposal> Proposals,
    IReadOnlyList<StoryStep> Later
);

/// <summary>The partnership of a story.</summary>
internal sealed record StoryPartnership(string Name, string Board, string HealthBoard, IReadOnlyList<string> Councils);

/// <summary>What the return of a story says of one proposal.</summary>
internal sealed record StoryProposal(
    string Proposal,
    Level Level,
    IReadOnlyList<StoryView> PartnerViews,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> ProposedActions
);

/// <summary>What one partner of a story thought.</summary>
internal sealed record StoryView(string Partner, Level Level, string? Comment = null);

/// <summary>Something that happened after the return was written.</summary>
/// <param name="Do">What was done, such as "change"; it says which of the other members are there.</param>
/// <param name="Evidence">The text of the evidence that is withdrawn.</param>
/// <param name="Office">Who recorded it, where it was not the governance officer.</param>
internal sealed record StoryStep(
    string Do,
    DateOnly EffectiveOn,
    string Source,
    string? Proposal = null,
    Level? Level = null,
    string? Reason = null,
    string? Text = null,
    string? Evidence = null,
    string? Partner = null,
    string? Comment = null,
    string? Body = null,
    string? Office = null
);
