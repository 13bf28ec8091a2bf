using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Benchmarking;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read across partnerships: submitted returns, as they were submitted.</summary>
internal static class BenchmarkReads
{
    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new(
            "getNationalPicture",
            "/national",
            "Levels, movements and returns received over all partnerships, from submitted returns only.",
            typeof(NationalPicture),
            [
                new(
                    "round",
                    ParameterKind.OneOf,
                    "Whose returns are counted; each partnership's latest where it is left out.",
                    OneOf: [.. Enum.GetValues<Cycle>().Select(c => c.Code())]
                ),
                new("health-board", ParameterKind.Text, "Only partnerships of this Health Board, by its name."),
            ],
            National
        ),
        new(
            "getBenchmark",
            "/benchmark",
            "One proposal in the latest submitted returns, with the evidence that each gave.",
            typeof(Benchmark),
            [
                new(
                    "proposal",
                    ParameterKind.OneOf,
                    "The proposal.",
                    IsRequired: true,
                    OneOf: [.. Framework.Newest.LocalProposals.Select(p => p.Code)]
                ),
                new("partnerships", ParameterKind.Text, "Only these, by their short names with commas between."),
                new(
                    "level",
                    ParameterKind.OneOf,
                    "Only those that rated it so.",
                    OneOf: [.. Levels.Ascending.Select(l => l.Code())]
                ),
                new("near", ParameterKind.Text, "Which partnership's nearest profiles are given, by its short name."),
            ],
            Benchmarked
        ),
    ];

    private static async Task<ApiAnswer.Done?> National(ApiQuestion asked)
    {
        var (round, board) = (Codes.Read<Cycle>(asked.Text("round")), asked.Text("health-board"));
        var all = await SubmittedReturns.All(asked.Room, asked.Cancel);
        asked.Unread = NationalQuery.Unknown(board, all);
        return asked.Unread is null ? new(SubmittedReturns.Picture(all, round, board, asked.Room.Today)) : null;
    }

    private static async Task<ApiAnswer.Done?> Benchmarked(ApiQuestion asked)
    {
        var (partnerships, near) = (BenchmarkQuery.Slugs(asked.Text("partnerships")), asked.Text("near"));
        var (benchmark, all) = await SubmittedReturns.Of(
            asked.Room,
            Framework.Newest.Find(asked.Text("proposal")!)!,
            partnerships,
            Levels.Parse(asked.Text("level")),
            near,
            asked.Cancel
        );
        asked.Unread = BenchmarkQuery.Unknown([.. partnerships, near ?? ""], all);
        return asked.Unread is null ? new(benchmark) : null;
    }
}
