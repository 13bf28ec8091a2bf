using GovernanceLedger.Benchmarking;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>Partnerships side by side, and the same to take away.</summary>
internal static class BenchmarkEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(
            "/benchmark",
            (query, benchmark, all) => Page.Of<BenchmarkPage, BenchmarkPage.Shown>(new(query, benchmark, all))
        );
        Map("/benchmark.csv", (_, benchmark, _) => Histories.Csv.Answer(BenchmarkExport.Csv(benchmark)));
        Map(
            "/benchmark/beside.csv",
            (_, benchmark, _) => Histories.Csv.Answer(BenchmarkExport.Beside(benchmark.Beside))
        );
        Map(
            "/benchmark/nearest.csv",
            (query, benchmark, _) => Histories.Csv.Answer(BenchmarkExport.Nearest(query.Near, benchmark.Near))
        );
        Map("/benchmark.json", (_, benchmark, _) => Results.Json(benchmark, LedgerJson.Options));

        void Map(string path, Func<BenchmarkQuery, Benchmark, IReadOnlyList<ReturningPartnership>, IResult> answer) =>
            routes.MapGet(
                path,
                (HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
                    Answer(request, room, answer, cancel)
            );
    }

    private static async Task<IResult> Answer(
        HttpRequest request,
        LedgerRoom room,
        Func<BenchmarkQuery, Benchmark, IReadOnlyList<ReturningPartnership>, IResult> answer,
        CancellationToken cancel
    )
    {
        var query = BenchmarkQuery.Of(request.Query);
        if (query.Found is not { } proposal)
            return Page.NotFound("No proposal with that code is a partnership's own to rate.");
        var (benchmark, all) = await SubmittedReturns.Of(
            room,
            proposal,
            query.Partnerships,
            Levels.Parse(query.Level),
            query.Near,
            cancel
        );
        return query.Problem(all) is { } problem ? Page.BadRequest(problem) : answer(query, benchmark, all);
    }
}
