using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Benchmarking;

/// <summary>The page of a national reviewer, and the same to take away.</summary>
internal static class NationalEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/national", Show);
        routes.MapGet("/national.csv", Counts);
        routes.MapGet("/national/returns.csv", Returns);
        routes.MapGet("/national.json", Json);
    }

    private static async Task<IResult> Show(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = NationalQuery.Of(request.Query);
        var all = await SubmittedReturns.All(room, cancel);
        var picture = SubmittedReturns.Picture(all, query.Cycle, query.Board, room.Today);
        return Page.Of<NationalPage, NationalPage.Shown>(
            new(
                query,
                picture,
                [.. query.InOrder(picture.Returns)],
                [
                    .. all.Select(p => p.Partnership.HealthBoard)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
                room.Today
            )
        );
    }

    private static async Task<IResult> Counts(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = NationalQuery.Of(request.Query);
        return Histories.Csv.Answer(
            NationalExport.Counts(await SubmittedReturns.Picture(room, query.Cycle, query.Board, cancel))
        );
    }

    private static async Task<IResult> Returns(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = NationalQuery.Of(request.Query);
        var picture = await SubmittedReturns.Picture(room, query.Cycle, query.Board, cancel);
        return Histories.Csv.Answer(NationalExport.Returns(picture, query.InOrder(picture.Returns)));
    }

    private static async Task<IResult> Json(HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        var query = NationalQuery.Of(request.Query);
        return Results.Json(await SubmittedReturns.Picture(room, query.Cycle, query.Board, cancel), LedgerJson.Options);
    }
}
