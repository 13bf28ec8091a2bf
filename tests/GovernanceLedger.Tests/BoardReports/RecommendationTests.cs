namespace GovernanceLedger.Tests.BoardReports;

public class RecommendationTests
{
    private static string Section(string content)
    {
        var start = SampleReport.Committee.IndexOf("It is recommended", StringComparison.Ordinal);
        var end = SampleReport.Committee.IndexOf("2. BACKGROUND", StringComparison.Ordinal);
        return $"{SampleReport.Committee[..start]}{content}\n\n{SampleReport.Committee[end..]}";
    }

    [Theory]
    [InlineData("The Committee is asked to:\n\n1.1 note it;\n\n1.2 agree it.", "note it|agree it.")]
    [InlineData(
        "1.1 It is recommended that the Committee:\n\n(a) notes it, and\n\n(b) agrees it.",
        "notes it|agrees it."
    )]
    [InlineData("The Committee is asked to:\n\n- note it;\n- agree it.", "note it|agree it.")]
    [InlineData(
        "The Committee is asked to (i) note it; (ii) agree it; and (iii) send it on.",
        "note it|agree it|send it on."
    )]
    [InlineData(
        "It is recommended that the Committee notes it (Appendix 1).",
        "It is recommended that the Committee notes it (Appendix 1)."
    )]
    [InlineData("The Committee is asked to: 1. Note it. 2. Agree it.", "Note it.|Agree it.")]
    [InlineData(
        "1. Note the report on this.\n\n2. Agree the plan for it.\n\n3. Send the plan on again.",
        "Note the report on this.|Agree the plan for it.|Send the plan on again."
    )]
    [InlineData(
        "(i) note:\n\n(a) the plan; and\n\n(b) the cost;\n\n(ii) agree it.",
        "note: (a) the plan; and (b) the cost|agree it."
    )]
    [InlineData(
        "(i) note the plan that\n\nfollows below;\n\n(ii) agree it.",
        "note the plan that follows below|agree it."
    )]
    public void Takes_each_recommendation_apart(string content, string expected)
    {
        var report = SampleReport.Read(Section(content));
        report.Recommendations.Should().Equal(expected.Split('|'));
        report
            .Problems.Should()
            .NotContain(problem => problem.Code.StartsWith("recommendation", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_letters_and_Roman_numbers_by_what_stands_before_them()
    {
        var romans = string.Join("\n\n", "i ii iii iv v vi".Split(' ').Select(mark => $"({mark}) agree it {mark};"));
        SampleReport
            .Read(Section(romans + "\n\n(vii) end it."))
            .Problem("recommendation-mark-skipped")
            .Should()
            .BeNull();
        var letters = string.Join("\n\n", "abcdefghi".Select(mark => $"({mark}) agree it;"));
        var report = SampleReport.Read(Section(letters + "\n\n(j) end it."));
        report.Recommendations.Should().HaveCount(10);
        report.Problem("recommendation-mark-skipped").Should().BeNull();
    }

    [Theory]
    [InlineData("(i) note it;\n\n(iii) agree it.", "recommendation-mark-skipped", "line 20")]
    [InlineData("(i) note it;", "recommendation-cut", "line 18")]
    [InlineData("(i) note it.\n\n(ii) agree it.\n\nThis needs care.", "recommendation-unmarked", "line 22")]
    [InlineData("", "recommendations-missing", "line 16")]
    public void Names_what_may_be_lost(string content, string code, string where) =>
        SampleReport.Read(Section(content)).Problem(code)!.Where.Should().Be(where);

    [Fact]
    public void Ends_the_recommendations_at_a_heading_in_bold_in_Word()
    {
        var bold = new Returns.WordDocument();
        foreach (var line in SampleReport.Committee.Split('\n').Where(line => line.Length > 0))
        {
            if (line is "2. BACKGROUND")
                bold.Raw("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Where we stand</w:t></w:r></w:p>");
            else
                bold.Paragraph(line);
        }
        bold.Paragraph("Proposal 1.1")
            .Table(
                Returns
                    .SampleTable.RatedAt("1.1", 3)
                    .Split('\n')
                    .Where(line => line.Contains('\t'))
                    .Select(line => Returns.WordDocument.Row(line.Split('\t')))
                    .ToArray()
            );
        Returns.ReadingOf.Return(bold.Bytes()).Report!.Recommendations.Should().HaveCount(3);
    }

    [Fact]
    public void Ends_the_recommendations_at_a_heading_in_heavy_type()
    {
        var heavy = SampleReport.Committee.Replace("2. BACKGROUND", "**Where we stand**", StringComparison.Ordinal);
        SampleReport.Read(heavy).Recommendations.Should().HaveCount(3);
    }
}
