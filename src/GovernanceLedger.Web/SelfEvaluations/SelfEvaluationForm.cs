using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>One form about a self-evaluation: its words, its fields, and the command that it comes to.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it does, as its heading.</param>
/// <param name="Lead">What it is for, in a sentence.</param>
/// <param name="Submit">What its button says.</param>
/// <param name="DayLabel">What it calls its day.</param>
/// <param name="Fields">The component that draws its own fields, or null where day and source are all.</param>
/// <param name="Parse">The command, or problems in the entries.</param>
public sealed record SelfEvaluationForm(
    string Name,
    string Title,
    string Lead,
    string Submit,
    string DayLabel,
    Type? Fields,
    Func<Entries, Place, SelfEvaluationCommand> Parse
)
{
    /// <summary>The part of an address that says what follows when the form is recorded, and what it says for the next proposal.</summary>
    internal const string Then = "then",
        Next = "next-unrated";

    /// <summary>Whether the form settles what a proposal says first in the round: its rating, or why it has none.</summary>
    internal bool IsRating => Name is "rate" or "leave-unrated";

    /// <summary>How the form is drawn: a change and a correction never look alike.</summary>
    internal string Look => Name is "change" or "correct" ? Name : "plain";

    /// <summary>The forms about one proposal.</summary>
    internal static IReadOnlyList<SelfEvaluationForm> OfProposal { get; } =
    [
        new(
            "rate",
            "Record the first rating",
            "The partners have agreed a level for this proposal, and the ledger has none yet.",
            "Record the rating",
            "From which day does the rating run?",
            typeof(LevelFields),
            (e, p) => new RecordRating(p.Proposal!.Code, e.Level(FieldNames.Level), e.EffectiveOn(), e.Source())
        ),
        new(
            "leave-unrated",
            "Leave it unrated, and say why",
            "The partners give no level for this proposal in this round. It is shown as unrated with the reason, never as unchanged, and a rating can still follow.",
            "Leave it unrated",
            "When was that settled?",
            typeof(ReasonFields),
            (e, p) =>
                new LeaveUnrated(p.Proposal!.Code, e.Text(FieldNames.Reason, "Reason"), e.EffectiveOn(), e.Source())
        ),
        new(
            "change",
            "Change the rating",
            "The world has moved: what was true then is no longer so. The rating that stood stays in the record, with the new one after it.",
            "Record the change",
            "From which day does the new rating run?",
            typeof(ChangeFields),
            (e, p) =>
                new ChangeRating(
                    p.Proposal!.Code,
                    e.Level(FieldNames.Level),
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "correct",
            "Correct the record",
            "The record is wrong: something else was true all along. What was recorded stays readable, with the correction beside it.",
            "Record the correction",
            "From which day should it have run?",
            typeof(CorrectionFields),
            Correction
        ),
        new(
            "evidence",
            "Add evidence",
            "What shows that the rating is right? One item at a time, so that each can be withdrawn on its own.",
            "Add the evidence",
            "Since when has it held?",
            typeof(EvidenceFields),
            (e, p) =>
                new AddEvidence(p.Proposal!.Code, e.Text(FieldNames.Text, "Evidence"), e.EffectiveOn(), e.Source())
        ),
        new(
            "withdraw",
            "Withdraw evidence",
            "An item no longer stands. It stays readable, struck through, with the reason.",
            "Withdraw the evidence",
            "Since when does it no longer stand?",
            typeof(WithdrawalFields),
            Withdrawal
        ),
        new(
            "action",
            "Add a proposed action",
            "An improvement action that the self-evaluation proposes. It is not yet an agreed one.",
            "Add the proposed action",
            "When was it proposed?",
            typeof(ProposedActionFields),
            (e, p) =>
                new AddProposedAction(
                    p.Proposal!.Code,
                    e.Text(FieldNames.Text, "Proposed action"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        PartnerView,
    ];

    /// <summary>The forms about the self-evaluation as a whole.</summary>
    internal static IReadOnlyList<SelfEvaluationForm> OfWhole { get; } =
    [
        PartnerView,
        new(
            "complete",
            "Complete the self-evaluation",
            "The partners have agreed a level for every proposal that is theirs to rate, or left it unrated and said why.",
            "Complete it",
            "When was it completed?",
            null,
            (e, _) => new CompleteSelfEvaluation(e.EffectiveOn(), e.Source())
        ),
        new(
            "approve",
            "Record an approval",
            "A body has approved the self-evaluation as it stood. The approval names that exact version.",
            "Record the approval",
            "When was it approved?",
            typeof(ApprovalFields),
            (e, _) =>
                new ApproveSelfEvaluation(
                    e.Text(FieldNames.Body, "Body", TextCheck.LongestName),
                    e.ApprovedVersion(),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "submit",
            "Record the submission",
            "The self-evaluation went to the national group. It is closed to changes afterwards; corrections stay open.",
            "Record the submission",
            "When was it submitted?",
            null,
            (e, _) => new SubmitSelfEvaluation(e.EffectiveOn(), e.Source())
        ),
        new(
            "reopen",
            "Reopen the self-evaluation",
            "Open it to changes again. Approvals given before no longer cover what follows.",
            "Reopen it",
            "From which day is it open again?",
            typeof(ReasonFields),
            (e, _) => new ReopenSelfEvaluation(e.Text(FieldNames.Reason, "Reason"), e.EffectiveOn(), e.Source())
        ),
    ];

    private static SelfEvaluationForm PartnerView =>
        new(
            "partner-view",
            "Add a partner’s view",
            "What one partner thinks of a proposal, before or beside the rating that all agreed. Dissent is worth keeping.",
            "Record the view",
            "When did the partner give this view?",
            typeof(PartnerViewFields),
            (e, p) =>
                new RecordPartnerView(
                    p.Proposal?.Code ?? e[FieldNames.Proposal],
                    e.Text(FieldNames.Partner, "Partner", TextCheck.LongestName),
                    e.Level(FieldNames.Level),
                    e.OptionalText(FieldNames.Comment, "Comment"),
                    e.EffectiveOn(),
                    e.Source()
                )
        );

    private static CorrectRating Correction(Entries e, Place p)
    {
        var corrects = e.Number(FieldNames.Corrects);
        if (corrects is null)
            e.Reject(FieldNames.Corrects, "Choose the rating that is wrong.");
        Level? level = e[FieldNames.Level] == CorrectionFields.NoRating ? null : e.Level(FieldNames.Level);
        return new(
            p.Proposal!.Code,
            corrects ?? 0,
            level,
            e.Text(FieldNames.Reason, "Reason"),
            e.EffectiveOn(),
            e.Source()
        );
    }

    private static WithdrawEvidence Withdrawal(Entries e, Place p)
    {
        if (e.Number(FieldNames.Evidence) is null)
            e.Reject(FieldNames.Evidence, "Choose the item that no longer stands.");
        return new(
            p.Proposal!.Code,
            e.Number(FieldNames.Evidence) ?? 0,
            e.Text(FieldNames.Reason, "Reason"),
            e.EffectiveOn(),
            e.Source()
        );
    }
}
