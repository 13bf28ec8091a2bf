using System.Text.Json.Nodes;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>A partnership that does not exist and what happened in it, as the file beside this tells it.</summary>
/// <param name="Later">What happened after the return was written, in the order in which it was recorded.</param>
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
/// <param name="Level">The agreed level, or null where it was left unrated.</param>
/// <param name="LeftUnrated">Why it was, then.</param>
internal sealed record StoryProposal(
    string Proposal,
    Level? Level,
    IReadOnlyList<StoryView> PartnerViews,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> ProposedActions,
    string? LeftUnrated = null
);

/// <summary>What one partner of a story thought.</summary>
internal sealed record StoryView(string Partner, Level Level, string? Comment = null);

/// <summary>One command of a story. What was told before is meant by "@" and its name.</summary>
/// <param name="Do">The command, by the name of its class.</param>
/// <param name="As">The name by which later steps mean what came of it.</param>
/// <param name="In">What belongs to the stream that it goes to, by name, where the command does not say so itself.</param>
/// <param name="Follows">What it follows from, by name.</param>
/// <param name="Office">Who recorded it, where it was not the governance officer.</param>
/// <param name="With">The other members of the command.</param>
internal sealed record StoryStep(
    string Do,
    DateOnly On,
    string Source,
    string? As = null,
    string? In = null,
    IReadOnlyList<string>? Follows = null,
    string? Office = null,
    JsonObject? With = null
);
