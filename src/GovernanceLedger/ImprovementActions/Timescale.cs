using System.Text.Json.Serialization;

namespace GovernanceLedger.ImprovementActions;

/// <summary>When an improvement action is to be done: the words as written, and what they mean where that is sure.</summary>
/// <param name="AsWritten">The words as the plan prints them.</param>
/// <param name="Kind">What kind of time they mean.</param>
public sealed record Timescale(string AsWritten, TimescaleKind Kind)
{
    private const int Longest = 200;
    private const int MostMonths = 1_200;

    /// <summary>The first day of a stretch or of something without an end, or null.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The day by which it is due, for a recurrence the first such day, or null.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How it comes again, or null.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The body whose meeting is meant, as written, or null.</summary>
    public string? MeetingBody { get; init; }

    /// <summary>The least number of months, or null.</summary>
    public int? FromMonths { get; init; }

    /// <summary>The greatest number of months, or null.</summary>
    public int? ToMonths { get; init; }

    /// <summary>Whether the words were understood; what was not has no due day.</summary>
    [JsonIgnore]
    public bool Understood => Kind != TimescaleKind.NotUnderstood;

    /// <summary>Whether a calendar has what it means and its days are there and in order, which what was not read from words need not keep to.</summary>
    [JsonIgnore]
    public bool IsPossible =>
        Recurrence is not { Month: < 1 or > 12 }
        && Recurrence is not { Day: < 1 or > 31 }
        && !(StartsOn > DueOn)
        && (DueOn is not null || Kind is not (TimescaleKind.Day or TimescaleKind.MonthEnd or TimescaleKind.Range))
        && StartsOn?.IsMeant() != false
        && DueOn?.IsMeant() != false
        && FromMonths is not < 0
        && ToMonths is not (< 0 or > MostMonths);

    /// <summary>
    /// Reads a timescale as people write it in Scotland. A year of two digits is one in a whole day or behind an apostrophe
    /// only; a word that is not known, or two days that are no stretch, make it not understood.
    /// </summary>
    /// <param name="asWritten">The words.</param>
    /// <param name="start">The day from which a number of months runs, or null where none is known.</param>
    public static Timescale Read(string asWritten, DateOnly? start = null)
    {
        ArgumentNullException.ThrowIfNull(asWritten);
        var words = asWritten.Length > Longest ? [] : TimescaleWord.In(asWritten);
        var meaning = words.Count == 0 ? null : TimescaleGrammar.Meaning(words);
        if (meaning is null)
            return new(asWritten, TimescaleKind.NotUnderstood);
        return meaning with { AsWritten = asWritten, DueOn = meaning.DueOn ?? Due(meaning, start) };
    }

    /// <summary>The day on which it falls due next, seen from a day; a day gone by stays where nothing comes again.</summary>
    public static DateOnly? NextDue(Timescale timescale, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(timescale);
        var (due, again) = (timescale.DueOn, timescale.Recurrence);
        return again is null || due >= today ? due : again.OnOrAfter(today, due);
    }

    /// <summary>The same timescale once the day of its meeting is known.</summary>
    public Timescale HeldOn(DateOnly day) => Kind == TimescaleKind.Meeting ? this with { DueOn = day } : this;

    private static DateOnly? Due(Timescale meaning, DateOnly? start) =>
        meaning.ToMonths is { } months ? start?.AddMonths(months) : null;
}
