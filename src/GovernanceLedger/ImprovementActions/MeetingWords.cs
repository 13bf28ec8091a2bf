using System.Collections.Frozen;

namespace GovernanceLedger.ImprovementActions;

/// <summary>Reads a meeting: a day or a month with the name of a body, in either order.</summary>
internal static class MeetingWords
{
    // What bodies are called; a word that is not here could mean anything.
    private static readonly FrozenSet<string> BodyWords =
        "ijb integration joint board health nhs council committee audit performance scrutiny risk finance policy resources strategic planning group spg clinical care social governance and cabinet executive the of"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bodies = "ijb board council committee group spg cabinet"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static Timescale? Read(IReadOnlyList<TimescaleWord> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var (left, right) = (words.Take(at).ToList(), words.Skip(at).ToList());
            if (Of(left, right) is { } dateFirst)
                return dateFirst;
            if (Of(right, left) is { } bodyFirst)
                return bodyFirst;
        }
        return null;
    }

    private static Timescale? Of(List<TimescaleWord> date, List<TimescaleWord> body) =>
        CalendarPoint.Of(date) is { } point && BodyIn(body) is { } named
            ? TimescaleGrammar.Of(TimescaleKind.Meeting) with
            {
                DueOn = point.Last,
                MeetingBody = named,
            }
            : null;

    private static string? BodyIn(List<TimescaleWord> words)
    {
        var bare = words
            .SkipWhile(word => word.Text is "by" or "at" or "the")
            .Where(word => word.Text is not ("meeting" or "meetings"))
            .ToList();
        while (bare.Count > 0 && bare[^1].Text is "of" or "on" or "in" or "-")
            bare.RemoveAt(bare.Count - 1);
        return
            bare.Count > 0
            && bare.TrueForAll(word => BodyWords.Contains(word.Text))
            && bare.Exists(word => Bodies.Contains(word.Text))
            ? string.Join(' ', bare.Select(word => word.Printed))
            : null;
    }
}
