using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.Benchmarking;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class BenchmarkExportTests
{
    [Fact]
    public void A_chosen_partnership_without_a_return_has_a_row_that_says_so()
    {
        var lines = BenchmarkExport
            .Csv(
                new(
                    "1.1",
                    "Leadership",
                    Level.Exemplary,
                    [
                        new(
                            "sent",
                            "Sent",
                            "NHS Glen",
                            "baseline",
                            "1.1",
                            new(2019, 5, 10),
                            new DateOnly(2019, 6, 6),
                            false,
                            Level.Exemplary,
                            new("self-evaluation/baseline", 2),
                            null,
                            [],
                            new("self-evaluation/baseline", 26)
                        ),
                    ],
                    [new BenchmarkedPartnership("silent", "Silent", "NHS Glen")],
                    [new BenchmarkedPartnership("elsewhere", "Elsewhere", "NHS Glen")],
                    []
                )
            )
            .TrimEnd()
            .Split("\r\n");
        lines.Should().HaveCount(4).And.OnlyContain(l => l.Count(c => c == ',') == 14);
        lines[1].Should().StartWith("1.1,sent,Sent,NHS Glen,baseline,2019-05-10,2019-06-06,no,Exemplary,");
        lines[2].Should().Be("1.1,elsewhere,Elsewhere,NHS Glen,,,,,Other version,,,,,,");
        lines[3].Should().Be("1.1,silent,Silent,NHS Glen,,,,,Not received,,,,,,");
    }
}
