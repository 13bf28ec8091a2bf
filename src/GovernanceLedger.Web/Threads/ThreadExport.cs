using System.Globalization;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Threads;

/// <summary>A thread as a table to take away.</summary>
internal static class ThreadExport
{
    internal static string Csv(IEnumerable<ThreadEntry> thread) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "effective on",
            "part",
            "about",
            "what happened",
            "stream",
            "version",
            "position",
            "type",
            "office",
            "source",
            "follows from"
        )
        + string.Concat(thread.Select(Line));

    private static string Line(ThreadEntry entry)
    {
        var e = entry.Recorded;
        return Histories.Csv.Line(
            e.Event.EffectiveOn.Iso(),
            entry.Part.Title(),
            EventThing.Of(e)?.Title,
            EventSentence.Of(e.Event),
            e.Stream,
            e.Version.ToString(CultureInfo.InvariantCulture),
            e.Position.ToString(CultureInfo.InvariantCulture),
            e.Type,
            e.Actor.Office,
            e.Event.Source.Description,
            string.Join("; ", e.Event.Source.Follows ?? [])
        );
    }
}
