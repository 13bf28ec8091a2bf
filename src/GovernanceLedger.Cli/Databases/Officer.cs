using System.CommandLine;
using System.Security.Cryptography;
using GovernanceLedger.Cli.CommandLine;

namespace GovernanceLedger.Cli.Databases;

/// <summary>Who records from this command line.</summary>
internal static class Officer
{
    private const string DefaultOffice = "Governance officer";

    /// <summary>The office and the opaque reference that are given, else the default office and the user's own reference.</summary>
    public static Actor Actor(this Shell shell, ParseResult parsed) =>
        new(
            GlobalOptions.Value(parsed, shell.Options.Person, "LEDGER_PERSON")
                ?? Kept(shell.DataDirectory(parsed).Directory),
            GlobalOptions.Value(parsed, shell.Options.Office, "LEDGER_OFFICE") ?? DefaultOffice
        );

    // Made once, so that what one person records carries one reference; it says nothing about who that is.
    private static string Kept(string directory)
    {
        var file = Path.Combine(directory, "person");
        try
        {
            if (File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 } kept)
                return kept;
            Directory.CreateDirectory(directory);
            var made = "person-" + RandomNumberGenerator.GetHexString(8, lowercase: true);
            File.WriteAllText(file, made + "\n");
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefused(
                "no-person",
                $"The reference of who records could not be kept in {directory}: {e.Message} Give one with --person or LEDGER_PERSON."
            );
        }
    }
}
