namespace GovernanceLedger.Web.Layout;

/// <summary>What stands behind the question mark of an address.</summary>
internal static class AddressQuery
{
    /// <summary>The fields that say something, each with its value encoded.</summary>
    internal static string Of(params IEnumerable<(string Name, string Value)> fields) =>
        string.Join(
            '&',
            fields.Where(f => f.Value.Length > 0).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}")
        );
}
