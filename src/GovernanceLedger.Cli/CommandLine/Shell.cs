using System.CommandLine;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>What every command is made with: where it reads and writes, and the options that it shares with the others.</summary>
internal sealed record Shell(Terminal Terminal, GlobalOptions Options)
{
    internal const string JsonName = "--json";

    /// <summary>The switch that every command has which prints something.</summary>
    public static Option<bool> JsonOption() => new(JsonName) { Description = "Print JSON to the standard output." };
}
