namespace GovernanceLedger.Directions;

/// <summary>Which directions were in force on a day, for which functions, and with what money.</summary>
public static class InForce
{
    /// <summary>The directions in force on a day, in order of reference; hand in the register as it was known then for the other axis of time.</summary>
    /// <param name="function">Only for this function, in whatever letters and spacing; null for all.</param>
    public static IReadOnlyList<DirectionInForce> On(
        IEnumerable<DirectionSummary> register,
        DateOnly day,
        string? function = null
    ) => [.. register.Select(d => One(d, day, function)).OfType<DirectionInForce>()];

    /// <summary>The money of what is in force, by partner and financial year.</summary>
    public static IReadOnlyList<MoneyTotal> Totals(IEnumerable<DirectionInForce> inForce) =>
        [
            .. inForce
                .SelectMany(d => d.Money)
                .GroupBy(m => (m.Partner, m.FinancialYear))
                .Select(g => new MoneyTotal(
                    g.Key.Partner,
                    g.Key.FinancialYear,
                    g.Where(m => m.Basis == MoneyBasis.Payment).Sum(m => m.Pence),
                    g.Where(m => m.Basis == MoneyBasis.SetAside).Sum(m => m.Pence),
                    g.Where(m => m.Basis == MoneyBasis.Method).Sum(m => m.Pence)
                ))
                .OrderBy(t => t.Partner, StringComparer.Ordinal)
                .ThenBy(t => t.FinancialYear, StringComparer.Ordinal),
        ];

    // A variation never runs from before what it varies, so the last term that has begun is the one in force.
    private static DirectionInForce? One(DirectionSummary d, DateOnly day, string? function)
    {
        if (d.Terms.LastOrDefault(t => t.From <= day) is not { } term)
            return null;
        var functions = term
            .Functions.Where(f => function is null || SameName.Comparer.Equals(f, function))
            .Where(f => !d.Endings.Any(e => e.HasEnded(f, day)))
            .ToList();
        return functions.Count == 0 ? null : new(d, term, functions);
    }
}

/// <summary>A direction in force on a day.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Term">What it said on that day.</param>
/// <param name="Functions">Those of its functions for which it was in force.</param>
public sealed record DirectionInForce(DirectionSummary Direction, TermSummary Term, IReadOnlyList<string> Functions)
{
    /// <summary>The money for the functions for which it was in force.</summary>
    public IEnumerable<CommittedMoney> Money =>
        Term.Money.Where(m => Functions.Contains(m.Function, StringComparer.Ordinal));
}

/// <summary>The money in force for one partner in one financial year, in whole pence.</summary>
/// <param name="Payment">What is a payment.</param>
/// <param name="SetAside">What is set aside.</param>
/// <param name="Method">What a method determines, as expected.</param>
public sealed record MoneyTotal(string Partner, string FinancialYear, long Payment, long SetAside, long Method)
{
    /// <summary>All three together.</summary>
    public long Total => Payment + SetAside + Method;
}
