using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;

namespace GovernanceLedger.Cli.Recordings;

/// <summary>What accompanies a command that records: the version that the officer saw, and a key that makes it safe to send twice.</summary>
internal sealed class EnvelopeOptions
{
    public Option<long?> ExpectedVersion { get; } =
        new("--expected-version")
        {
            Description = "Refuse if the self-evaluation is no longer at this version.",
            HelpName = "version",
        };

    public Option<string?> KeyOf { get; } = KeyOption();

    public static Option<string?> KeyOption()
    {
        var option = new Option<string?>("--key")
        {
            Description = "Names this command, so that sending it again under the same key records it once.",
            HelpName = "text",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: 0 or > 200 })
                result.AddError("A key has 1 to 200 characters.");
        });
        return option;
    }

    /// <summary>The key that is given, else one that no other command has.</summary>
    public static string Key(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? $"command-line/{Guid.NewGuid():N}";

    public CommandEnvelope Envelope(Shell shell, ParseResult parsed, long version) =>
        new(Databases.Officer.Actor(shell, parsed), parsed.GetValue(ExpectedVersion) ?? version, Key(parsed, KeyOf));
}
