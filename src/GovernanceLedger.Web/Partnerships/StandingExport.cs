using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The list of partnerships as a table to take away.</summary>
internal static class StandingExport
{
    internal static string Csv(IEnumerable<Standing> standings) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line([
            "partnership",
            "name",
            "board",
            "health board",
            "councils",
            "cycle",
            "status",
            .. Levels.Ascending.Select(l => l.InSentence()),
            "unrated",
            "repeat",
            "repeat due",
            "repeat received",
            "repeat days late",
            "last recorded",
            "as of event",
        ])
        + string.Concat(standings.Select(Line));

    private static string Line(Standing s) =>
        Histories.Csv.Line([
            s.Slug,
            s.Partnership.Name,
            s.Partnership.Board,
            s.Partnership.HealthBoard,
            string.Join("; ", s.Partnership.Councils),
            s.Cycle,
            s.Status,
            .. Levels.Ascending.Select(l => Count(s, l)),
            Count(s, null),
            s.Repeat.State.Code(),
            s.Repeat.DueOn?.Iso(),
            s.Repeat.ReceivedOn?.Iso(),
            s.Repeat.DaysLate.ToString(CultureInfo.InvariantCulture),
            s.LastRecorded?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            s.Profile is { } profile
                ? new EventReference(RoundName.StreamOf(s.Cycle!), profile.Version).ToString()
                : null,
        ]);

    private static string? Count(Standing s, Level? level) =>
        s.Profile?.Ratings.Count(r => r.Level == level).ToString(CultureInfo.InvariantCulture);
}
