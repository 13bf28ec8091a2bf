namespace GovernanceLedger.Cli.CommandLine;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    internal const int RefusedOrFailed = 1;

    internal const int Usage = 2;
}
