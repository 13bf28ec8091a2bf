using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Engagement;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Histories;

/// <summary>Every event as a sentence that a board member can read.</summary>
public static class EventSentence
{
    private const int LongestQuotation = 160;

    /// <summary>What happened, in one sentence without its dates.</summary>
    /// <exception cref="ArgumentException">An event has no sentence yet, which is a bug.</exception>
    public static string Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            PartnershipRegistered e =>
                $"{e.Name} was registered: {e.Board}, with {e.HealthBoard} and {Listed(e.Councils)}.",
            RepeatIntervalSet e =>
                $"The repeat is due {Numbers.Counted(e.Months, "month")} after the baseline: {Quoted(e.Reason)}",
            FrameworkWordingRecorded e =>
                $"The official wording of {Numbers.Counted(e.Proposals.Count, "proposal")} was recorded.",
            SelfEvaluationOpened e =>
                $"The {e.Cycle.Code()} self-evaluation was opened against the framework {e.Framework}.",
            DocumentImported e => $"The return “{e.Name}” was imported.",
            SelfEvaluationCompleted => "The self-evaluation was completed: every local proposal has an agreed rating.",
            SelfEvaluationApproved e =>
                $"{e.Body} approved the self-evaluation as it stood at version {Number(e.ApprovedVersion)}.",
            SelfEvaluationSubmitted => "The self-evaluation was submitted to the national group.",
            SelfEvaluationReopened e => $"The self-evaluation was reopened: {Quoted(e.Reason)}",
            _ => MeetingSentence.Of(ledgerEvent) ?? OfProposal(ledgerEvent),
        };

    /// <summary>The proposal that an event concerns, or null where it concerns none or all.</summary>
    public static string? ProposalOf(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingRecorded e => e.Proposal,
            RatingChanged e => e.Proposal,
            RatingCorrected e => e.Proposal,
            ProposalLeftUnrated e => e.Proposal,
            PartnerViewRecorded e => e.Proposal,
            EvidenceAdded e => e.Proposal,
            EvidenceWithdrawn e => e.Proposal,
            ProposedActionAdded e => e.Proposal,
            _ => null,
        };

    /// <summary>A level in the middle of a sentence, such as "partly established".</summary>
    public static string InSentence(this Level level) => level.Title().ToLowerInvariant();

    private static string OfProposal(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingRecorded e => $"Proposal {e.Proposal} was rated {e.Level.InSentence()}.",
            RatingChanged e =>
                $"The rating of proposal {e.Proposal} changed to {e.Level.InSentence()}: {Quoted(e.Reason)}",
            RatingCorrected e => Corrected(e),
            ProposalLeftUnrated e => $"Proposal {e.Proposal} was left unrated: {Quoted(e.Reason)}",
            PartnerViewRecorded e => $"{e.Partner} thought proposal {e.Proposal} {e.Level.InSentence()}.",
            EvidenceAdded e => $"Evidence was added to proposal {e.Proposal}: {Quoted(e.Text)}",
            EvidenceWithdrawn e =>
                $"Evidence {Number(e.Evidence)} of proposal {e.Proposal} was withdrawn: {Quoted(e.Reason)}",
            ProposedActionAdded e => $"An action was proposed under proposal {e.Proposal}: {Quoted(e.Text)}",
            _ => DirectionSentence.Of(ledgerEvent)
                ?? ActionSentence.Of(ledgerEvent)
                ?? EngagementSentence.Of(ledgerEvent)
                ?? throw new ArgumentException($"{ledgerEvent.GetType().Name} has no sentence.", nameof(ledgerEvent)),
        };

    private static string Corrected(RatingCorrected e) =>
        e.Level is { } level
            ? $"The record of proposal {e.Proposal} was corrected: version {Number(e.Corrects)} should have said {level.InSentence()} from {e.EffectiveOn.InWords()}. {Quoted(e.Reason)}"
            : $"The record of proposal {e.Proposal} was corrected: version {Number(e.Corrects)} should not have recorded a rating. {Quoted(e.Reason)}";

    internal static string Quoted(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuotation)
            return $"“{line}”";
        var end = line.LastIndexOf(' ', LongestQuotation);
        return $"“{line[..(end > LongestQuotation / 2 ? end : LongestQuotation)].TrimEnd(',', ';')}…”";
    }

    internal static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + " and " + names[^1];

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
