using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Forms;

/// <summary>A form as a page shows it: what was typed, and what makes sending it twice record it once.</summary>
/// <param name="Entries">What was typed, and what is wrong with it.</param>
/// <param name="Version">The version of the stream that the officer sees.</param>
/// <param name="Key">The idempotency key: made when the form was first shown, kept while it comes back for mending.</param>
/// <param name="Since">What was recorded since the form was opened, where somebody else was quicker.</param>
public sealed record FormState(Entries Entries, long Version, string Key, IReadOnlyList<RecordedEvent> Since)
{
    /// <summary>What it can be said to follow from.</summary>
    public FollowChoices Follow { get; init; } = FollowChoices.None;

    /// <summary>The field that carries the version.</summary>
    public const string VersionField = "version";

    /// <summary>The field that carries the key.</summary>
    public const string KeyField = "key";

    /// <summary>A form that is shown for the first time.</summary>
    public static FormState New(long version) => new(new Entries(), version, NewKey(), []);

    /// <summary>A form as it was sent.</summary>
    /// <exception cref="BadHttpRequestException">It does not say which version it was written against, so what it would be laid over is unknown.</exception>
    public static FormState Sent(Entries entries) =>
        new(
            entries,
            entries.Number(VersionField)
                ?? throw new BadHttpRequestException("The form does not say which version it was written against."),
            entries[KeyField] is { Length: > 0 and <= 200 } key ? key : NewKey(),
            []
        );

    /// <summary>The form to send again after somebody else was quicker: what was typed, against what stands now.</summary>
    public FormState Renewed(long version, IReadOnlyList<RecordedEvent> since) =>
        this with
        {
            Version = version,
            Key = NewKey(),
            Since = since,
        };

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
