using System.Globalization;

namespace GovernanceLedger.Documents.Word;

/// <summary>Numbers of events as a paper writes them.</summary>
public static class EventNumbers
{
    /// <summary>Versions in a stream in words, such as "event 12" or "events 12, 40 and 41".</summary>
    public static string InWords(IEnumerable<long> versions)
    {
        List<string> numbers = [.. versions.Distinct().Order().Select(v => v.ToString(CultureInfo.InvariantCulture))];
        return numbers switch
        {
            [] => "",
            [var one] => $"event {one}",
            _ => $"events {string.Join(", ", numbers.SkipLast(1))} and {numbers[^1]}",
        };
    }
}
