using System.Text.Json.Serialization;
using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Engagement;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// What a document states, with every doubt and loss named in its problems: a completed self-evaluation, and what may be bound
/// with it or stand alone, which is a report to a board, improvement actions, or a table of engagement.
/// </summary>
/// <param name="Document">The document that was read.</param>
/// <param name="Partnership">The name of the partnership as printed, or null.</param>
/// <param name="CompletedOn">The date of completion, or null where none can be read.</param>
/// <param name="Draft">Whether the document calls itself a draft.</param>
/// <param name="Ratings">All 25 proposals in the framework's order; none where the document holds no self-evaluation.</param>
/// <param name="Problems">What could not be read surely, each at its place.</param>
/// <param name="Unplaced">How much of the document's text belongs to no proposal and no action.</param>
public sealed record Return(
    SourceDocument Document,
    string? Partnership,
    DateOnly? CompletedOn,
    bool Draft,
    IReadOnlyList<ReadRating> Ratings,
    IReadOnlyList<Problem> Problems,
    UnplacedText Unplaced
) : Reading
{
    /// <summary>The improvement actions of a plan that is bound with the return or stands alone, in order.</summary>
    public IReadOnlyList<ReadAction> Actions { get; init; } = [];

    /// <summary>The report to a board or committee at the front of the document, or null where there is none.</summary>
    public BoardReport? Report { get; init; }

    /// <summary>The rows of a table of engagement, in order.</summary>
    public IReadOnlyList<ReadEngagement> Engagement { get; init; } = [];

    /// <summary>The review, no self-evaluation, that asks for the actions; null where they are an action plan's, or where it is not named.</summary>
    public string? Review { get; init; }

    /// <summary>Whether the document holds a self-evaluation.</summary>
    [JsonIgnore]
    public bool HoldsReturn => Ratings.Count > 0;
}

/// <summary>The document that a return was read from.</summary>
/// <param name="Name">The name under which the document was handed in; nothing is concluded from it.</param>
/// <param name="Sha256">SHA-256 of the document's bytes, in lower-case hexadecimal.</param>
/// <param name="Format">The format as recognised from the content.</param>
public sealed record SourceDocument(string Name, string Sha256, SourceFormat Format);

/// <summary>The formats in which a return can be read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceFormat>))]
public enum SourceFormat
{
    /// <summary>Plain text, with table rows marked by tabs, pipes or HTML.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>A Word document of 2007 or later.</summary>
    [JsonStringEnumMemberName("docx")]
    Docx,
}

/// <summary>Text of the document that belongs to no proposal.</summary>
/// <param name="Paragraphs">The number of paragraphs and table rows.</param>
/// <param name="Characters">The number of characters in them.</param>
public sealed record UnplacedText(int Paragraphs, int Characters);

/// <summary>Something that a person has to look at before the return is relied on.</summary>
/// <param name="Code">The stable kebab-case code.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Where">The place in the document, such as "line 83" or "table 4, row 3".</param>
/// <param name="Proposal">The code of the proposal that it concerns, or null.</param>
public sealed record Problem(string Code, string Message, string? Where, string? Proposal);
