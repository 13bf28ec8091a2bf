using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>The forms that bring a direction from draft to issue, and vary or end it by a decision.</summary>
internal static class DraftForms
{
    internal static IReadOnlyList<DirectionForm> All { get; } =
    [
        new(
            "redraft",
            "Redraft it",
            "Write the draft anew. What it said before stays in its history, and an approval of that does not cover it.",
            "Record the new draft",
            "When was it redrafted?",
            typeof(ContentFields),
            d => d.Status is DirectionStatus.Draft or DirectionStatus.Approved,
            (e, p) => new RedraftDirection(Reference(p), e.Content(p), e.EffectiveOn(), e.Source())
        ),
        new(
            "approve",
            "Record its approval",
            "The board has approved it as it is drafted. Once it is redrafted, it has to be approved again.",
            "Record the approval",
            "When was it approved?",
            null,
            d => d.Status == DirectionStatus.Draft,
            (e, p) => new ApproveDirection(Reference(p), e.EffectiveOn(), DirectionForm.Decided(e))
        ),
        new(
            "issue",
            "Issue it",
            "The chief officer has sent it to its recipients. What it does to earlier directions is recorded with it.",
            "Record the issue",
            "When was it issued?",
            typeof(FromFields),
            d => d.Status == DirectionStatus.Approved,
            (e, p) =>
                new IssueDirection(Reference(p), DirectionForm.From(e), Retrospective(e), e.EffectiveOn(), e.Source())
        ),
        new(
            "vary",
            "Vary it",
            "The board has decided on other words, other money or other recipients. The direction continues under its reference, and each recipient acknowledges it anew.",
            "Record the variation",
            "When was it varied?",
            typeof(VaryFields),
            DirectionForm.Stands,
            (e, p) =>
                new VaryDirection(
                    Reference(p),
                    e.Content(p) with
                    {
                        Earlier = p.Direction!.Content.Earlier,
                    },
                    DirectionForm.From(e),
                    Retrospective(e),
                    e.EffectiveOn(),
                    DirectionForm.Decided(e)
                )
        ),
        new(
            "revoke",
            "Revoke it",
            "The board has decided that it no longer binds anybody.",
            "Record the revocation",
            "When was it revoked?",
            typeof(RevokeFields),
            DirectionForm.Stands,
            (e, p) =>
                new RevokeDirection(
                    Reference(p),
                    e.Text(FieldNames.Reason, "Reason"),
                    DirectionForm.From(e),
                    e.EffectiveOn(),
                    DirectionForm.Decided(e)
                )
        ),
    ];

    private static string Reference(DirectionPlace place) => place.Direction!.Reference;

    private static string? Retrospective(Entries e) =>
        e.OptionalText(DirectionFields.Retrospective, "Reason for being retrospective");
}
