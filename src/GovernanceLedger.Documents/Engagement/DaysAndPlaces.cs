using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Engagement;

/// <summary>Reads days with the places behind them: "12 June 2019 Forfar; 13 June 2019 Brechin".</summary>
internal static class DaysAndPlaces
{
    private const int Longest = 300;
    private const string Signs = " ,;:&-–—\n";

    // What tells of a time, a stretch or a repeat, and not of a place.
    private static readonly FrozenSet<string> NoPlace =
        "or to from till until then thereafter onwards ongoing between each every daily weekly fortnightly monthly quarterly yearly annually regular regularly several dates times week weeks month months am pm noon midday morning mornings afternoon afternoons evening evenings"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Numbered = "room hall floor level unit suite"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The days in order and the places as they stand, or null where a word is not surely of either.</summary>
    public static (IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Places)? In(string text)
    {
        var days = new List<DateOnly>();
        var places = new List<string>();
        for (var at = 0; at < text.Length || days.Count == 0; )
        {
            var end = text.Length > Longest ? at : EndOfDays(text, at);
            if (end == at)
                return null;
            days.AddRange(DaysInCell.In(text[at..end]));
            at = NextDays(text, end);
            var beside = Parted(text[end..at]);
            // Nothing but a dash between two days is a stretch.
            if (at < text.Length && beside.Count == 0 || beside.Exists(IsNoPlace) || !IsSetOff(text, at))
                return null;
            places.AddRange(beside);
        }
        return ([.. days.Distinct().Order()], [.. places.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Where the longest stretch of nothing but days ends that begins here; its beginning where there is none.</summary>
    private static int EndOfDays(string text, int start)
    {
        for (var end = text.Length; end > start; end--)
            if (IsBoundary(text, end) && DaysInCell.In(text[start..end]).Count > 0)
                return end;
        return start;
    }

    private static int NextDays(string text, int from)
    {
        for (var at = from + 1; at < text.Length; at++)
            if (IsBoundary(text, at - 1) && !IsBoundary(text, at) && EndOfDays(text, at) > at)
                return at;
        return text.Length;
    }

    // "Room 1 13 June" could be the first of June: a further day stands behind a sign, "and" or "on".
    private static bool IsSetOff(string text, int at) =>
        at == text.Length
        || Signs.Contains(text[..at].TrimEnd(' ')[^1], StringComparison.Ordinal)
        || text[..at].TrimEnd(' ')[^1] is '(' or ')'
        || text[at..].Split(' ')[0].ToLowerInvariant() is "and" or "on";

    private static List<string> Parted(string text) =>
        [.. text.Split(';', '\n').Select(Place).Where(place => place.Length > 0)];

    private static string Place(string text)
    {
        var bare = text.Trim([.. Signs]);
        if (bare.StartsWith('(') || bare.Count(sign => sign == '(') != bare.Count(sign => sign == ')'))
            bare = bare.Trim([.. Signs, '(', ')']);
        return bare.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? bare[3..] : bare;
    }

    private static bool IsNoPlace(string place)
    {
        var words = place.Split([.. Signs, '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words
            .Where(
                (word, at) =>
                    NoPlace.Contains(word)
                    || DaysInCell.IsOfCalendar(word)
                    || char.IsAsciiDigit(word[0]) && !(at > 0 && Numbered.Contains(words[at - 1]))
            )
            .Any();
    }

    private static bool IsBoundary(string text, int at) =>
        at == text.Length || text[at] is '(' or ')' || Signs.Contains(text[at], StringComparison.Ordinal);
}
