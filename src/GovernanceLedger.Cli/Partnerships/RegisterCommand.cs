using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Cli.Partnerships;

/// <summary>Enters a partnership in the ledger.</summary>
internal static class RegisterCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The partnership's name." };

    private static readonly Option<string> Board = new("--board")
    {
        Description = "Its integration joint board, or the lead agency.",
        HelpName = "name",
        Required = true,
    };

    private static readonly Option<string> HealthBoard = new("--health-board")
    {
        Description = "The Health Board that delivers for it.",
        HelpName = "name",
        Required = true,
    };

    private static readonly Option<string[]> Council = new("--council")
    {
        Description = "The council that delivers for it; twice where there are two.",
        HelpName = "name",
        Required = true,
    };

    internal static Command Create(Shell shell)
    {
        var day = Typed.DayOption("--effective-on", "The day from which that holds; today unless given.");
        var source = new Option<string?>("--source") { Description = "Where it was read or heard.", HelpName = "text" };
        var key = EnvelopeOptions.KeyOption();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "register",
            "Register a partnership. Scotland's own partnerships are registered by importing a return of theirs.",
            "ledger register \"Strathcarrow\" --board \"Strathcarrow Integration Joint Board\" --health-board \"NHS Carrow Valley\" --council \"Strathcarrow Council\""
        )
        {
            Name,
            Board,
            HealthBoard,
            Council,
            day,
            source,
            key,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenOrBeginLedger(parsed, cancel);
                var register = new RegisterPartnership(
                    parsed.GetValue(Name)!,
                    parsed.GetValue(Board)!,
                    parsed.GetValue(HealthBoard)!,
                    parsed.GetValue(Council)!,
                    parsed.GetValue(day) ?? Scotland.Day(TimeProvider.System.GetUtcNow()),
                    new(parsed.GetValue(source) ?? "Statement of the officer who registered it")
                );
                var envelope = new CommandEnvelope(shell.Actor(parsed), 0, EnvelopeOptions.Key(parsed, key));
                var answer = await Execute(ledger, register, envelope, cancel);
                RecordingReport.Write(shell.Terminal, answer, parsed.GetValue(json));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<Answer> Execute(
        OpenLedger ledger,
        RegisterPartnership register,
        CommandEnvelope envelope,
        CancellationToken cancel
    )
    {
        var slug = PartnershipRules.Slug(register.Name);
        if (slug.Length == 0)
            throw new CommandRefused(
                "unusable-name",
                "That name cannot be used. Give the partnership's own name, in the Latin alphabet."
            );
        var answer = await ledger.Ledger.Execute(
            PartnershipRules.Kind,
            slug,
            PartnershipRules.Stream,
            register,
            envelope,
            cancel
        );
        return answer is Answer.Conflict
            ? throw new CommandRefused("already-registered", $"{register.Name} is registered already.")
            : answer;
    }
}
