using System.Diagnostics;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>The text that a converter takes from the real returns' PDF files, in each of its three ways.</summary>
public class PdfTextTests
{
    [PdfTheory]
    [InlineData("moray", RealReturnTests.Moray, 22)]
    [InlineData("angus", RealReturnTests.Angus, 20)]
    public void Reads_ratings_by_the_column_on_the_page(string name, string known, int atLeast)
    {
        var read = Converted(name, "-layout");
        read.Ratings.Count(rating => rating.Status == RatingStatus.Read).Should().BeGreaterThanOrEqualTo(atLeast);
        RealReturnTests.AgreesWith(read, known);
        (read.Problem("columns-lost") is null).Should().Be(atLeast == 22);
    }

    [PdfTheory]
    [InlineData("moray", "-raw")]
    [InlineData("angus", "-raw")]
    [InlineData("moray", null)]
    [InlineData("angus", null)]
    public void Reads_no_rating_where_the_columns_are_lost(string name, string? mode)
    {
        var read = Converted(name, mode);
        read.Ratings.Should().NotContain(rating => rating.Status == RatingStatus.Read);
        read.Problem("columns-lost").Should().NotBeNull();
    }

    [PdfTheory]
    [InlineData("-layout")]
    [InlineData("-raw")]
    [InlineData(null)]
    public void Gives_no_proposal_the_evidence_of_the_next(string? mode) =>
        Converted("angus", mode).Of("2.1").Evidence.Should().HaveCountLessThan(10);

    private static Return Converted(string name, string? mode)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { mode, "-enc", "UTF-8", Path.Combine(Documents.Folder!, name + ".pdf"), "-" })
        {
            if (argument is not null)
                start.ArgumentList.Add(argument);
        }
        using var converter = Process.Start(start)!;
        using var text = new MemoryStream();
        converter.StandardOutput.BaseStream.CopyTo(text);
        return ReadingOf.Return(text.ToArray());
    }
}

/// <summary>A test that needs the real returns as PDF and pdftotext, and is skipped where either is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute()
    {
        var converter = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));
        if (Documents.Folder is not { } folder || !File.Exists(Path.Combine(folder, "moray.pdf")) || !converter)
            Skip = "The returns of 2019 as PDF, or pdftotext to take their text, are not at hand.";
    }
}
