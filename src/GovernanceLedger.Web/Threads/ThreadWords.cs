using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Threads;

namespace GovernanceLedger.Web.Threads;

/// <summary>What pages and commands say of threads.</summary>
public static class ThreadWords
{
    /// <summary>What can be written where a thread is to begin.</summary>
    public const string HowToBegin =
        "A thread begins with a proposal (4.4 or baseline/4.4), an action (action 12), a direction (2019-003), a meeting or an item of it (meeting/2019-05-16-integration-joint-board, with item 8 after it), an engagement (engagement 3) or an event (self-evaluation/baseline#193).";

    /// <summary>The registers from which the events of a thread come: the name of the kind of stream, and a title.</summary>
    public static IReadOnlyList<(string Value, string Title)> Registers { get; } =
    [
        (SelfEvaluationRules.Kind.Name, "Self-evaluations"),
        (MeetingRules.Kind.Name, "Meetings and decisions"),
        (DirectionRules.Stream, "Directions"),
        (ActionPlanRules.Stream, "Improvement actions"),
        (EngagementRules.Stream, "Engagement"),
        (PartnershipRules.Stream, "The partnership"),
    ];

    /// <summary>The parts of a thread that can be asked for by themselves.</summary>
    internal static IReadOnlyList<(string Value, string Title)> Questions { get; } =
    [("why", "Why is it so?"), ("led-to", "What did it lead to?")];

    /// <summary>A start in a sentence, such as "proposal 4.4 of baseline" or "action 12".</summary>
    public static string InWords(this Beginning start) =>
        start switch
        {
            Beginning.OfProposal { Cycle: null, Code: var code } => $"proposal {code} of the latest self-evaluation",
            Beginning.OfProposal s => $"proposal {s.Code} of the {s.Cycle!.Replace('-', ' ')} self-evaluation",
            Beginning.OfMeeting { Item: { } item } s => $"item {item} of {s.Stream}",
            Beginning.OfEvent s => $"event {s.Event}",
            _ => start.ToString(),
        };

    /// <summary>What an event is to the start of its thread, in a word or two.</summary>
    public static string Title(this ThreadPart part) =>
        part switch
        {
            ThreadPart.Why => "Leads up to it",
            ThreadPart.Start => "The start",
            ThreadPart.Beside => "Bears on it",
            _ => "Followed from it",
        };

    /// <summary>What is said where the partnership has nothing with which the thread could begin.</summary>
    public static string Unknown(Partnership partnership, Beginning start) =>
        $"The ledger of {partnership.Name} has nothing recorded of {start.InWords()}.";
}
