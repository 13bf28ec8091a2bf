using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovernanceLedger.Postgres.Schema;

/// <summary>One step of the schema: a plain SQL file that is applied once and never edited afterwards.</summary>
internal sealed record Migration(int Version, string Name, string Sql)
{
    public static string Roles { get; } = Text("Schema/roles.sql");

    /// <summary>Every step that this program knows, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Schema/0", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(
                int.Parse(name.AsSpan(7, 4), CultureInfo.InvariantCulture),
                name[7..^4],
                Text(name)
            )),
    ];

    /// <summary>SHA-256 of the file with its line ends as LF, in lower-case hexadecimal.</summary>
    public string Checksum =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
