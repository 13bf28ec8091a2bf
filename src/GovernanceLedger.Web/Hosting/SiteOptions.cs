namespace GovernanceLedger.Web.Hosting;

/// <summary>How the site is run.</summary>
/// <param name="Address">Where it listens.</param>
/// <param name="KeysDirectory">Where the keys lie that protect forms and drafts, so that a form opened before a restart can be sent after it; null keeps them in memory.</param>
/// <param name="Clock">The clock; null for the system's.</param>
/// <param name="Log">Where warnings and failures are written; null for the standard error of the process.</param>
/// <param name="ApiRequestsPerMinute">How many requests to the API one caller may send in a minute.</param>
/// <param name="ApiFeedsAtOnce">How many feeds of events one caller may follow at once.</param>
public sealed record SiteOptions(
    SiteAddress Address,
    string? KeysDirectory = null,
    TimeProvider? Clock = null,
    TextWriter? Log = null,
    int ApiRequestsPerMinute = 6_000,
    int ApiFeedsAtOnce = 50
);
