using System.Diagnostics;
using System.Globalization;

namespace GovernanceLedger.Postgres.Tests.Cli;

/// <summary>The program as a process of its own, as a person starts it.</summary>
internal sealed class LedgerProcess : IDisposable
{
    private const string Address = "The ledger is at ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];

    public LedgerProcess(params string[] arguments)
        : this([], arguments) { }

    /// <summary>As the other, with variables of the environment; null takes one away.</summary>
    public LedgerProcess(IReadOnlyList<(string Name, string? Value)> environment, params string[] arguments)
    {
        _process = new Process { StartInfo = StartInfo(arguments), EnableRaisingEvents = true };
        foreach (var (name, value) in environment)
            _process.StartInfo.Environment[name] = value;
        _process.OutputDataReceived += (_, line) => Heard(line.Data);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"It ended: {Said}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static string Program => Path.Combine(AppContext.BaseDirectory, "ledger.dll");

    public string Said
    {
        get
        {
            lock (_said)
                return string.Join('\n', _said);
        }
    }

    /// <summary>The address at which it serves, as soon as it does.</summary>
    public Task<Uri> Serving() => Serving(Patience);

    /// <summary>Sends a signal and waits for the end.</summary>
    public async Task<int> Ended(string signal)
    {
        using (var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task<Uri> Serving(TimeSpan patience) => new(await _address.Task.WaitAsync(patience));

    private void Heard(string? line)
    {
        if (line is null)
            return;
        lock (_said)
            _said.Add(line);
        if (line.StartsWith(Address, StringComparison.Ordinal))
            _address.TrySetResult(line[Address.Length..]);
    }

    private static ProcessStartInfo StartInfo(string[] arguments) =>
        new("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            Environment = { ["LEDGER_CONNECTION"] = null },
        };
}
