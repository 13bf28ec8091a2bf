using System.Text.Json;
using Spectre.Console;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Where a command reads and writes: results to one side, messages to the other.</summary>
public sealed class Terminal
{
    private static readonly JsonSerializerOptions Indented = new(LedgerJson.Options)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };

    private readonly Func<Stream> _openInput;

    private Terminal(TextWriter output, TextWriter messages, TextReader answers, Func<Stream> openInput)
    {
        Out = output;
        Messages = messages;
        Answers = answers;
        _openInput = openInput;
        Screen = Console(output, isTerminal: false);
        MessageScreen = Console(messages, isTerminal: false);
    }

    /// <summary>What the command was asked for: text, a table or JSON.</summary>
    public TextWriter Out { get; }

    /// <summary>What is said beside it: progress, warnings, refusals.</summary>
    public TextWriter Messages { get; }

    /// <summary>Where a person's answers come from.</summary>
    public TextReader Answers { get; }

    /// <summary>Whether a person sits there who can be asked.</summary>
    public bool CanAsk { get; private init; }

    /// <summary>Whether the output goes to a screen, and not into a file or another program.</summary>
    public bool IsScreen { get; private init; }

    /// <summary>Draws on the output.</summary>
    public IAnsiConsole Screen { get; private init; }

    /// <summary>Draws beside the output.</summary>
    public IAnsiConsole MessageScreen { get; private init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var screen = !System.Console.IsOutputRedirected;
        return new(
            new CheckedOutput(System.Console.Out),
            System.Console.Error,
            System.Console.In,
            System.Console.OpenStandardInput
        )
        {
            IsScreen = screen,
            CanAsk = !System.Console.IsInputRedirected && !System.Console.IsErrorRedirected,
            Screen = Console(System.Console.Out, screen),
            MessageScreen = Console(System.Console.Error, !System.Console.IsErrorRedirected),
        };
    }

    /// <summary>A terminal without a screen, such as a test's. Where answers are given, a person is taken to sit there.</summary>
    public static Terminal Of(
        TextWriter output,
        TextWriter messages,
        TextReader? answers = null,
        Stream? input = null
    ) => new(output, messages, answers ?? TextReader.Null, () => input ?? Stream.Null) { CanAsk = answers is not null };

    /// <summary>The bytes that are piped in.</summary>
    public Stream OpenInput() => _openInput();

    /// <summary>Writes a line beside the output.</summary>
    public void Say(string message) => Messages.WriteLine(message);

    /// <summary>Writes a value as JSON to the output; members without a value are written as null.</summary>
    public void Json(object value) => Out.WriteLine(JsonSerializer.Serialize(value, value.GetType(), Indented));

    /// <summary>Draws how far some work has come while it is done.</summary>
    /// <param name="work">Tells the bar how far it has come; it is full at the end.</param>
    public Task<T> WithBar<T>(string title, Func<ProgressTask, Task<T>> work) =>
        MessageScreen
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask(title);
                var done = await work(bar);
                bar.Value = bar.MaxValue;
                return done;
            });

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        if (!isTerminal)
            console.Profile.Width = 120;
        return console;
    }
}
