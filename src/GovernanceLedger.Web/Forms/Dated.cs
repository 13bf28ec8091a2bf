namespace GovernanceLedger.Web.Forms;

/// <summary>The day and the source, which every form asks for.</summary>
internal static class Dated
{
    internal static DateOnly EffectiveOn(this Entries entries) => entries.Day(FieldNames.EffectiveOn, "Day");

    internal static Source Source(this Entries entries) => new(entries.Text(FieldNames.Source, "Source", 1_000));
}
