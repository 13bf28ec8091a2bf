namespace GovernanceLedger.Web.Forms;

/// <summary>The day and the source, which every form asks for.</summary>
internal static class Dated
{
    internal static DateOnly EffectiveOn(this Entries entries) => entries.Day(FieldNames.EffectiveOn, "Day");

    /// <summary>The source as typed, following from the events that the form was opened from.</summary>
    internal static Source Source(this Entries entries)
    {
        var source = new Source(entries.Text(FieldNames.Source, "Source", 1_000));
        foreach (var written in entries[FieldNames.Follows].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (EventReference.Read(written) is { } reference)
                source = source.After(reference);
            else
                entries.Reject(
                    "",
                    "The address of this form names an event that cannot be read. Open the form again from the page of what it follows from."
                );
        return source;
    }
}
