using System.IO.Compression;
using System.Security;
using GovernanceLedger.Frameworks;
using Level = GovernanceLedger.Frameworks.Level;

namespace GovernanceLedger.Cli.Benchmarks;

/// <summary>A return in Word of the size of a real one, in this project's words, for measuring how long reading takes.</summary>
internal static class SampleReturn
{
    private const int EvidenceItems = 10;
    private const int PlanRows = 60;
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static byte[] Docx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
            part.Write($"<w:document xmlns:w=\"{Namespace}\"><w:body>{string.Concat(Content())}</w:body></w:document>");
        return bytes.ToArray();
    }

    private static IEnumerable<string> Content()
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

    // Not the project's summaries of the levels, by which the reader could take one proposal for another.
    private static string[] Indicators(Proposal proposal) =>
        [
            "Indicator",
            $"No sign of it. {Sentence(proposal.Code)}",
            $"First signs of it. {Sentence(proposal.Code)}",
            $"It is there. {Sentence(proposal.Code)}",
            $"Others come to look at it. {Sentence(proposal.Code)}",
        ];

    private static string[] Marks(Proposal proposal) =>
        [
            "Our Rating",
            .. Levels.Ascending.Select(l => proposal.Owner == ProposalOwner.Local && l == Level.Established ? "X" : ""),
        ];

    private static string Sentence(string about) =>
        $"The partners looked at what proposal {about} asks for, compared it with what they do today, and wrote down what a visitor would see of it in each locality.";

    private static string Text(string text) => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    private static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";

    private static string Cell(string text) => $"<w:tc>{Text(text)}</w:tc>";
}
