using System.Globalization;

namespace GovernanceLedger.Web.Histories;

/// <summary>Where an event can be read with its envelope.</summary>
internal static class EventPlace
{
    internal static string Url(RecordedEvent recorded) => Url(recorded.Partnership, recorded.Position);

    internal static string Url(string partnership, long position) =>
        string.Create(CultureInfo.InvariantCulture, $"/partnerships/{partnership}/history/{position}");
}
