using System.Text.RegularExpressions;

namespace GovernanceLedger.Documents;

/// <summary>Finds what looks like an e-mail address or a telephone number in a text. It warns; it cannot know.</summary>
public static partial class ContactDetails
{
    /// <summary>The first such piece of the text, or null.</summary>
    public static string? In(string text)
    {
        if (Email().Match(text) is { Success: true } email)
            return email.Value;
        return Telephone().Matches(text).Select(m => m.Value.Trim()).FirstOrDefault(IsTelephone);
    }

    // Money, dates and hashes have digits too: a British number starts with 0, +44 or 0044 and has ten or eleven digits.
    private static bool IsTelephone(string found)
    {
        var digits = found.Count(char.IsAsciiDigit);
        return found.StartsWith('0') ? digits is 10 or 11 or 13 or 14 : digits is 11 or 12 or 13;
    }

    [GeneratedRegex(
        @"[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,5}",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Email();

    [GeneratedRegex(@"(\+44|0)[\d ()-]{8,18}\d", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();
}
