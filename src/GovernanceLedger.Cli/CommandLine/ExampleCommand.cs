using System.CommandLine;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="examples">Each as it would be typed.</param>
internal sealed class ExampleCommand(string name, string description, params IReadOnlyList<string> examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
