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
            "" or AsRead => null,
            var other => Unknown(entries, rating, other),
        };

    // What is none of the choices was never on the page, and must not pass for the one that leaves it as it was read.
    private static Settlement? Unknown(Entries entries, ReadRating rating, string typed)
    {
        entries.Reject(
            Choice(rating.Proposal),
            $"Proposal {rating.Proposal}: “{(typed.Length <= 40 ? typed : typed[..40] + "…")}” is none of the choices. Choose one of them."
        );
        return null;
    }

    // A blank reason is one of the plan's questions; what is written is looked at like any other text.
    private static string Reason(Entries entries, ReadRating rating)
    {
        var field = Why(rating.Proposal);
        return string.IsNullOrWhiteSpace(entries[field])
            ? ""
            : entries.Text(field, $"Why {rating.Proposal} is left unrated");
    }
}
