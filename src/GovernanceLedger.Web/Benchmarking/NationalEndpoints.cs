using GovernanceLedger.Benchmarking;
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
        Map(
            "/national",
            (query, picture, all, today) =>
                Page.Of<NationalPage, NationalPage.Shown>(
                    new(query, picture, [.. query.InOrder(picture.Returns)], NationalQuery.Boards(all), today)
                )
        );
        Map("/national.csv", (_, picture, _, _) => Histories.Csv.Answer(NationalExport.Counts(picture)));
        Map(
            "/national/returns.csv",
            (query, picture, _, _) =>
                Histories.Csv.Answer(NationalExport.Returns(picture, query.InOrder(picture.Returns)))
        );
        Map("/national.json", (_, picture, _, _) => Results.Json(picture, LedgerJson.Options));

        void Map(
            string path,
            Func<NationalQuery, NationalPicture, IReadOnlyList<ReturningPartnership>, DateOnly, IResult> answer
        ) =>
            routes.MapGet(
                path,
                (HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
                    Answer(request, room, answer, cancel)
            );
    }

    private static async Task<IResult> Answer(
        HttpRequest request,
        LedgerRoom room,
        Func<NationalQuery, NationalPicture, IReadOnlyList<ReturningPartnership>, DateOnly, IResult> answer,
        CancellationToken cancel
    )
    {
        var query = NationalQuery.Of(request.Query);
        if (query.Problem is { } problem)
            return Page.BadRequest(problem);
        var all = await SubmittedReturns.All(room, cancel);
        if (NationalQuery.Unknown(query.Board, all) is { } unknown)
            return Page.BadRequest(unknown);
        var today = room.Today;
        return answer(query, SubmittedReturns.Picture(all, query.Cycle, query.Board, today), all, today);
    }
}
