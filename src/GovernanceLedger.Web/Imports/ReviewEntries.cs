using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Imports;

/// <summary>The fields of the review, and what they say of each proposal.</summary>
internal static class ReviewEntries
{
    internal const string Draft = "draft";
    internal const string OtherName = "other-name";
    internal const string Stage = "stage";
    internal const string Confirm = "confirm";
    internal const string Leave = "leave";
    internal const string AsRead = "as-read";

    /// <summary>The field of what is to be recorded for a proposal.</summary>
    internal static string Choice(string proposal) => $"rating-{proposal}";

    /// <summary>The field of why a proposal is left unrated.</summary>
    internal static string Why(string proposal) => $"why-{proposal}";

    /// <summary>What the officer settled, by proposal.</summary>
    internal static Dictionary<string, Settlement> Settlements(Entries entries, Return read)
    {
        var settled = new Dictionary<string, Settlement>(StringComparer.Ordinal);
        foreach (var rating in read.Ratings.Where(r => r.Status != RatingStatus.National))
            if (Settlement(entries, rating) is { } settlement)
                settled[rating.Proposal] = settlement;
        return settled;
    }

    private static Settlement? Settlement(Entries entries, ReadRating rating) =>
        entries[Choice(rating.Proposal)] switch
        {
            Confirm => new Settlement.Confirmed(),
            Leave => new Settlement.LeftUnrated(Reason(entries, rating)),
            var other when Levels.Parse(other) is { } level => new Settlement.SetTo(level),
            _ => null,
        };

    // A blank reason is one of the plan's questions; what is written is looked at like any other text.
    private static string Reason(Entries entries, ReadRating rating)
    {
        var field = Why(rating.Proposal);
        return string.IsNullOrWhiteSpace(entries[field])
            ? ""
            : entries.Text(field, $"Why {rating.Proposal} is left unrated");
    }
}
