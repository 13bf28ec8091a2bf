namespace GovernanceLedger.ImprovementActions;

/// <summary>Who answers for an improvement action: an office or an organisation, and a person where one is named.</summary>
/// <param name="Person">An opaque reference to the person, whose name stands in the people table and never in an event; null where no person is named.</param>
/// <param name="Office">The office or the organisation, such as "Chief finance officer" or "Third sector interface".</param>
public sealed record Lead(string? Person, string Office)
{
    /// <summary>Why a lead cannot stand in an event, or null where it can.</summary>
    public Refusal? Check() =>
        Person is null
            ? TextCheck.Of(Office, "Lead", "blank-lead", TextCheck.LongestName)
            : new Actor(Person, Office).Check();
}
