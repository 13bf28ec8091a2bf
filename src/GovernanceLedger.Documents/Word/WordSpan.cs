namespace GovernanceLedger.Documents.Word;

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Text">The words, with line ends and tabs as they are to be kept.</param>
/// <param name="Kind">How it is read back.</param>
public sealed record WordSpan(string Text, WordSpanKind Kind)
{
    /// <summary>The numbers of the events that stand behind what is said before them, such as "events 12 and 40".</summary>
    public static WordSpan Events(params IEnumerable<long> versions) =>
        new(" " + EventNumbers.InWords(versions), WordSpanKind.EventNumber);
}

/// <summary>How a stretch of a paragraph is read back from the file.</summary>
public enum WordSpanKind
{
    /// <summary>As any text.</summary>
    Text = 1,

    /// <summary>As one item, to the letter.</summary>
    Item = 2,

    /// <summary>Not at all: it stands beside what the document is about.</summary>
    Note = 3,

    /// <summary>Not at all, set small, and closed to changes in Word.</summary>
    EventNumber = 4,

    /// <summary>As any text, underlined: it came in.</summary>
    Added = 5,

    /// <summary>As any text, struck through: it went out.</summary>
    Gone = 6,
}
