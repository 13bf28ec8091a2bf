using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.ImprovementActions;

namespace GovernanceLedger.Web.Histories;

/// <summary>What an event is called on a page, and how it is drawn: a change and a correction never look alike.</summary>
/// <param name="Word">One or two words, such as "Correction".</param>
/// <param name="Colour">The design system's colour of the tag.</param>
/// <param name="Shape">The shape of its mark on a timeline.</param>
public sealed record EventTag(string Word, string Colour, string Shape)
{
    /// <summary>The tag of an event.</summary>
    public static EventTag Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            RatingRecorded => new("First rating", "darkblue", "ring"),
            RatingChanged => new("Change", "blue", "disc"),
            RatingCorrected => new("Correction", "orange", "diamond"),
            ProposalLeftUnrated => new("Left unrated", "grey", "ring"),
            PartnerViewRecorded => new("Partner view", "purple", "dot"),
            EvidenceAdded => new("Evidence", "teal", "dot"),
            EvidenceWithdrawn => new("Evidence withdrawn", "red", "dot"),
            ProposedActionAdded => new("Proposed action", "teal", "dot"),
            SelfEvaluationOpened or SelfEvaluationReopened => new("Opened", "green", "square"),
            SelfEvaluationCompleted => new("Completed", "green", "square"),
            SelfEvaluationApproved => new("Approved", "green", "square"),
            SelfEvaluationSubmitted => new("Submitted", "green", "square"),
            DocumentImported => new("Import", "grey", "square"),
            PartnershipRegistered => new("Registered", "grey", "square"),
            RepeatIntervalSet => new("Repeat interval", "grey", "square"),
            FrameworkWordingRecorded => new("Official wording", "grey", "square"),
            MeetingRecorded or MeetingPlaceRecorded => new("Meeting", "darkblue", "square"),
            PaperTabled or ReportTabled => new("Tabled", "grey", "dot"),
            DecisionTaken => new("Decision", "darkblue", "disc"),
            DirectionForgone => new("No direction", "grey", "dot"),
            MinutesApproved => new("Minutes approved", "grey", "square"),
            _ => DirectionTag.Of(ledgerEvent)
                ?? ActionTag.Of(ledgerEvent)
                ?? throw new ArgumentException($"{ledgerEvent.GetType().Name} has no tag.", nameof(ledgerEvent)),
        };
}
