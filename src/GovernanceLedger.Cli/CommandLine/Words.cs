namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Lists in sentences.</summary>
internal static class Words
{
    internal static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
