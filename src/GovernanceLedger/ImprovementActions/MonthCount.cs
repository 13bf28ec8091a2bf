namespace GovernanceLedger.ImprovementActions;

/// <summary>Reads a number of months or years: "12 months", "within six months", "6 - 12 months".</summary>
internal static class MonthCount
{
    private const int Most = 240;

    public static Timescale? Read(IReadOnlyList<TimescaleWord> words)
    {
        var bare = words is [{ Text: "within" or "in" }, ..] ? words.Skip(1).ToArray() : [.. words];
        return bare switch
        {
            [var only, var unit] => Of(only.Number, only.Number, PerUnit(unit.Text)),
            [var from, { Text: "-" or "to" or "/" }, var to, var unit] => Of(
                from.Number,
                to.Number,
                PerUnit(unit.Text)
            ),
            [var from, var unit, { Text: "-" or "to" }, var to, var again]
                when PerUnit(unit.Text) == PerUnit(again.Text) => Of(from.Number, to.Number, PerUnit(unit.Text)),
            _ => null,
        };
    }

    private static int PerUnit(string unit) =>
        unit switch
        {
            "month" or "months" or "mth" or "mths" => 1,
            "year" or "years" => 12,
            _ => 0,
        };

    private static Timescale? Of(int from, int to, int unit) =>
        unit > 0 && from > 0 && from <= to && to <= Most / unit
            ? TimescaleGrammar.Of(TimescaleKind.Months) with
            {
                FromMonths = from * unit,
                ToMonths = to * unit,
            }
            : null;
}
