using Microsoft.Extensions.Logging;

namespace GovernanceLedger.Web.Hosting;

/// <summary>Says each failure in one line to whoever runs the ledger; where it happened in the program only if asked for.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="withTraces">Whether stack traces are written too.</param>
internal sealed class FailureLog(TextWriter output, bool withTraces) : ILoggerProvider
{
    /// <summary>Whether this process was asked for stack traces.</summary>
    internal static bool TracesAreWanted => Environment.GetEnvironmentVariable("LEDGER_DEBUG") == "1";

    public ILogger CreateLogger(string categoryName) => new Lines(this);

    public void Dispose() { }

    private void Write(string message, Exception? error)
    {
        var line = error is null ? message : $"{message} {error.GetType().Name}: {error.Message}";
        lock (output)
        {
            output.WriteLine(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            if (withTraces && error is not null)
                output.WriteLine(error);
            output.Flush();
        }
    }

    private sealed class Lines(FailureLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log.Write(formatter(state, exception), exception);
    }
}
