namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Ends a command with a refusal, which the edge of the program prints as its sentence.</summary>
internal sealed class CommandRefused(Refusal refusal) : Exception(refusal.Message)
{
    public CommandRefused(string code, string message)
        : this(new Refusal(code, message)) { }

    public Refusal Refusal { get; } = refusal;
}
