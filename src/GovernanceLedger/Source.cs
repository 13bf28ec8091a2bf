using System.Text.Json.Serialization;

namespace GovernanceLedger;

/// <summary>Where a fact comes from: a document and a place in it, or a meeting, letter or statement described in words.</summary>
/// <param name="Description">What a reader would ask for, such as "IJB, 26 September 2019, item 8"; never blank.</param>
/// <param name="DocumentSha256">The SHA-256 of the document, in lower-case hexadecimal, or null where there is no file.</param>
/// <param name="Place">The place in the document, such as "table 4, row 3", or null.</param>
/// <param name="Follows">The events of the same partnership that it follows from, such as the decision behind it; null where none is named.</param>
public sealed record Source(
    string Description,
    string? DocumentSha256 = null,
    string? Place = null,
    // Left out where there is none, so that a payload from before there were links is still written as it was hashed.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<EventReference>? Follows =
        null
)
{
    /// <summary>A place in a document, following from what the document as a whole follows from, which has been looked up.</summary>
    public Source Within(Source document) => this with { Follows = document.Follows };

    /// <summary>The same source, said to follow from these events as well.</summary>
    public Source After(params IEnumerable<EventReference> events)
    {
        IReadOnlyList<EventReference> all = [.. (Follows ?? []).Union(events)];
        return this with { Follows = all.Count == 0 ? null : all };
    }
}
