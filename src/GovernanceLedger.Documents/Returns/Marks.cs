using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Returns;

/// <summary>What can stand in a cell of a rating row.</summary>
internal enum MarkKind
{
    /// <summary>Nothing, or a filler such as a dash or an empty box.</summary>
    Empty,

    /// <summary>A tick, a cross or another mark that nobody mistakes.</summary>
    Clear,

    /// <summary>A mark or a level's name with words beside it, which may take it back.</summary>
    Noted,

    /// <summary>A level's name written out.</summary>
    Word,

    /// <summary>A letter, a figure or the like, which may be a mark that a conversion spoilt.</summary>
    Small,

    /// <summary>Punctuation alone: conversion dust beside a mark, a doubtful mark by itself.</summary>
    Speck,

    /// <summary>Several marks in one cell.</summary>
    Several,

    /// <summary>Other words, which are no mark.</summary>
    Text,
}

/// <summary>Tells marks from what merely stands in a rating row.</summary>
internal static class Marks
{
    private const int LongestSmallMark = 9;
    private const int LongestWithMark = 200;
    private const string ClearSigns = "✓✔√☑🗸✅☒✗✘✕✖×❌❎⨯╳●⬤";
    private const string EmptySigns = "☐□◻▢○◯";

    private static readonly FrozenSet<string> ClearWords = Set(
        "x х yes tick ticked [x] [х] (x) [√] [✓] \\checkmark \\surd \\times \\boxtimes \\sqrt \\sqrt{} :heavy_check_mark: :white_check_mark: :x:"
    );

    private static readonly FrozenSet<string> EmptyWords = Set("- – — n/a na no [] () nil none");

    /// <summary>The kind of what the cell holds.</summary>
    public static MarkKind KindOf(Cell cell)
    {
        var kind = KindOf(cell.Text);
        if (cell.Struck && kind is MarkKind.Clear or MarkKind.Word)
            return MarkKind.Small;
        return cell.Picture && kind is MarkKind.Empty or MarkKind.Speck ? MarkKind.Small : kind;
    }

    /// <summary>Whether the text is one clear mark.</summary>
    public static bool IsClear(string text) => KindOf(text) == MarkKind.Clear;

    /// <summary>Whether the text is a mark, or a mark that leads or closes a short text.</summary>
    public static bool IsMark(string text) =>
        KindOf(text) switch
        {
            MarkKind.Clear => true,
            MarkKind.Noted when text.Length <= LongestWithMark => Tokens(Bare(text)) is var tokens
                && (IsClearToken(tokens[0]) || IsClearToken(tokens[^1])),
            _ => false,
        };

    /// <summary>What the marks list says of the cell: its content as printed, whole, since the last word may deny the first.</summary>
    public static string Printed(Cell cell)
    {
        if (cell.Picture && cell.Text.Length == 0)
            return "a picture";
        return cell.Struck ? $"{cell.Text} (struck through)" : cell.Text;
    }

    private static MarkKind KindOf(string text)
    {
        if (text.Length > LongestWithMark)
            return HoldsSign(text) ? MarkKind.Noted : MarkKind.Text;
        var bare = Bare(text);
        if (
            bare.Length == 0
            || EmptyWords.Contains(bare)
            || bare.All(sign => EmptySigns.Contains(sign, StringComparison.Ordinal) || sign == ' ')
        )
            return MarkKind.Empty;
        var tokens = Tokens(bare);
        var clear = tokens.Count(IsClearToken);
        if (clear == 1)
            return OneClear(bare, tokens);
        if (clear > 1)
            return MarkKind.Several;
        return Unclear(text, bare);
    }

    // Words that name a level or deny the mark are as good as a second mark.
    private static MarkKind OneClear(string bare, List<string> tokens)
    {
        if (tokens.Count == 1)
            return MarkKind.Clear;
        var words = Folded.Words(bare);
        if (words.Any(word => word is "not" or "or" or "between"))
            return MarkKind.Several;
        var named = LevelNames.All(words);
        return named.Count > 0 ? MarkKind.Several : NotedMark(bare, tokens);
    }

    // What words beside a mark mean is not guessed. An x inside a sentence is no mark, but a tick there is one.
    private static MarkKind NotedMark(string bare, List<string> tokens)
    {
        var beside = tokens.FindAll(token => !IsClearToken(token) && !IsDust(token));
        if (beside.Count == 0)
            return MarkKind.Clear;
        if (beside.TrueForAll(token => token.Length == 1 && char.IsLetterOrDigit(token[0])))
            return MarkKind.Small;
        if (IsClearToken(tokens[0]) || IsClearToken(tokens[^1]) || HoldsSign(bare))
            return MarkKind.Noted;
        return bare.Length <= LongestSmallMark ? MarkKind.Small : MarkKind.Text;
    }

    private static MarkKind Unclear(string text, string bare)
    {
        if (LevelNames.In(text) is not null)
            return LevelNames.IsOnly(text) ? MarkKind.Word : MarkKind.Noted;
        if (!bare.Any(char.IsLetterOrDigit) && bare.Length <= LongestSmallMark)
            return bare.All(sign => char.IsPunctuation(sign) || sign is ' ' or '`' or '^' or '~' or '|' or '¬' or '°')
                ? MarkKind.Speck
                : MarkKind.Small;
        if (IsSmall(bare))
            return MarkKind.Small;
        return HoldsSign(bare) ? MarkKind.Noted : MarkKind.Text;
    }

    private static bool HoldsSign(string text) =>
        text.EnumerateRunes().Any(rune => ClearSigns.Contains(rune.ToString(), StringComparison.Ordinal));

    // A question mark is no dust: it doubts the mark.
    private static bool IsDust(string token) =>
        token.All(sign =>
            sign != '?' && (char.IsPunctuation(sign) || EmptySigns.Contains(sign, StringComparison.Ordinal))
        );

    private static bool IsSmall(string bare) =>
        bare.Length <= LongestSmallMark && Folded.Words(bare).All(word => word.Length <= 2);

    private static bool IsClearToken(string token)
    {
        if (ClearWords.Contains(token))
            return true;
        return ClearSigns.Contains(token, StringComparison.Ordinal) && token.EnumerateRunes().Count() == 1;
    }

    // Brackets belong to a mark such as [x]; LaTeX keeps its sign between dollars.
    private static List<string> Tokens(string bare)
    {
        var tokens = new List<string>();
        foreach (var token in bare.Split([' ', '/', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                token.EnumerateRunes().Count() is > 1 and <= 4
                && token.EnumerateRunes().All(rune => ClearSigns.Contains(rune.ToString(), StringComparison.Ordinal))
            )
                tokens.AddRange(token.EnumerateRunes().Select(rune => rune.ToString()));
            else
                tokens.Add(token.Length > 1 ? token.TrimEnd('.') : token);
        }
        return tokens;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) =>
        text.Replace("$", "", StringComparison.Ordinal)
            .Replace("*", text.Trim() is "*" ? "*" : "", StringComparison.Ordinal)
            .Replace("\\sqrt {", "\\sqrt{", StringComparison.Ordinal)
            .Replace("{ }", "{}", StringComparison.Ordinal)
            .Replace("[ ]", "[]", StringComparison.Ordinal)
            .Replace("( )", "()", StringComparison.Ordinal)
            .Trim();
}
