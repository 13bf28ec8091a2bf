using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>Whether a proposal was in place by the framework's day for it. In place is established or exemplary.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Delivery>))]
public enum Delivery
{
    /// <summary>In place on or before the day.</summary>
    [JsonStringEnumMemberName("met")]
    Met = 1,

    /// <summary>In place, and later than the day.</summary>
    [JsonStringEnumMemberName("met-late")]
    MetLate = 2,

    /// <summary>The day has passed and it is not in place.</summary>
    [JsonStringEnumMemberName("missed")]
    Missed = 3,

    /// <summary>The day has not passed and it is not in place yet.</summary>
    [JsonStringEnumMemberName("not-due")]
    NotDue = 4,

    /// <summary>It is unrated, so nobody can say.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown = 5,
}

/// <summary>Judges a proposal against its timescale.</summary>
internal static class Deliveries
{
    /// <summary>How it stands at the later point; it may have been in place since the earlier one.</summary>
    /// <param name="from">What is known of it at the earlier point, several where several became one; it was in place once all were.</param>
    internal static Delivery Of(Proposal proposal, IReadOnlyList<ProposalRecord> from, ProposalRecord to, DateOnly day)
    {
        if (to.Current is null)
            return Delivery.Unknown;
        if (!InPlace(to.Current))
            return day > proposal.DueOn ? Delivery.Missed : Delivery.NotDue;
        var before = from.Select(InPlaceSince).ToList();
        var since = new[] { before.Contains(null) ? null : before.Max(), InPlaceSince(to) }.Min();
        return since <= proposal.DueOn ? Delivery.Met : Delivery.MetLate;
    }

    // From the first of the ratings in place that nothing else has followed.
    private static DateOnly? InPlaceSince(ProposalRecord proposal) =>
        proposal.Ratings.Where(r => r.Level is not null).Reverse().TakeWhile(InPlace).LastOrDefault()?.EffectiveOn;

    private static bool InPlace(RatingEntry? rating) => rating?.Level >= Level.Established;
}
