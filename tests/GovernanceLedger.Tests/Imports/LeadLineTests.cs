using GovernanceLedger.Documents.Imports;

namespace GovernanceLedger.Tests.Imports;

public sealed class LeadLineTests
{
    [Theory]
    [InlineData("Chief Finance Officer", "Chief Finance Officer", null)]
    [InlineData("locality planning leads", "locality planning leads", null)]
    [InlineData("CCPG", "CCPG", null)]
    [InlineData("Morag Beaton", LeadLine.NamedInPlan, "Morag Beaton")]
    [InlineData("Beaton", LeadLine.NamedInPlan, "Beaton")]
    [InlineData("Morag Beaton (AC)", "AC", "Morag Beaton")]
    [InlineData("CCPG (Morag Beaton)", "CCPG", "Morag Beaton")]
    [InlineData("Morag Beaton NHST", "NHST", "Morag Beaton")]
    [InlineData("Morag Beaton (Iain Rait helps)", LeadLine.NamedInPlan, "Morag Beaton (Iain Rait helps)")]
    public void What_is_not_surely_an_office_is_taken_for_a_name(string printed, string office, string? name) =>
        LeadLine.Of(printed).Should().Be(new LeadLine(office, name));

    [Fact]
    public void A_line_reads_back_as_it_is_written() =>
        LeadLine.Typed(new LeadLine("AC", "Morag Beaton").ToString()).Should().Be(new LeadLine("AC", "Morag Beaton"));
}
