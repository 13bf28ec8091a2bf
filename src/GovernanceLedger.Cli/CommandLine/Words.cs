using System.Globalization;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Numbers and lists in sentences.</summary>
internal static class Words
{
    internal static string Count(long count, string noun) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    internal static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
