using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Returns;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Postgres.Benchmarks;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>Measures the ledger beside its floor on the server that it is pointed at.</summary>
internal static class BenchCommand
{
    internal static Command Create(Shell shell)
    {
        var events = new Option<int>("--events")
        {
            Description = "How many events the rebuild folds.",
            DefaultValueFactory = _ => 100_000,
            HelpName = "number",
        };
        events.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 100)
                result.AddError("--events takes a number from 100.");
        });
        var document = new Option<string?>("--docx")
        {
            Description = "A return in Word to read; one is made unless given.",
            HelpName = "file",
        };
        var pages = new Option<bool>("--pages")
        {
            Description =
                "Measure every page of the site instead, on the ledger as it stands; nothing is recorded in it.",
        };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "bench",
            "Measure the ledger beside plain Npgsql on the same server, in a database that is dropped at the end.",
            "ledger bench",
            "ledger bench --events 1000000 --json",
            "ledger bench --pages --data /tmp/ledger-large",
            "ledger bench --connection \"Host=db;Database=postgres;Username=postgres\" --docx return.docx"
        )
        {
            events,
            document,
            pages,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                if (parsed.GetValue(pages))
                    return await Pages(shell, parsed, parsed.GetValue(json), cancel);
                var bytes = parsed.GetValue(document) is { } path
                    ? ReturnFile.Bytes(shell.Terminal, path)
                    : SampleReturn.Docx();
                var options = new BenchOptions(parsed.GetValue(events), ReadReturn: _ => Read(bytes));
                await using var server = await shell.OpenServer(parsed, cancel);
                var report = await new LedgerBench(server.ConnectionString, options, shell.Terminal.Say).Run(cancel);
                if (parsed.GetValue(json))
                    shell.Terminal.Json(report);
                else
                    BenchSheet.Write(shell.Terminal, report);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<int> Pages(Shell shell, ParseResult parsed, bool json, CancellationToken cancel)
    {
        await using var ledger = await shell.OpenLedger(parsed, cancel);
        var report = await new PageBench(ledger).Run(cancel);
        if (json)
            shell.Terminal.Json(report);
        else
            PageSheet.Write(shell.Terminal, report);
        return ExitCode.Done;
    }

    private static Task Read(byte[] bytes)
    {
        ReadWhole(bytes);
        return Task.CompletedTask;
    }

    private static void ReadWhole(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        if (ReturnReader.Read("return.docx", stream) is not Return)
            throw new CommandRefused(
                "unreadable-document",
                "The document for the measurement cannot be read as a return."
            );
    }
}
