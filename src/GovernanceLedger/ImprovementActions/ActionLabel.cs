using System.Text.RegularExpressions;

namespace GovernanceLedger.ImprovementActions;

/// <summary>The labels by which plans refer to their own actions, printed one way here and another way there.</summary>
public static partial class ActionLabel
{
    /// <summary>The number of the one action that a cross-reference names by its label, or null where it names none or several.</summary>
    public static long? Named(string reference, IEnumerable<ActionSummary> actions)
    {
        var named = Parts(reference);
        return
            named.Length > 0
            && actions.Where(a => a.Label is { } label && Parts(label) == named).Take(2).ToList() is [var only]
            ? only.Number
            : null;
    }

    // "3(v)(a)" and "Ref: 3(v)a" are one; "1(iv)" and "1(i)(v)" are two, so that the parts are kept apart.
    private static string Parts(string label) =>
        string.Join(
            ' ',
            Part()
                .Matches(label.ToLowerInvariant())
                .Select(part => part.Value)
                .SkipWhile(part => part is "ref" or "refs" or "see" or "also" or "action")
        );

    [GeneratedRegex("[0-9]+|[a-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
