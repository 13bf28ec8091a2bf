using System.Globalization;

namespace GovernanceLedger.Directions;

/// <summary>Amounts of whole pence as people write them in pounds.</summary>
public static class Pounds
{
    private const NumberStyles Typed = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>An amount in pounds, such as "£1,250,000" or "£0.50".</summary>
    public static string InPounds(this long pence) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"£{pence / 100:N0}{(pence % 100 == 0 ? "" : $".{pence % 100:00}")}"
        );

    /// <summary>Reads an amount in pounds, with or without the sign and the commas between thousands; null for anything else.</summary>
    public static long? Read(string text)
    {
        var number = text.Trim().TrimStart('£').Trim();
        return
            number.Length is > 0 and <= 20
            && HoldsThousands(number)
            && decimal.TryParse(number, Typed, CultureInfo.InvariantCulture, out var pounds)
            && decimal.IsInteger(pounds * 100)
            && pounds * 100 <= MoneyCheck.MostPence
            ? (long)(pounds * 100)
            : null;
    }

    // "1,5" is one and a half to some and fifteen to nobody: a comma stands before three digits or not at all.
    private static bool HoldsThousands(string number)
    {
        var groups = number.Split('.')[0].Split(',');
        return groups.Length == 1 || (groups[0].Length is 1 or 2 or 3 && groups.Skip(1).All(g => g.Length == 3));
    }
}
