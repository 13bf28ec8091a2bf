namespace GovernanceLedger.Postgres.Appending;

/// <summary>What Marten's headers column holds of an event's envelope.</summary>
/// <param name="Actor">The opaque reference of who recorded it.</param>
internal sealed record EventHeaders(string Actor, string Office, string IdempotencyKey);
