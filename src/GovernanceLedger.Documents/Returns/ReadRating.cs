using System.Text.Json.Serialization;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>What the document says about one proposal.</summary>
/// <param name="Proposal">The code of the proposal, such as "1.1".</param>
/// <param name="Level">The level read, or where the status is doubtful the level suggested, or null.</param>
/// <param name="Status">How far the level can be relied on.</param>
/// <param name="Marks">What stands in the rating row, as printed, each with its column.</param>
/// <param name="Where">The place of the rating row, or null where there is none.</param>
/// <param name="Evidence">The evidence, item by item, in the document's words.</param>
/// <param name="ProposedActions">The proposed improvement actions, item by item, in the document's words.</param>
/// <param name="Wording">The official wording that the document carries for this proposal.</param>
public sealed record ReadRating(
    string Proposal,
    Level? Level,
    RatingStatus Status,
    IReadOnlyList<string> Marks,
    string? Where,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> ProposedActions,
    ProposalWording Wording
);

/// <summary>How far a rating that was read can be relied on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatingStatus>))]
public enum RatingStatus
{
    /// <summary>A clear mark under one level of a proposal that is surely recognised.</summary>
    [JsonStringEnumMemberName("read")]
    Read,

    /// <summary>Something stands there, but a person has to say what it means.</summary>
    [JsonStringEnumMemberName("doubtful")]
    Doubtful,

    /// <summary>No rating can be read.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,

    /// <summary>The proposal belongs to national bodies and takes no local rating.</summary>
    [JsonStringEnumMemberName("national")]
    National,
}

/// <summary>The official wording of a proposal, as far as the document carries it whole.</summary>
/// <param name="Title">The title from the heading, or null where the heading is lost or cut.</param>
/// <param name="Descriptors">The four level descriptors, or null where they cannot be read cleanly.</param>
public sealed record ProposalWording(string? Title, IReadOnlyDictionary<Level, string>? Descriptors);
