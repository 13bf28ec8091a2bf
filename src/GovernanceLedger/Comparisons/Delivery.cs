using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Comparisons;

/// <summary>Whether a proposal was in place by the framework's day for it. In place is established or exemplary.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Delivery>))]
public enum Delivery
{
    /// <summary>In place on the day, and still as far as it is rated; or in place before the day has come.</summary>
    [JsonStringEnumMemberName("met")]
    Met = 1,

    /// <summary>In place, and later than the day.</summary>
    [JsonStringEnumMemberName("met-late")]
    MetLate = 2,

    /// <summary>The day has passed and it was in place neither then nor now.</summary>
    [JsonStringEnumMemberName("missed")]
    Missed = 3,

    /// <summary>The day has not passed and it is not in place yet.</summary>
    [JsonStringEnumMemberName("not-due")]
    NotDue = 4,

    /// <summary>It is unrated, and was not known to be in place on the day, so nobody can say.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown = 5,

    /// <summary>In place on the day, and no longer.</summary>
    [JsonStringEnumMemberName("lapsed")]
    Lapsed = 6,
}

/// <summary>Judges a proposal against its timescale.</summary>
internal static class Deliveries
{
    /// <summary>How it stands at the second point, by what was in force on the framework's day.</summary>
    /// <param name="from">What is known of it in the first point's round, several where several became one; it was in place once all were.</param>
    internal static Delivery Of(Proposal proposal, IReadOnlyList<ProposalRecord> from, ProposalRecord to, DateOnly day)
    {
        // What the first round knew of the day stands; whether it was in place later, only the second could say.
        if (to.Current is null)
            return day > proposal.DueOn && WasInPlace(from, to, proposal.DueOn) ? Delivery.Met : Delivery.Unknown;
        var now = InPlace(to.Current);
        if (day <= proposal.DueOn)
            return now ? Delivery.Met : Delivery.NotDue;
        return (WasInPlace(from, to, proposal.DueOn), now) switch
        {
            (true, true) => Delivery.Met,
            (true, false) => Delivery.Lapsed,
            (false, true) => Delivery.MetLate,
            _ => Delivery.Missed,
        };
    }

    // What the second round says of a day counts before what the first one does.
    private static bool WasInPlace(IReadOnlyList<ProposalRecord> from, ProposalRecord to, DateOnly on) =>
        On(to, on) is { } rating ? InPlace(rating) : from.Count > 0 && from.All(p => InPlace(On(p, on)));

    private static RatingEntry? On(ProposalRecord proposal, DateOnly day) =>
        proposal.Ratings.FindLast(r => r.Level is not null && r.EffectiveOn <= day);

    private static bool InPlace(RatingEntry? rating) => rating?.Level >= Level.Established;
}
