namespace GovernanceLedger;

/// <summary>Who recorded a fact: an office, and a person by opaque reference.</summary>
/// <param name="Person">An opaque reference such as "person-7c2f51e0"; the name stands in the people table, never in an event.</param>
/// <param name="Office">The office held when it was recorded, such as "Governance officer".</param>
public sealed record Actor(string Person, string Office)
{
    private const int LongestPerson = 64;

    /// <summary>Why an actor cannot stand in an event, or null where one can.</summary>
    public Refusal? Check() =>
        TextCheck.Of(Office, "Office", "blank-office", TextCheck.LongestName)
        ?? (
            Person.Length is > 0 and <= LongestPerson
            && Person.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
                ? null
                : new(
                    "person-not-opaque",
                    "A person is named by an opaque reference of small letters, digits and hyphens, such as person-7c2f51e0. A name or an address stays for ever in what is recorded, so it cannot be taken."
                )
        );
}
