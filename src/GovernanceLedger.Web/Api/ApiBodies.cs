using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Api;

/// <summary>The partnerships of the ledger, by name.</summary>
internal sealed record PartnershipsBody(IReadOnlyList<PartnershipBody> Partnerships);

/// <summary>A registered partnership.</summary>
/// <param name="Partnership">Its short name, which addresses carry.</param>
internal sealed record PartnershipBody(
    string Partnership,
    long Version,
    string Name,
    string Board,
    string HealthBoard,
    IReadOnlyList<string> Councils,
    DateOnly RegisteredOn
);

/// <summary>Where the repeat of a partnership's baseline stands.</summary>
/// <param name="Day">The day on which that was judged.</param>
/// <param name="Interval">How long after the baseline it is due; null while that is 12 months.</param>
internal sealed record RepeatBody(string Partnership, DateOnly Day, RepeatInterval? Interval, RepeatStanding Standing);

/// <summary>The streams of a partnership.</summary>
internal sealed record StreamsBody(string Partnership, IReadOnlyList<StreamSummary> Streams);

/// <summary>The official wording of a framework, as far as the ledger has it.</summary>
internal sealed record FrameworkBody(
    string Framework,
    string Stream,
    long Version,
    IReadOnlyList<ProposalWording> Proposals
);

/// <summary>The self-evaluations of a partnership.</summary>
internal sealed record SelfEvaluationsBody(string Partnership, IReadOnlyList<SelfEvaluationBody> SelfEvaluations);

/// <summary>A self-evaluation at a glance.</summary>
/// <param name="SelfEvaluation">Its name in addresses, such as "baseline".</param>
internal sealed record SelfEvaluationBody(
    string Partnership,
    string SelfEvaluation,
    string Stream,
    long Version,
    Profile Profile
);

/// <summary>Everything recorded of one proposal in one self-evaluation.</summary>
internal sealed record ProposalBody(string Partnership, string Stream, long Version, ProposalRecord Record);

/// <summary>The meetings of a partnership, newest first.</summary>
internal sealed record MeetingsBody(string Partnership, IReadOnlyList<MeetingEntry> Meetings);

/// <summary>A meeting in a list.</summary>
/// <param name="Meeting">Its name in addresses, such as "2019-05-16-integration-joint-board".</param>
/// <param name="Summary">The meeting at a glance; a report that said that a direction is required awaits one there whatever was issued since.</param>
/// <param name="Gaps">The reports that wait for a direction still, and to whom none has been issued.</param>
internal sealed record MeetingEntry(string Meeting, MeetingSummary Summary, IReadOnlyList<DirectionGap> Gaps);

/// <summary>A meeting, whole.</summary>
internal sealed record MeetingBody(string Partnership, string Meeting, string Stream, long Version, Meeting Record);

/// <summary>The register of directions.</summary>
/// <param name="Replaced">Every direction whose place another took, whether the later one names it itself or not.</param>
internal sealed record DirectionsBody(
    string Partnership,
    string Stream,
    long Version,
    IReadOnlyList<DirectionSummary> Directions,
    IReadOnlyList<ChainStep> Replaced
);

/// <summary>One direction.</summary>
/// <param name="Replaced">The directions whose place it took, whether it names them itself or not.</param>
internal sealed record DirectionBody(
    string Partnership,
    string Stream,
    long Version,
    Direction Direction,
    IReadOnlyList<ChainStep> Replaced
);

/// <summary>The directions in force on a day, and their money.</summary>
/// <param name="For">The function asked for, or null for all.</param>
/// <param name="KnownOn">The last day whose records count, or null for all that is recorded.</param>
internal sealed record InForceBody(
    string Partnership,
    DateOnly On,
    string? For,
    DateOnly? KnownOn,
    IReadOnlyList<InForceEntry> Directions,
    IReadOnlyList<MoneyTotal> Totals
);

/// <summary>A direction in force, with what it said on the day.</summary>
/// <param name="Functions">Those of its functions for which it was in force.</param>
internal sealed record InForceEntry(
    string Reference,
    IReadOnlyList<string> Functions,
    IReadOnlyList<Recipient> Recipients,
    DateOnly? From,
    IReadOnlyList<CommittedMoney> Money
);

/// <summary>The log of directions from one day to another.</summary>
/// <param name="AsAt">The day as at which it speaks: the last one, or today while that lies ahead.</param>
internal sealed record DirectionLogBody(
    string Partnership,
    DateOnly From,
    DateOnly To,
    DateOnly AsAt,
    IReadOnlyList<LogEntry> Entries
);

/// <summary>The action plan as it stands on a day.</summary>
internal sealed record ActionsBody(
    string Partnership,
    string Stream,
    long Version,
    DateOnly On,
    IReadOnlyList<ActionEntry> Actions
);

/// <summary>An action, with what is worked out for the day.</summary>
/// <param name="Status">How it is coming on, late included; "withdrawn" or "merged" where it ended so.</param>
/// <param name="Leads">Who answers for it, as the pages name them.</param>
internal sealed record ActionEntry(
    string Status,
    DateOnly? DueOn,
    int DaysLate,
    IReadOnlyList<ShownLead> Leads,
    ActionSummary Action
);

/// <summary>Who answers for an action, as the pages name them.</summary>
/// <param name="Person">The opaque reference, or null where no person is named.</param>
/// <param name="Name">The person's name from the table of names; null where none is named, or it was erased.</param>
internal sealed record ShownLead(string? Person, string Office, string? Name);

/// <summary>One action. The record itself names its leads by opaque references.</summary>
/// <param name="Leads">Who answers for it, as the pages name them.</param>
internal sealed record ActionBody(
    string Partnership,
    string Stream,
    long Version,
    IReadOnlyList<ShownLead> Leads,
    ImprovementAction Action
);

/// <summary>The engagement log.</summary>
internal sealed record EngagementBody(
    string Partnership,
    string Stream,
    long Version,
    IReadOnlyList<EngagementEntry> Entries
);

/// <summary>A page of events, in order of position.</summary>
/// <param name="Next">The position after which the next page begins, or null where this is the last.</param>
internal sealed record EventsBody(string Partnership, IReadOnlyList<EventDocument> Events, long? Next);

/// <summary>A thread, by the day of effect and then in order of position.</summary>
internal sealed record ThreadBody(string Partnership, string Start, IReadOnlyList<ThreadEntryBody> Events);

/// <summary>An event of a thread.</summary>
/// <param name="Part">What it is to that with which the thread begins.</param>
/// <param name="About">What it is about, such as "Direction 2019-003", or null.</param>
internal sealed record ThreadEntryBody(ThreadPart Part, string? About, EventDocument Event)
{
    internal static ThreadEntryBody Of(ThreadEntry entry) =>
        new(entry.Part, EventThing.Of(entry.Recorded)?.Title, EventExport.Of(entry.Recorded));
}
