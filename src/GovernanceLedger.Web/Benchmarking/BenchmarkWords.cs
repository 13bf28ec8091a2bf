using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>What pages and tables say across partnerships.</summary>
internal static class BenchmarkWords
{
    /// <summary>A level as one letter, so that no cell is told by its shade alone.</summary>
    internal static string Letter(this NationalLevel level) =>
        !level.Received ? "–"
        : !level.Comparable ? "≠"
        : Letter(level.Level) + (level.PutRight is null ? "" : "*");

    private static string Letter(Level? level) =>
        level switch
        {
            Level.NotYetEstablished => "N",
            Level.PartlyEstablished => "P",
            Level.Established => "E",
            Level.Exemplary => "X",
            _ => "?",
        };

    /// <summary>A level in one partnership's return, in words.</summary>
    internal static string Words(this NationalLevel level) =>
        !level.Received ? "Not received"
        : !level.Comparable ? "Other version"
        : level.Level.Title();

    /// <summary>What a rating reads since it was put right, in a clause.</summary>
    internal static string InWords(this LevelPutRight now) =>
        $"put right since: {now.Level.Title().ToLowerInvariant()}";

    /// <summary>The name by which style and chart know a level.</summary>
    internal static string Name(this NationalLevel level) =>
        !level.Received ? "not-received"
        : !level.Comparable ? "other-version"
        : level.Level?.Code() ?? "unrated";

    /// <summary>A round as a heading has it.</summary>
    internal static string RoundWords(Cycle? round) =>
        round switch
        {
            Cycle.Baseline => "the baseline",
            Cycle.Repeat => "the repeat",
            Cycle.Interim => "interim rounds",
            _ => "the latest return of each",
        };
}
