namespace GovernanceLedger.Directions;

/// <summary>What the money of a direction is refused for.</summary>
internal static class MoneyCheck
{
    /// <summary>Ten thousand million pounds: sums of many such rows still fit.</summary>
    internal const long MostPence = 1_000_000_000_000;

    private const int MostRows = 200;
    private const int LongestUse = 2_000;

    internal static Refusal? Of(IReadOnlyList<MoneyRow> rows, DirectionContent content)
    {
        if (rows.Count == 0)
            return new("blank-money", "State the money for each function, or say why it is not applicable.");
        if (rows.Count > MostRows)
            return new("too-many-money-rows", $"At most {MostRows} amounts are kept in one direction. Draft several.");
        return rows.Select(row => Row(row, content)).FirstOrDefault(r => r is not null);
    }

    private static Refusal? Row(MoneyRow row, DirectionContent content) =>
        Belongs(row, content)
        ?? Amount(row)
        ?? Basis(row)
        ?? TextCheck.Of(row.Use, "Use of the money", "blank-use", LongestUse);

    private static Refusal? Belongs(MoneyRow row, DirectionContent content)
    {
        if (!content.Functions.Contains(row.Function, StringComparer.Ordinal))
            return new(
                "unknown-function",
                $"The money is for \"{DirectionChecks.Shown(row.Function)}\", which this direction is not about. Choose one of its functions."
            );
        return content.Recipients.Any(r => r.Name == row.Partner)
            ? null
            : new(
                "unknown-partner",
                $"The money is for \"{DirectionChecks.Shown(row.Partner)}\", which is no recipient of this direction. Choose one of its recipients."
            );
    }

    private static Refusal? Amount(MoneyRow row)
    {
        if (!FinancialYear.IsNamedBy(row.FinancialYear))
            return new(
                "unusable-financial-year",
                $"\"{DirectionChecks.Shown(row.FinancialYear)}\" is not a financial year. Write it as 2019-20."
            );
        return row.Pence is >= 0 and <= MostPence
            ? null
            : new("unusable-amount", "Give the amount in pounds, from nothing to ten thousand million.");
    }

    private static Refusal? Basis(MoneyRow row)
    {
        if (!Enum.IsDefined(row.Basis))
            return new(
                "unknown-basis",
                "Money is a payment, an amount set aside, or determined by a method. Choose which."
            );
        if (row.Basis == MoneyBasis.Method)
            return TextCheck.Of(row.Method, "Method", "blank-method", LongestUse);
        return row.Method is null
            ? null
            : new(
                "unused-method",
                "A method belongs only to money that it determines. Leave it out, or choose that basis."
            );
    }
}
