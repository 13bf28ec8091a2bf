using System.Globalization;
using GovernanceLedger.Benchmarking;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>The tables of the national page to take away.</summary>
internal static class NationalExport
{
    /// <summary>The counts: a row for each key feature and each proposal.</summary>
    internal static string Counts(NationalPicture picture) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line(
            "feature or proposal",
            "title",
            "not yet established",
            "partly established",
            "established",
            "exemplary",
            "unrated",
            "not received",
            "other version",
            "moved up",
            "moved down",
            "unchanged",
            "newly rated",
            "no longer rated",
            "unrated in both",
            "corrected, not moved",
            "nothing to compare",
            "counted from"
        )
        + string.Concat(
            picture.Features.Select(f => Line(Number(f.Feature), f.Title, f.Levels, f.Movements, From(picture)))
        )
        + string.Concat(picture.Proposals.Select(p => Line(p.Proposal, p.Title, p.Levels, p.Movements, From(picture))));

    /// <summary>The heat map and the returns: a row for each partnership.</summary>
    internal static string Returns(NationalPicture picture, IEnumerable<NationalReturn> returns) =>
        Histories.Csv.ByteOrderMark
        + Histories.Csv.Line([
            "partnership",
            "name",
            "health board",
            "round",
            "due on",
            "received on",
            "sent again on",
            "state",
            "changed since",
            "repeat",
            "repeat due",
            "repeat received",
            "repeat days late",
            .. picture.Proposals.Select(p => p.Proposal),
            "sent by event",
            "baseline sent by event",
            "put right by events",
        ])
        + string.Concat(returns.Select(Line));

    // The submissions that every count rests on, the baselines from which movement is counted, and what was put right since.
    private static string From(NationalPicture picture) =>
        string.Join(
            "; ",
            picture.Returns.SelectMany(r =>
                new[] { r.BaselineSentBy, r.SentBy }
                    .OfType<EventReference>()
                    .Distinct()
                    .Concat(r.PutRightBy)
                    .Select(e => $"{r.Partnership} {e}")
            )
        );

    private static string Line(NationalReturn r) =>
        Histories.Csv.Line([
            r.Partnership,
            r.Name,
            r.HealthBoard,
            r.Round,
            r.DueOn?.Iso(),
            r.ReceivedOn?.Iso(),
            r.SentAgainOn?.Iso(),
            r.State.Code(),
            r.ChangedSince ? "yes" : "no",
            r.Repeat.State.Code(),
            r.Repeat.DueOn?.Iso(),
            r.Repeat.ReceivedOn?.Iso(),
            Number(r.Repeat.DaysLate),
            .. r.Levels.Select(l => l.Words()),
            r.SentBy?.ToString(),
            r.BaselineSentBy?.ToString(),
            string.Join("; ", r.PutRightBy),
        ]);

    private static string Line(string code, string title, LevelTally levels, MovementTally moved, string from) =>
        Histories.Csv.Line(
            code,
            title,
            Number(levels.NotYetEstablished),
            Number(levels.PartlyEstablished),
            Number(levels.Established),
            Number(levels.Exemplary),
            Number(levels.Unrated),
            Number(levels.NotReceived),
            Number(levels.NotComparable),
            Number(moved.Up),
            Number(moved.Down),
            Number(moved.Unchanged),
            Number(moved.NewlyRated),
            Number(moved.NoLongerRated),
            Number(moved.Unrated),
            Number(moved.Corrected),
            Number(moved.NothingToCompare),
            from
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
