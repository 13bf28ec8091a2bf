using GovernanceLedger.Cli.CommandLine;

using var signals = new StopSignals();
return await LedgerProgram.Run(args, Terminal.OfProcess(), signals.Token);
