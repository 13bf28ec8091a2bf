using System.Text;

namespace GovernanceLedger.Web.Api;

/// <summary>A command as the API takes it.</summary>
/// <param name="Type">The record that its body is read into.</param>
/// <param name="Stream">The streams that take it.</param>
/// <param name="Summary">What it does.</param>
/// <param name="MayChangeNothing">Whether it can stand and yet change nothing, so that nothing is recorded.</param>
/// <param name="BelongsTo">The partnership (null: any) and the stream that follow from what it says; null where any stream of the kind takes it.</param>
internal sealed record ApiCommand(
    Type Type,
    StreamPath Stream,
    string Summary,
    bool MayChangeNothing,
    Func<LedgerCommand, (string? Partnership, string Stream)>? BelongsTo
)
{
    /// <summary>The name in addresses, such as "record-rating".</summary>
    internal string Name { get; } = Hyphenated(Type.Name);

    /// <summary>Its path below the API's root.</summary>
    internal string Path => $"{Stream.Path}/{Name}";

    private static string Hyphenated(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
            words.Append(char.IsUpper(c) && words.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return words.ToString();
    }
}
