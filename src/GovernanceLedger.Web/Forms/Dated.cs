namespace GovernanceLedger.Web.Forms;

/// <summary>What every form asks for, the day and the source, and every approval, the version.</summary>
internal static class Dated
{
    internal static DateOnly EffectiveOn(this Entries entries) => entries.Day(FieldNames.EffectiveOn, "Day");

    /// <summary>The version of a thing that was before the body that approved it.</summary>
    internal static long ApprovedVersion(this Entries entries)
    {
        if (entries.Number(FieldNames.ApprovedVersion) is { } version)
            return version;
        entries.Reject(
            FieldNames.ApprovedVersion,
            "Write the version that was approved as a whole number, such as 12."
        );
        return 0;
    }

    /// <summary>The source as typed, following from the events that the form was opened from.</summary>
    internal static Source Source(this Entries entries)
    {
        var source = new Source(entries.Text(FieldNames.Source, "Source", 1_000));
        foreach (var written in entries[FieldNames.Follows].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (EventReference.Read(written) is { } reference)
                source = source.After(reference);
            else
            {
                entries.Reject(
                    FieldNames.Follows,
                    "What this follows from cannot be read. Choose it from the list, or leave it out."
                );
                break;
            }
        return source;
    }
}
