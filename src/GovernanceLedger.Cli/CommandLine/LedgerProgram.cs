using System.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Embedded;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>The command line from its words to its exit code, and the one place where a failure becomes a sentence.</summary>
public static class LedgerProgram
{
    /// <summary>Carries out one command line.</summary>
    /// <returns>0 when done, 1 when refused or failed, 2 when the command line itself is wrong.</returns>
    public static async Task<int> Run(
        IReadOnlyList<string> arguments,
        Terminal terminal,
        CancellationToken cancel = default
    )
    {
        var options = new GlobalOptions();
        var parsed = LedgerCommands.Root(new Shell(terminal, options)).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            return Misused(parsed, terminal);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Messages,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancel);
        }
        catch (Exception e)
        {
            return Failed(e, IsJson(parsed), terminal);
        }
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
            terminal.Say(error.Message);
        terminal.Say($"See `{Name(parsed.CommandResult.Command)} --help`.");
        return ExitCode.Usage;
    }

    private static int Failed(Exception e, bool json, Terminal terminal)
    {
        if (Environment.GetEnvironmentVariable("LEDGER_DEBUG") == "1")
            terminal.Say(e.ToString());
        var refusal = Sentence(e);
        terminal.Say(refusal.Message);
        if (json && refusal.Code != CheckedOutput.Failure)
            terminal.Json(new { refused = refusal });
        return ExitCode.RefusedOrFailed;
    }

    private static Refusal Sentence(Exception e) =>
        e switch
        {
            CommandRefused refused => refused.Refusal,
            StoreException store => new(Kebab(store.Failure.ToString()), store.Message),
            EmbeddedServerException embedded => new(Kebab(embedded.Failure.ToString()), embedded.Message),
            UnreadableEventException unreadable => new("unreadable-event", unreadable.Message),
            OperationCanceledException => new(
                "stopped",
                "Stopped. What was recorded before stays recorded; run the same command again to finish."
            ),
            _ => new(
                "bug",
                $"Something went wrong that should not have ({e.GetType().Name}: {FirstLine(e.Message)}). Nothing more was recorded. Run it again with LEDGER_DEBUG=1 and report what it prints."
            ),
        };

    private static string Kebab(string name) =>
        string.Concat(
            name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())
        );

    private static string FirstLine(string text) => text.Split('\n')[0].Trim().TrimEnd('.');

    private static bool IsJson(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<Option<bool>>().FirstOrDefault(o => o.Name == Shell.JsonName)
            is { } json
        && parsed.GetValue(json);

    private static string Name(Command command) =>
        command is RootCommand ? "ledger"
        : command.Parents.FirstOrDefault() is Command parent and not RootCommand
            ? $"ledger {parent.Name} {command.Name}"
        : $"ledger {command.Name}";
}
