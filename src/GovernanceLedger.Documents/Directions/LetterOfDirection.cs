using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Word;

namespace GovernanceLedger.Documents.Directions;

/// <summary>
/// The letter by which a board directs a council or a Health Board under sections 26 to 28 of the Public Bodies (Joint
/// Working) (Scotland) Act 2014, as a Word document that is ready to be signed, with a slip to acknowledge it by.
/// </summary>
public static class LetterOfDirection
{
    private const string Act = "Public Bodies (Joint Working) (Scotland) Act 2014";

    /// <summary>The letter; the same facts give the same bytes.</summary>
    public static byte[] Write(LetterFacts facts)
    {
        var d = facts.Direction;
        var word = new WordWriter($"Direction {d.Reference} to {facts.Recipient.Name}", facts.Partnership.Board)
        {
            Header = d.Status == DirectionStatus.Draft ? "DRAFT: neither approved nor issued. It binds nobody." : null,
            Footer = $"Direction {d.Reference}, {Made(facts)}",
        };
        Opening(word, facts);
        LetterBody.Write(word, facts);
        Signing(word, facts);
        Slip(word, facts);
        return word.ToArray();
    }

    private static void Opening(WordWriter word, LetterFacts facts)
    {
        var (d, board) = (facts.Direction, facts.Partnership.Board);
        word.Text($"{board}\nChief officer");
        word.Text($"To: Chief Executive\n{facts.Recipient.Name}");
        word.Heading(1, $"Direction {d.Reference} to {facts.Recipient.Name}");
        foreach (var warning in Warnings(d))
            word.Text(warning, WordStyles.Warning);
        word.Text(
            $"Under sections 26 to 28 of the {Act}, {board} directs {facts.Recipient.Name} to carry out the functions named below as this letter says, and to use the money stated for the purpose stated."
        );
        if (d.Content.Recipients.Where(r => r != facts.Recipient).Select(r => r.Name).ToList() is { Count: > 0 } others)
            word.Text($"The same direction goes to {string.Join(" and ", others)} by a letter of its own.");
        word.Facts("The direction at a glance", "About the direction", "What it is", Facts(d));
        word.Heading(2, "The decision behind it");
        foreach (var decision in facts.Decisions)
            word.Text(decision.InWords());
        if (facts.Decisions.Count == 0)
            word.Text("No decision has approved it yet.");
        if (d.Term.RetrospectiveBecause is { } because)
            word.Text($"It is in force from before it was decided, because: {because}");
    }

    private static IEnumerable<(string, string)> Facts(Direction d) =>
        [
            ("Reference", d.Reference),
            ("Functions", string.Join("\n", d.Content.Functions)),
            ("Approved", d.Approval?.EffectiveOn.InWords() ?? "Not yet"),
            ("Issued", d.IssuedOn?.InWords() ?? "Not yet: to be dated when it is signed"),
            .. d.Terms.Count > 1 ? [("Varied", d.Term.WrittenOn.InWords())] : Array.Empty<(string, string)>(),
            ("In force from", d.Term.From?.InWords() ?? "The day that the board names when it issues it"),
        ];

    private static IEnumerable<string> Warnings(Direction d)
    {
        if (d.Status == DirectionStatus.Draft)
            yield return "DRAFT. This direction is neither approved nor issued. It binds nobody and is not to be acted on.";
        foreach (var e in d.Endings)
            yield return $"This direction was {e.Kind.Code()}{(e.Function is null ? "" : $" for {e.Function}")}{(e.By is null ? "" : $" by direction {e.By}")} as of {e.From.InWords()}.{(e.Reason is null ? "" : " " + e.Reason)}";
    }

    private static void Signing(WordWriter word, LetterFacts facts)
    {
        word.Heading(2, "Signature");
        word.Text($"Signed for {facts.Partnership.Board} by its chief officer:");
        word.ToFillIn("Signature of the chief officer", "For the chief officer", "Signature", "Name", "Date");
        word.Text(
            $"This letter was {Made(facts)}. The register holds every version of the direction and the reason for each."
        );
    }

    private static void Slip(WordWriter word, LetterFacts facts)
    {
        var (d, board) = (facts.Direction, facts.Partnership.Board);
        word.Heading(1, $"Acknowledgement of direction {d.Reference}", onNewPage: true);
        word.Text($"To: Chief officer\n{board}");
        word.Text(
            $"{facts.Recipient.Name} has received direction {d.Reference} of {board}, for {string.Join(" and ", d.Content.Functions)}, as it reads in the letter {Made(facts)}."
        );
        word.ToFillIn(
            $"Signature for {facts.Recipient.Name}",
            "For the recipient",
            "Signature",
            "Name",
            "Office",
            "Date received"
        );
        word.Text("Please sign, date and return this page.");
    }

    private static string Made(LetterFacts facts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"made from version {facts.Version} of the register of directions of {facts.Partnership.Name}"
        );
}
