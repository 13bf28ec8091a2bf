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
                            new("self-evaluation/baseline", 26),
                            new(27, Level.Established)
                        ),
                    ],
                    [new BenchmarkedPartnership("silent", "Silent", "NHS Glen")],
                    [new BenchmarkedPartnership("elsewhere", "Elsewhere", "NHS Glen")],
                    [],
                    []
                )
            )
            .TrimEnd()
            .Split("\r\n");
        lines.Should().HaveCount(4).And.OnlyContain(l => l.Count(c => c == ',') == 15);
        lines[1]
            .Should()
            .StartWith("1.1,sent,Sent,NHS Glen,baseline,2019-05-10,2019-06-06,no,Exemplary,")
            .And.EndWith("#26,Established");
        lines[2].Should().Be("1.1,elsewhere,Elsewhere,NHS Glen,,,,,Other version,,,,,,,");
        lines[3].Should().Be("1.1,silent,Silent,NHS Glen,,,,,Not received,,,,,,,");
    }

    [Fact]
    public void Returns_side_by_side_and_the_nearest_name_the_submissions_that_they_are_read_from()
    {
        var (sent, again) = (
            new EventReference("self-evaluation/baseline", 26),
            new EventReference("self-evaluation/repeat-2020", 30)
        );
        IReadOnlyList<NationalLevel> levels =
        [
            .. Framework.Newest.LocalProposals.Select(p => new NationalLevel(
                p.Code,
                true,
                p.Code != "1.1",
                null,
                null
            )),
        ];
        var beside = Lines(
            BenchmarkExport.Beside([
                new("one", "One", "baseline", sent, levels),
                new("two", "Two", "repeat-2020", again, levels),
            ])
        );
        beside.Should().HaveCount(23);
        beside[0].Should().Be("proposal,title,one,two,counted from");
        beside[1].Should().StartWith("1.1,").And.EndWith($",Other version,Other version,one {sent}; two {again}");
        beside[2].Should().EndWith($",Unrated,Unrated,one {sent}; two {again}");
        Lines(BenchmarkExport.Nearest("one", [new("two", "Two", "repeat-2020", true, 3, 21, 22, again, sent)]))
            .Should()
            .Equal(
                "nearest to,partnership,name,round,another round,distance,proposals compared,out of,counted from",
                $"one,two,Two,repeat-2020,yes,3,21,22,one {sent}; two {again}"
            );
        Lines(BenchmarkExport.Beside([])).Should().ContainSingle("nobody is chosen");
    }

    private static string[] Lines(string table) => table.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
