namespace GovernanceLedger.Meetings;

/// <summary>What a body's name is refused for.</summary>
internal static class BodyRules
{
    internal static Refusal? Check(Body body) =>
        TextCheck.Of(body.Name, "Body", "blank-body", TextCheck.LongestName)
        ?? (
            Partnerships.PartnershipRules.Slug(body.Name).Length == 0
                ? new Refusal(
                    "unusable-name",
                    "That name cannot be used. Give the body's own name, in the Latin alphabet."
                )
                : null
        )
        ?? (
            Enum.IsDefined(body.Of)
                ? null
                : new("unknown-partner", "Say whose body it is: the board's, the council's or the Health Board's.")
        );
}
