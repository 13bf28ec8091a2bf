namespace GovernanceLedger.Directions;

/// <summary>Money that a direction commits for one function, to one partner, in one financial year.</summary>
/// <param name="Function">The function that it is for; one of the direction's.</param>
/// <param name="Partner">The partner that spends it; one of the direction's recipients.</param>
/// <param name="FinancialYear">The year from 1 April to 31 March, such as "2019-20".</param>
/// <param name="Pence">The amount in whole pence; where a method determines it, the amount expected.</param>
/// <param name="Method">The method by which the amount is determined, in words; null on any other basis.</param>
/// <param name="Use">What the money is to be used for.</param>
public sealed record MoneyRow(
    string Function,
    string Partner,
    string FinancialYear,
    long Pence,
    MoneyBasis Basis,
    string? Method,
    string Use
);

/// <summary>The financial years of public bodies, from 1 April to 31 March.</summary>
public static class FinancialYear
{
    /// <summary>Whether a text names one, such as "2019-20".</summary>
    public static bool IsNamedBy(string text) =>
        text is { Length: 7 }
        && text[4] == '-'
        && text.Where((_, i) => i != 4).All(char.IsAsciiDigit)
        && (Number(text[..4]) + 1) % 100 == Number(text[5..])
        && Number(text[..4]) is >= 2014 and < 2100;

    private static int Number(string digits) =>
        int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
