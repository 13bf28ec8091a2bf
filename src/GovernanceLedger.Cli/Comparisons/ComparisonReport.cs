using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Cli.Comparisons;

/// <summary>A comparison as a sheet: a row for each proposal, and the sums under it.</summary>
internal static class ComparisonReport
{
    internal static void Write(
        Terminal terminal,
        NamedPartnership named,
        AsAt asAt,
        PointReference from,
        PointReference to,
        Explained compared
    )
    {
        var (a, b) = (compared.Comparison.From, compared.Comparison.To);
        terminal.Out.WriteLine(
            $"{named.Partnership.Name}: {from.InWords()} ({a.Day.InWords()}) beside {to.InWords()} ({b.Day.InWords()})"
        );
        var sheet = new Sheet(
            "Proposal",
            "From",
            "To",
            "Movement",
            "Evidence",
            "Decisions",
            "Directions",
            "Actions done",
            "Late",
            "In time",
            "Remark"
        );
        foreach (var row in compared.Rows)
            Add(sheet, row);
        sheet.WriteTo(terminal);
        Reworded(compared)?.WriteTo(terminal);
        foreach (var line in Sums(compared))
            terminal.Out.WriteLine(line);
        Matrix(compared.Comparison).WriteTo(terminal);
        if (MatrixNote.Of(compared.Comparison) is { } note)
            terminal.Out.WriteLine(note);
        Features(compared).WriteTo(terminal);
        terminal.Out.WriteLine($"This is {asAt.InWords()}.");
    }

    // Null where nothing was reworded.
    private static Sheet? Reworded(Explained compared)
    {
        var sheet = new Sheet("Proposal", "Withdrawn", "Evidence in other words");
        var pairs = compared
            .Rows.SelectMany(r => r.Row.Evidence.Reworded.Select(pair => (r.Row.Proposal.Code, pair)))
            .ToList();
        foreach (var (code, (was, now)) in pairs)
            sheet.Add(
                code,
                was.Withdrawn is { } w ? $"{w.EffectiveOn.InWords()}: {w.Reason}" : "",
                MarkedText.InPlainText(was.Text, now.Text)
            );
        return pairs.Count > 0 ? sheet : null;
    }

    private static Sheet Matrix(Comparison comparison)
    {
        var sheet = new Sheet(["From, to", .. Levels.AndUnrated.Select(l => l.Title())]);
        foreach (var from in Levels.AndUnrated)
            sheet.Add([
                (Cell)from.Title(),
                .. Levels.AndUnrated.Select(to => (Cell)Number(comparison.FromTo(from, to))),
            ]);
        return sheet;
    }

    private static Sheet Features(Explained compared)
    {
        var sheet = new Sheet(
            "Key feature",
            "Up",
            "Down",
            "Unchanged",
            "Other",
            "Actions delivered",
            "Decisions",
            "Directions"
        );
        foreach (var (feature, count) in compared.Comparison.ByFeature)
        {
            var actions = compared.ActionsOf(feature);
            sheet.Add(
                Number(feature),
                Number(count.Up),
                Number(count.Down),
                Number(count.Unchanged),
                Number(count.Total - count.Up - count.Down - count.Unchanged),
                $"{Number(actions.Completed)} of {Number(actions.Promised)}",
                Number(compared.DecisionsOf(feature)),
                Number(compared.DirectionsOf(feature))
            );
        }
        return sheet;
    }

    private static void Add(Sheet sheet, ExplainedRow explained)
    {
        var (row, work) = (explained.Row, explained.Work);
        sheet.Add(
            row.Proposal.Code,
            row.LevelInWords(row.FromLevel),
            row.LevelInWords(row.ToLevel),
            row.Moved(),
            $"+{Number(row.Evidence.Added.Count)} -{Number(row.Evidence.Gone.Count)}{(row.Evidence.Reworded is { Count: > 0 and var reworded } ? $", {Number(reworded)} reworded" : "")}",
            Number(work.Decisions.Count),
            string.Join(", ", work.Directions.Select(d => d.Direction.Reference)),
            Number(work.Actions.Count(x => x.Progress == ActionProgress.Completed)),
            Number(work.Actions.Count(x => x.Progress == ActionProgress.Late)),
            row.Delivery?.InWords() ?? "",
            explained.Remark?.InWords(explained) ?? ""
        );
    }

    private static IEnumerable<string> Sums(Explained compared)
    {
        var counts = compared.Comparison.InAll;
        yield return string.Join(
            ", ",
            Enum.GetValues<Movement>()
                .Where(m => counts.Of(m) > 0)
                .Select(m => $"{Number(counts.Of(m))} {m.Title().ToLowerInvariant()}")
        ) + $"; {Numbers.Counted(counts.Total, "proposal")} in all.";
        yield return compared.Actions.InWords();
        yield return $"{Numbers.Counted(compared.Decisions, "decision")} taken and {Numbers.Counted(compared.DirectionsIssued, "direction")} issued in the period; {Number(compared.DirectionsStanding)} in force at its end.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
