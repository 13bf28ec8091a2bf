namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>The letter that parts one action of a proposal from the next: "(a)", or "a)".</summary>
internal static class ActionLetter
{
    /// <summary>The letter with which a text begins and the text behind it, or null.</summary>
    public static (string Letter, string Behind)? Before(string text)
    {
        var at = text.StartsWith('(') ? 1 : 0;
        if (at + 1 >= text.Length || !char.IsAsciiLetterLower(text[at]) || text[at + 1] != ')')
            return null;
        return (text[at].ToString(), text[(at + 2)..].TrimStart());
    }

    /// <summary>Whether a letter follows another in the alphabet.</summary>
    public static bool Follows(string letter, string before) =>
        letter.Length == 1 && before.Length == 1 && letter[0] == before[0] + 1;
}
