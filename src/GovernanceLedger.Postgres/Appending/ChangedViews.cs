using System.Text.Json;

namespace GovernanceLedger.Postgres.Appending;

/// <summary>The views of one stream that an append changes, as they are to be stored.</summary>
internal sealed record ChangedViews(string[] Names, byte[][] Documents, string[] Removed)
{
    /// <summary>A view whose source is the same instance before and after is left as it is stored.</summary>
    public static ChangedViews Between(IEnumerable<View> before, IEnumerable<View> after)
    {
        var stored = before.ToDictionary(view => view.Name, view => view.Source, StringComparer.Ordinal);
        var changed = new List<View>();
        foreach (var view in after)
            if (!stored.Remove(view.Name, out var source) || !ReferenceEquals(source, view.Source))
                changed.Add(view);
        return new(
            [.. changed.Select(view => view.Name)],
            [.. changed.Select(view => Serialise(view.Document))],
            [.. stored.Keys]
        );
    }

    public static byte[] Serialise(object document) =>
        JsonSerializer.SerializeToUtf8Bytes(document, document.GetType(), LedgerJson.Options);
}
