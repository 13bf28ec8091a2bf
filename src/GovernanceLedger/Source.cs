namespace GovernanceLedger;

/// <summary>Where a fact comes from: a document and a place in it, or a meeting, letter or statement described in words.</summary>
/// <param name="Description">What a reader would ask for, such as "IJB, 26 September 2019, item 8"; never blank.</param>
/// <param name="DocumentSha256">The SHA-256 of the document, in lower-case hexadecimal, or null where there is no file.</param>
/// <param name="Place">The place in the document, such as "table 4, row 3", or null.</param>
public sealed record Source(string Description, string? DocumentSha256 = null, string? Place = null);
