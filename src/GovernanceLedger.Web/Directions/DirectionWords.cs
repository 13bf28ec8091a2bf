using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>The codes of directions as people say them.</summary>
internal static class DirectionWords
{
    internal static IReadOnlyList<Choice> Progress { get; } =
    [.. Enum.GetValues<ProgressStatus>().Select(p => new Choice(p.Code(), Capital(p.InWords())))];

    internal static string InWords<T>(this T code)
        where T : struct, Enum => code.Code().Replace('-', ' ');

    /// <summary>What a later direction did to an earlier, such as "superseded".</summary>
    internal static string Done(this EarlierRelation relation) =>
        relation switch
        {
            EarlierRelation.Supersedes => "superseded",
            EarlierRelation.Varies => "varied",
            _ => "revoked",
        };

    /// <summary>What a direction does to earlier ones, by its own words and by what was recorded of those; empty where it changes none.</summary>
    internal static string Earlier(IEnumerable<EarlierDirection> named, IEnumerable<ChainStep> besides) =>
        string.Join(
            ", ",
            named
                .Select(e => $"{e.Relation.Code()} {e.Reference}")
                .Concat(
                    besides.Select(s =>
                        $"{s.Relation.Code()} {s.Earlier}{(s.Functions.Count == 0 ? "" : $" for {DirectionSentence.Listed(s.Functions)}")} as of {s.From.InWords()}"
                    )
                )
        );

    internal static string Title(this MoneyBasis basis) =>
        basis switch
        {
            MoneyBasis.Payment => "Payment",
            MoneyBasis.SetAside => "Set aside",
            _ => "By a method",
        };

    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
