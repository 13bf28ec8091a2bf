using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Cli.Returns;

/// <summary>Reads a return and prints what it says; nothing is recorded and no database is needed.</summary>
internal static class ReadCommand
{
    internal static Command Create(Shell shell)
    {
        var file = ReturnFile.Argument();
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "read",
            "Read a completed self-evaluation, a report, an action plan or a table of engagement (Word, text or CSV) and show what it says, without recording anything.",
            "ledger read return.docx",
            "ledger read return.txt --json > return.json",
            "cat return.txt | ledger read -"
        )
        {
            file,
            json,
        };
        command.SetAction(parsed =>
        {
            var read = ReturnFile.Read(shell.Terminal, parsed.GetValue(file)!);
            if (parsed.GetValue(json))
                shell.Terminal.Out.WriteLine(ReturnJson.Write(read));
            else
                ReturnReport.Write(shell.Terminal, read);
            return ExitCode.Done;
        });
        return command;
    }
}
