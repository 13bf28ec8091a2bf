namespace GovernanceLedger.Documents.Returns;

/// <summary>Ticks, crosses and boxes that Word keeps as letters of a symbol font.</summary>
internal static class Symbols
{
    /// <summary>What a character of this font shows, or the character itself where the font is none of those.</summary>
    public static char Shown(string font, char letter)
    {
        // Symbol fonts live at U+F000 to U+F0FF; some writers drop the F0.
        var code = letter is >= '\uF000' and <= '\uF0FF' ? (char)(letter - 0xF000) : letter;
        if (font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase))
            return code switch
            {
                'P' => '✓',
                'O' => '✗',
                'R' => '☑',
                'S' or 'T' or 'Q' or 'U' or 'V' => '☒',
                '\u00A3' => '☐',
                _ => letter,
            };
        if (font.Equals("Webdings", StringComparison.OrdinalIgnoreCase))
            return code switch
            {
                'a' => '✓',
                'r' => '✗',
                'c' => '☐',
                _ => letter,
            };
        if (font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) || letter != code)
            return Wingdings(code, letter);
        return font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) && code == '\u00D6' ? '√' : letter;
    }

    private static char Wingdings(char code, char letter) =>
        code switch
        {
            '\u00FC' => '✓',
            '\u00FB' => '✗',
            '\u00FE' => '☑',
            '\u00FD' or 'x' => '☒',
            'o' or 'q' or '\u00A8' => '☐',
            'l' => '●',
            '\u00B7' or '\u00A7' or '\u00D8' or 'v' or 'n' => '•',
            _ => letter,
        };
}
