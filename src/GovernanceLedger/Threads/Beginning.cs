using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Threads;

/// <summary>What a thread begins with. The set is closed.</summary>
public abstract record Beginning
{
    private const int LongestItem = 20;

    private Beginning() { }

    /// <summary>One event.</summary>
    public sealed record OfEvent(EventReference Event) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => Event.ToString();
    }

    /// <summary>A proposal of a self-evaluation.</summary>
    /// <param name="Cycle">The stream's name without its kind, such as "baseline"; null for the one opened last.</param>
    public sealed record OfProposal(string? Cycle, string Code) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => Cycle is null ? Code : $"{Cycle}/{Code}";
    }

    /// <summary>An improvement action, by its number.</summary>
    public sealed record OfAction(long Number) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"action {Number}");
    }

    /// <summary>A direction, by its reference.</summary>
    public sealed record OfDirection(string Reference) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => $"direction {Reference}";
    }

    /// <summary>A meeting, or what was before it under one item.</summary>
    /// <param name="Item">The item as printed, such as "13b"; null for the whole meeting.</param>
    public sealed record OfMeeting(string Stream, string? Item) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => Item is null ? Stream : $"{Stream} item {Item}";
    }

    /// <summary>An entry of the engagement log, by its number.</summary>
    public sealed record OfEngagement(long Number) : Beginning
    {
        /// <inheritdoc />
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"engagement {Number}");
    }

    /// <summary>Reads what a thread is to begin with, such as "4.4", "baseline/4.4", "action 12", "2019-003" or "meeting/2019-05-16-ijb item 8"; null for anything else.</summary>
    public static Beginning? Read(string? text)
    {
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > TextCheck.LongestName + LongestItem)
            return null;
        return EventReference.Read(written) is { } reference ? new OfEvent(reference)
            : written.StartsWith(MeetingRules.Kind.Name + "/", StringComparison.Ordinal) ? Meeting(written)
            : After(written, "action") is { } action
                ? NumberIn(action) is { } number ? new OfAction(number)
                    : null
            : After(written, "engagement") is { } entry
                ? NumberIn(entry) is { } at ? new OfEngagement(at)
                    : null
            : IsReference(After(written, "direction") ?? written)
                ? new OfDirection(After(written, "direction") ?? written)
            : Proposal(After(written, "proposal") ?? written);
    }

    private static OfMeeting Meeting(string written) =>
        written.IndexOf(" item ", StringComparison.OrdinalIgnoreCase) is > 0 and var at
            ? new(written[..at].Trim(), written[(at + " item ".Length)..].Trim())
            : new(written, null);

    private static OfProposal? Proposal(string written)
    {
        var slash = written.LastIndexOf('/');
        var code = written[(slash + 1)..];
        if (Framework.FindInAny(code) is null)
            return null;
        return slash < 0 ? new(null, code)
            : slash == 0 ? null
            : new(written[..slash], code);
    }

    // "action 12", "action/12" and "action-12" all name action 12.
    private static string? After(string written, string word) =>
        written.Length > word.Length + 1
        && written.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && written[word.Length] is ' ' or '/' or '-'
            ? written[(word.Length + 1)..].Trim()
            : null;

    private static long? NumberIn(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private static bool IsReference(string text) =>
        text is { Length: 8 } && text[4] == '-' && text.Where((_, i) => i != 4).All(char.IsAsciiDigit);
}
