using System.Globalization;

namespace GovernanceLedger.Documents.Returns;

/// <summary>The state of the run of characters that is being read.</summary>
internal sealed class WordRun
{
    public bool InRun { get; private set; }

    public bool InText { get; set; }

    public bool Hidden { get; set; }

    public bool Bold { get; set; }

    public string Font { get; set; } = "";

    public void Begin()
    {
        InRun = true;
        InText = Hidden = Bold = false;
        Font = "";
    }

    public void End() => InRun = InText = Hidden = false;

    /// <summary>What the run's text shows in its font; hidden text shows nothing.</summary>
    public string Shown(string text)
    {
        if (Hidden)
            return "";
        var symbolic = IsSymbolFont || text.AsSpan().IndexOfAnyInRange('\uF000', '\uF0FF') >= 0;
        return symbolic
            ? string.Create(text.Length, (text, Font), static (shown, from) => Show(shown, from.text, from.Font))
            : text;
    }

    /// <summary>What a <c>w:sym</c> element shows.</summary>
    public string Symbol(string font, string code)
    {
        var known =
            ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value >= ' ';
        return known && !char.IsSurrogate((char)value) && !Hidden ? Symbols.Shown(font, (char)value).ToString() : "";
    }

    private bool IsSymbolFont =>
        Font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
        || Font.Equals("Webdings", StringComparison.OrdinalIgnoreCase)
        || Font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);

    private static void Show(Span<char> shown, string text, string font)
    {
        for (var index = 0; index < text.Length; index++)
            shown[index] = Symbols.Shown(font, text[index]);
    }
}
