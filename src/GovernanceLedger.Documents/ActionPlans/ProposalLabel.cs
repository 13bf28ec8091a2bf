using System.Globalization;
using System.Text.RegularExpressions;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>The label of a proposal as a plan prints it: "1(ii)", "1.2", or what a conversion left of them, such as "ii)".</summary>
/// <param name="Feature">The number of the key feature, or null where it is lost.</param>
/// <param name="Number">The proposal's number within its feature.</param>
/// <param name="Dotted">Whether it is printed with a full stop, as "1.2".</param>
/// <param name="Letter">The letter of an action printed in the same label, or null.</param>
internal sealed partial record ProposalLabel(int? Feature, int Number, bool Dotted, string? Letter)
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>The code of the proposal in a feature.</summary>
    public string CodeIn(int feature) => string.Create(CultureInfo.InvariantCulture, $"{feature}.{Number}");

    /// <summary>The label in full, with the feature where it is known.</summary>
    public string Printed(int? feature) =>
        Dotted
            ? string.Create(CultureInfo.InvariantCulture, $"{feature}.{Number}")
            : string.Create(CultureInfo.InvariantCulture, $"{feature}({Romans[Number - 1]})");

    /// <summary>The label with which a text begins, and the text behind it; null where it begins with none.</summary>
    public static (ProposalLabel Label, string Behind)? Before(string text)
    {
        var head = text.Length > 40 ? text[..40] : text;
        if (Roman().Match(head) is { Success: true } roman)
            return Array.IndexOf(Romans, roman.Groups["number"].Value.ToLowerInvariant()) is var at and >= 0
                ? (new(Digit(roman), at + 1, Dotted: false, LetterOf(roman)), text[roman.Length..].TrimStart())
                : null;
        if (WithStop().Match(head) is not { Success: true } dotted)
            return null;
        var number = dotted.Groups["number"].Value[0] - '0';
        return (new(Digit(dotted), number, Dotted: true, LetterOf(dotted)), text[dotted.Length..].TrimStart());
    }

    private static int? Digit(Match match) =>
        match.Groups["feature"] is { Success: true } digit ? digit.Value[0] - '0' : null;

    private static string? LetterOf(Match match) =>
        match.Groups["letter"] is { Success: true } letter ? letter.Value : null;

    // A conversion may turn the feature's figure into another sign, or lose it with the bracket.
    [GeneratedRegex(
        @"^(proposal )?((?<feature>[1-6]) ?\(?|[a-z0-9]?\()?(?<number>[ivx]{1,4})\)( ?\((?<letter>[a-z])\))?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Roman();

    [GeneratedRegex(
        @"^(proposal )?(?<feature>[1-6]) ?\. ?(?<number>[1-9])( ?\((?<letter>[a-z])\)|[:.]? |[:.]?$)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex WithStop();
}
