using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovernanceLedger.Frameworks;
using Level = GovernanceLedger.Frameworks.Level;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>A return in Word of the size of a real one, in this project's words, for measuring how long reading takes.</summary>
internal static class SampleReturn
{
    private const int EvidenceItems = 10;
    private const int PlanRows = 60;

    internal static byte[] Docx()
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var body = document.AddMainDocumentPart();
            body.Document = new Document(new Body(Content()));
        }
        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content()
    {
        yield return Table(["Name of Partnership", "Strathcarrow"], ["Date of completion", "10 May 2019"]);
        foreach (var proposal in Framework.Msg2019.Proposals)
        {
            yield return Text($"Proposal {proposal.Code}");
            yield return Text(proposal.Title);
            yield return Table(
                ["Rating", .. Levels.Ascending.Select(l => l.Title())],
                Indicators(proposal),
                Marks(proposal)
            );
            yield return Text("Evidence / Notes");
            for (var i = 1; i <= EvidenceItems; i++)
                yield return Text($"Evidence {i}: {Sentence(proposal.Code)}");
            yield return Text("Proposed improvement actions");
            yield return Text($"Action: {Sentence(proposal.Code)}");
        }
        yield return Table([
            .. Enumerable
                .Range(1, PlanRows)
                .Select(i => new[] { $"1({i})", Sentence("1.1"), "April 2020", "Lead officer", Sentence("2.1") }),
        ]);
    }

    private static string[] Indicators(Proposal proposal) =>
        [
            "Indicator",
            .. Levels.Ascending.Select(l =>
                proposal.Summary(l) is { } summary ? $"{summary} {Sentence(proposal.Code)}" : ""
            ),
        ];

    private static string[] Marks(Proposal proposal) =>
        [
            "Our Rating",
            .. Levels.Ascending.Select(l => proposal.Owner == ProposalOwner.Local && l == Level.Established ? "X" : ""),
        ];

    private static string Sentence(string about) =>
        $"The partners looked at what proposal {about} asks for, compared it with what they do today, and wrote down what a visitor would see of it in each locality.";

    private static Paragraph Text(string text) => new(new Run(new Text(text)));

    private static Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Text(cell))))));
}
