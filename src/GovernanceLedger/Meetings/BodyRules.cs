namespace GovernanceLedger.Meetings;

/// <summary>What a body's name is refused for.</summary>
public static class BodyRules
{
    /// <summary>Why a body cannot bear a name, or null where it can.</summary>
    public static Refusal? Name(string name) =>
        TextCheck.Of(name, "Body", "blank-body", TextCheck.LongestName)
        ?? (
            Partnerships.PartnershipRules.Slug(name).Length == 0
                ? new Refusal(
                    "unusable-body",
                    "That name cannot be used. Give the body's own name, in the Latin alphabet."
                )
                : null
        );

    internal static Refusal? Check(Body body) =>
        Name(body.Name)
        ?? (
            Enum.IsDefined(body.Of)
                ? null
                : new("unknown-partner", "Say whose body it is: the board's, the council's or the Health Board's.")
        );
}
