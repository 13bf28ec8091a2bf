using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>
/// A report to a board or committee as its paper states it; what the paper does not carry, or what cannot be read surely, is
/// null or empty, and named in the problems.
/// </summary>
/// <param name="Where">The stretch of the document that was read for it.</param>
/// <param name="Organisation">The council, board or Health Board that is printed above the body, or null where none is.</param>
/// <param name="Body">The board or committee as printed.</param>
/// <param name="MeetingOn">The day of the meeting.</param>
/// <param name="Item">The item number as printed, such as "13b".</param>
/// <param name="ReportNumber">The report's own number as printed.</param>
/// <param name="Title">The title or subject.</param>
/// <param name="AuthorOffice">The office that the report comes from; never a person's name.</param>
/// <param name="Purpose">The purpose, or the abstract.</param>
/// <param name="RecommendationsLead">The words that lead into the recommendations, which may carry their verb.</param>
/// <param name="Recommendations">Each recommendation, without its mark.</param>
/// <param name="Implications">The nine headings of a board's report, in their order.</param>
/// <param name="Consultation">What the report says of consultation.</param>
/// <param name="Direction">Whether a direction is required and to whom; null where that cannot be read.</param>
/// <param name="Problems">What is missing or could not be read surely, each at its place.</param>
public sealed record BoardReport(
    string Where,
    string? Organisation,
    string? Body,
    DateOnly? MeetingOn,
    string? Item,
    string? ReportNumber,
    string? Title,
    string? AuthorOffice,
    string? Purpose,
    string? RecommendationsLead,
    IReadOnlyList<string> Recommendations,
    IReadOnlyList<ReadImplication> Implications,
    string? Consultation,
    DirectionRequired? Direction,
    IReadOnlyList<Problem> Problems
);
