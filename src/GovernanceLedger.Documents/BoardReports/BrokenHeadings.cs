using System.Text.RegularExpressions;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>
/// Puts headings together that the narrow column of a table broke over two lines, so that the first line of their text stands
/// between the halves: "Human Two posts move to the Resources: planning team."
/// </summary>
internal static partial class BrokenHeadings
{
    private const int LongestText = 5_000;

    /// <summary>The stretches, with those that hide in the text of another brought out.</summary>
    public static IReadOnlyList<RunOnStretch> PutTogether(IEnumerable<RunOnStretch> stretches)
    {
        var whole = new List<RunOnStretch>();
        foreach (var stretch in stretches.Reverse())
        {
            var left = stretch.Text;
            foreach (var first in FirstHalves(left))
                if (Together(first.Value, left[(first.Index + first.Length)..].Trim(), whole) is { } broken)
                {
                    whole.Insert(0, broken);
                    left = left[..first.Index].TrimEnd();
                }
            whole.Insert(0, stretch with { Text = left });
        }
        return whole;
    }

    // The last comes first. What is longer stands in no column of a table.
    private static IEnumerable<Group> FirstHalves(string text) =>
        text.Length > LongestText ? [] : FirstHalf().Matches(text).Select(match => match.Groups["first"]).Reverse();

    // The second half is the next heading, stands in the text, or is lost where the text says that there is none.
    private static RunOnStretch? Together(string first, string text, List<RunOnStretch> behind)
    {
        var second = SecondHalf(first);
        var heading = $"{first} {second}";
        if (behind is [{ Broken: false } next, ..] && next.Heading.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            behind.RemoveAt(0);
            return new(heading, $"{text} {next.Text}") { Broken = true };
        }
        var words = text.Split(' ').ToList();
        var at = words.FindIndex(word => word.TrimEnd(':').Equals(second, StringComparison.Ordinal));
        if (at >= 0)
            words.RemoveAt(at);
        return at >= 0 || ImplicationWords.SaysNone(text)
            ? new(heading, string.Join(' ', words)) { Broken = true }
            : null;
    }

    private static string SecondHalf(string first) =>
        first[0] switch
        {
            'H' => "Resources",
            'E' => "Sustainability",
            'K' => "Priorities",
            _ => first is "Community" ? "Benefits" : "People",
        };

    // At the start of a sentence, with another sentence right behind it.
    [GeneratedRegex(
        @"(^|[.;!?] )(?<first>Human|Children (and|&) Young|Environment(al)? (and|&)|Key|Community) \p{Lu}",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FirstHalf();
}
