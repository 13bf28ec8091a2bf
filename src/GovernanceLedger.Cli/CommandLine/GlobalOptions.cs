using System.CommandLine;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Connection { get; } =
        new("--connection")
        {
            Description =
                "The connection string of a PostgreSQL 15 or newer (or LEDGER_CONNECTION). Without it, the embedded database in the data directory is used.",
            HelpName = "string",
            Recursive = true,
        };

    public Option<string?> Data { get; } =
        new("--data")
        {
            Description = "The data directory of the embedded database (or LEDGER_DATA).",
            HelpName = "directory",
            Recursive = true,
        };

    public Option<string?> Office { get; } =
        new("--office")
        {
            Description =
                "The office of the person who records (or LEDGER_OFFICE); \"Governance officer\" unless given.",
            HelpName = "text",
            Recursive = true,
        };

    public Option<string?> Person { get; } =
        new("--person")
        {
            Description =
                "The opaque reference of the person who records (or LEDGER_PERSON), never a name; made once and kept unless given.",
            HelpName = "reference",
            Recursive = true,
        };

    public IEnumerable<Option> All => [Connection, Data, Office, Person];

    /// <summary>What is given on the command line, else in the environment; null where neither is.</summary>
    public static string? Value(ParseResult parsed, Option<string?> option, string variable) =>
        Given(parsed.GetValue(option)) ?? Given(Environment.GetEnvironmentVariable(variable));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
