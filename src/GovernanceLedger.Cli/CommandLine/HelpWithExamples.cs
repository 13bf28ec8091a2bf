using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>The library's help, with the command's examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not ExampleCommand { Examples.Count: > 0 } command)
            return ExitCode.Done;
        output.WriteLine("Examples:");
        foreach (var example in command.Examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return ExitCode.Done;
    }
}
