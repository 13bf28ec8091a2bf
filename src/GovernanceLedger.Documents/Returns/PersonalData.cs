namespace GovernanceLedger.Documents.Returns;

/// <summary>Notices what looks like an e-mail address or a telephone number in free text.</summary>
internal static class PersonalData
{
    private const int ShortestNumber = 10;
    private const int LongestNumber = 14;

    public static bool LooksPersonal(string text) => HoldsAddress(text) || HoldsNumber(text);

    private static bool HoldsAddress(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var before = at > 0 && char.IsLetterOrDigit(text[at - 1]);
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            if (before && text.AsSpan(at + 1, end - at - 1).TrimEnd('.').Contains('.'))
                return true;
        }
        return false;
    }

    // Ten digits or more from 0 or +44 on, with the spaces, dashes and brackets of a telephone number between them.
    private static bool HoldsNumber(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('0' or '+') || at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            var (digits, end) = CountDigits(text, at);
            if (digits is >= ShortestNumber and <= LongestNumber)
                return true;
            at = end;
        }
        return false;
    }

    private static (int Digits, int End) CountDigits(string text, int at)
    {
        var digits = 0;
        var gap = 0;
        var end = at;
        for (; end < text.Length && gap < 2; end++)
        {
            if (char.IsAsciiDigit(text[end]))
                (digits, gap) = (digits + 1, 0);
            else if (text[end] is ' ' or '-' or '(' or ')' or '+')
                gap++;
            else
                break;
        }
        return (digits, end);
    }
}
