using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Papers;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Web.Directions;

namespace GovernanceLedger.Cli.Directions;

/// <summary>Writes the letter of a direction to each of its recipients, or to one.</summary>
internal static class LetterCommand
{
    internal static Command Create(Shell shell)
    {
        var reference = new Argument<string>("REFERENCE")
        {
            Description = "The direction's reference, such as 2019-001.",
        };
        var partnership = new Option<string>("--partnership")
        {
            Description = "The partnership, by name.",
            HelpName = "name",
            Required = true,
        };
        var to = new Option<string?>("--to")
        {
            Description = "Only the letter to this recipient; each has its own unless given.",
            HelpName = "name",
        };
        var directory = new Option<string>("--out")
        {
            Description = "The directory to write to; this one unless given.",
            DefaultValueFactory = _ => ".",
            HelpName = "directory",
        };
        var json = Shell.JsonOption();
        var command = new ExampleCommand(
            "letter",
            "Write the letter of a direction in Word, ready to be signed, one for each recipient.",
            "ledger directions letter 2019-001 --partnership Moray",
            "ledger directions letter 2019-001 --partnership Moray --to \"NHS Grampian\" --out letters"
        )
        {
            reference,
            partnership,
            to,
            directory,
            json,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await shell.OpenLedger(parsed, cancel);
                var named = await NamedPartnership.Require(ledger, parsed.GetValue(partnership)!, cancel);
                var asked = parsed.GetValue(reference)!.Trim();
                var letters = await DirectionLetters.Find(ledger.Views, named.Slug, asked, cancel);
                if (letters.Count == 0)
                    throw new CommandRefused(
                        "unknown-direction",
                        $"{named.Partnership.Name} has no direction {asked}. `ledger directions` lists those that it has."
                    );
                var written = Chosen(letters, parsed.GetValue(to))
                    .Select(l => Write(l, parsed.GetValue(directory)!))
                    .ToList();
                if (parsed.GetValue(json))
                    shell.Terminal.Json(
                        new
                        {
                            partnership = named.Slug,
                            reference = asked,
                            written,
                        }
                    );
                else
                    foreach (var path in written)
                        shell.Terminal.Out.WriteLine(path);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static IReadOnlyList<LetterFacts> Chosen(IReadOnlyList<LetterFacts> letters, string? to)
    {
        if (to is null)
            return letters;
        var chosen = letters
            .Where(l => string.Equals(l.Recipient.Name, to.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        return chosen.Count > 0
            ? chosen
            : throw new CommandRefused(
                "not-a-recipient",
                $"That direction does not go to \"{to}\". It goes to {Words.List(letters.Select(l => l.Recipient.Name))}."
            );
    }

    private static string Write(LetterFacts letter, string directory)
    {
        var path = Path.Combine(directory, letter.FileName);
        WrittenFile.Create(path, file => file.Write(LetterOfDirection.Write(letter)));
        return path;
    }
}
