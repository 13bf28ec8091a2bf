namespace GovernanceLedger;

/// <summary>Who recorded a fact: an office, and a person by opaque reference.</summary>
/// <param name="Person">An opaque reference such as "person-7c2f51e0"; the name stands in the people table, never in an event.</param>
/// <param name="Office">The office held when it was recorded, such as "Governance officer".</param>
public sealed record Actor(string Person, string Office);
