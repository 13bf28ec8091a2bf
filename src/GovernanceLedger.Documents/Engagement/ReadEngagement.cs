using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>One row of a table of engagement, as it is read.</summary>
/// <param name="DaysAsWritten">The words of the cell of the date.</param>
/// <param name="Days">The days that they surely mean; none where they are not understood.</param>
/// <param name="Group">The group consulted; empty where none is named.</param>
/// <param name="Purpose">The terms of reference or the purpose; empty where none is given.</param>
/// <param name="Issues">What was consulted on, or null.</param>
/// <param name="AttendedBy">The membership, one group to an entry.</param>
/// <param name="Places">Where they met.</param>
/// <param name="Where">The place of the row in the document.</param>
/// <param name="Problems">What could not be read surely.</param>
public sealed record ReadEngagement(
    string DaysAsWritten,
    IReadOnlyList<DateOnly> Days,
    string Group,
    string Purpose,
    string? Issues,
    IReadOnlyList<string> AttendedBy,
    IReadOnlyList<string> Places,
    string Where,
    IReadOnlyList<Problem> Problems
);
