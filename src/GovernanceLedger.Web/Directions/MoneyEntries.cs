using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>Reads the money of a direction out of a form, and writes it into one.</summary>
internal static class MoneyEntries
{
    private const int Fewest = 3;
    private const int Most = 200;
    private const int LongestUse = 2_000;

    private static readonly string[] Parts = ["function", "partner", "year", "amount", "basis", "method", "use"];

    internal static string Field(int row, string part) => DirectionFields.Part(DirectionFields.Money, row, part);

    /// <summary>How many rows a form shows: those that are filled, and a few more.</summary>
    internal static int Count(Entries entries) => Math.Max(Fewest, Last(entries) + 3);

    /// <summary>Whether any amount is typed.</summary>
    internal static bool Are(Entries entries) => Last(entries) >= 0;

    internal static bool IsFilled(Entries entries, int row) =>
        Array.Exists(Parts, part => !string.IsNullOrWhiteSpace(entries[Field(row, part)]));

    internal static IReadOnlyList<MoneyRow> Read(Entries entries, IReadOnlyList<string> functions) =>
        [
            .. Enumerable
                .Range(0, Last(entries) + 1)
                .Where(row => IsFilled(entries, row))
                .Select(row => Row(entries, row, functions)),
        ];

    internal static void Fill(Entries entries, IReadOnlyList<MoneyRow> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var money = rows[row];
            entries[Field(row, "function")] = money.Function;
            entries[Field(row, "partner")] = money.Partner;
            entries[Field(row, "year")] = money.FinancialYear;
            entries[Field(row, "amount")] = money.Pence.InPounds().TrimStart('£');
            entries[Field(row, "basis")] = money.Basis.Code();
            entries[Field(row, "method")] = money.Method ?? "";
            entries[Field(row, "use")] = money.Use;
        }
    }

    private static int Last(Entries entries) =>
        Enumerable.Range(0, Most).LastOrDefault(row => IsFilled(entries, row), -1);

    private static MoneyRow Row(Entries entries, int row, IReadOnlyList<string> functions) =>
        new(
            Function(entries, row, functions),
            Chosen(entries, row),
            Year(entries, row),
            Amount(entries, row),
            Basis(entries, row),
            entries.OptionalText(Field(row, "method"), "Method", LongestUse),
            entries.Text(Field(row, "use"), "Use of the money", LongestUse)
        );

    // Where a direction is about one function, its money is for that one, and nobody is asked.
    private static string Function(Entries entries, int row, IReadOnlyList<string> functions)
    {
        var typed = entries[Field(row, "function")].Trim();
        if (typed.Length == 0 && functions is [var only])
            return only;
        if (functions.FirstOrDefault(f => SameName.Comparer.Equals(f, typed)) is { } function)
            return function;
        entries.Reject(
            Field(row, "function"),
            "Money: name the function that it is for, in the words in which it is named above."
        );
        return typed;
    }

    private static string Chosen(Entries entries, int row)
    {
        var partner = entries[Field(row, "partner")];
        if (partner.Length == 0)
            entries.Reject(Field(row, "partner"), "Money: choose the partner that spends it.");
        return partner;
    }

    private static string Year(Entries entries, int row)
    {
        var year = entries[Field(row, "year")].Trim();
        if (!FinancialYear.IsNamedBy(year))
            entries.Reject(Field(row, "year"), "Money: write the financial year as 2019-20.");
        return year;
    }

    private static long Amount(Entries entries, int row)
    {
        if (Pounds.Read(entries[Field(row, "amount")]) is { } pence)
            return pence;
        entries.Reject(Field(row, "amount"), "Money: write the amount in pounds, such as 1,250,000.");
        return 0;
    }

    private static MoneyBasis Basis(Entries entries, int row)
    {
        if (Codes.Read<MoneyBasis>(entries[Field(row, "basis")]) is not { } basis)
        {
            entries.Reject(Field(row, "basis"), "Money: choose the basis.");
            return default;
        }
        var method = entries[Field(row, "method")].Trim().Length > 0;
        if (method != (basis == MoneyBasis.Method))
            entries.Reject(
                Field(row, "method"),
                method
                    ? "Money: a method belongs only to an amount that it determines. Choose that basis, or take it out."
                    : "Money: say by which method the amount is determined."
            );
        return basis;
    }
}
