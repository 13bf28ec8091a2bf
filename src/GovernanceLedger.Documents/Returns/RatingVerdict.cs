using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>What the rating row of one section says.</summary>
/// <param name="Status">Read, doubtful or missing.</param>
/// <param name="Level">The level, as a suggestion where doubtful.</param>
/// <param name="Marks">What stands in the row.</param>
/// <param name="Code">The code of the problem, or null where there is none.</param>
/// <param name="Message">The problem in words.</param>
internal sealed record RatingVerdict(
    RatingStatus Status,
    Level? Level,
    IReadOnlyList<string> Marks,
    string? Code,
    string Message
)
{
    public static RatingVerdict Read(Level level, IReadOnlyList<string> marks) =>
        new(RatingStatus.Read, level, marks, null, "");

    public static RatingVerdict Missing(IReadOnlyList<string> marks, string code, string message) =>
        new(RatingStatus.Missing, null, marks, code, message);

    public static RatingVerdict Doubtful(Level? level, IReadOnlyList<string> marks, string code, string message) =>
        new(RatingStatus.Doubtful, level, marks, code, message);

    /// <summary>The same rating, held back because of something outside its row.</summary>
    public RatingVerdict InDoubt(string code, string message) =>
        Status == RatingStatus.Read
            ? this with
            {
                Status = RatingStatus.Doubtful,
                Code = code,
                Message = message,
            }
            : this;
}
