namespace GovernanceLedger.Comparisons;

/// <summary>The time between two points: after the day of the earlier, up to and including the day of the later.</summary>
public sealed record Period(DateOnly After, DateOnly UpTo)
{
    /// <summary>The time between two points, whichever is the earlier.</summary>
    public static Period Between(ComparedPoint a, ComparedPoint b) =>
        a.Day <= b.Day ? new(a.Day, b.Day) : new(b.Day, a.Day);

    /// <summary>Whether a day lies in it.</summary>
    public bool Has(DateOnly day) => day > After && day <= UpTo;
}
