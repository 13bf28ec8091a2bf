using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The list of partnerships, and the page of each.</summary>
internal static class PartnershipEndpoints
{
    private const int MostMoves = 50;
    private const int MostTogether = 5_000;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Home);
        routes.MapGet("/partnerships.csv", Csv);
        routes.MapGet("/partnerships.json", Json);
        routes.MapGet("/partnerships/{slug}", Partnership);
        RegisterEndpoints.Map(routes);
        OpenEndpoints.Map(routes);
        RepeatIntervalEndpoints.Map(routes);
    }

    private static Task<IResult> Home(HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Listed(
            request,
            room,
            (all, filter) => Page.Of<HomePage, HomePage.List>(new(all, filter.Of(all), filter, room.Today)),
            cancel
        );

    private static Task<IResult> Csv(HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Listed(request, room, (all, filter) => Histories.Csv.Answer(StandingExport.Csv(filter.Of(all))), cancel);

    private static Task<IResult> Json(HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        Listed(request, room, (all, filter) => Results.Json(filter.Of(all), LedgerJson.Options), cancel);

    private static async Task<IResult> Listed(
        HttpRequest request,
        LedgerRoom room,
        Func<IReadOnlyList<Standing>, StandingFilter, IResult> answer,
        CancellationToken cancel
    )
    {
        var filter = FilterOf(request.Query);
        return filter.Problem is { } problem
            ? Page.BadRequest(problem)
            : answer(await Standings.All(room, cancel), filter);
    }

    private static async Task<IResult> Partnership(
        string slug,
        string? cycle,
        long? recorded,
        long? unchanged,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var streams = room.Views.Streams(slug, cancel);
        var waiting = Attention.Of(room, slug, partnership, cancel);
        var rounds = room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel);
        await Task.WhenAll(partnership, streams, waiting, rounds);
        if (await partnership is not { } found)
            return Page.NotFound("There is no such partnership in this ledger.");
        var cycles = Standings.CyclesOf(await rounds);
        var chosen = cycle ?? (cycles.Count == 0 ? null : cycles[^1]);
        var place = chosen is null ? null : await Places.Find(room, slug, chosen, null, cancel);
        if (chosen is not null && place is null)
            return Page.NotFound("There is no such self-evaluation.");
        var repeat = Standings.RepeatOf(found, await rounds, room.Today);
        var since = place is null ? [] : await Since(room, place, cancel);
        return Page.Of<PartnershipPage, PartnershipPage.Shown>(
            new(
                slug,
                found,
                place,
                cycles,
                since,
                repeat.Waits ? [Attention.Of(repeat, slug, room.Today), .. await waiting]
                    : (await streams).Any(Attention.IsOf) ? await waiting
                    : null,
                repeat,
                room.Today,
                await Notice(room, slug, recorded, unchanged, cancel)
            )
        );
    }

    // What is measured from is the completion; where there is none, everything that moved.
    private static async Task<IReadOnlyList<RecordedEvent>> Since(
        LedgerRoom room,
        Place place,
        CancellationToken cancel
    )
    {
        var completed = place.Profile.CompletedOn is null
            ? []
            : await room.History.Page(
                place.Slug,
                new(Stream: place.Stream, Types: ["self_evaluation_completed"]),
                1,
                cancel: cancel
            );
        var moved = await room.History.Page(
            place.Slug,
            new(Stream: place.Stream, Types: ["rating_changed", "rating_corrected"]),
            MostMoves,
            cancel: cancel
        );
        return [.. moved.Where(e => completed.Count == 0 || e.Position > completed[0].Position)];
    }

    private static async Task<Arrival?> Notice(
        LedgerRoom room,
        string slug,
        long? position,
        long? unchanged,
        CancellationToken cancel
    )
    {
        if (unchanged is not null)
            return Arrival.NothingNew;
        if (position is not { } at)
            return null;
        var events = await room.History.Page(slug, new(), 1, at + 1, cancel);
        if (events is not [var recorded] || recorded.Position != at)
            return null;
        return recorded.Correlation is null ? Arrival.Of(slug, recorded)
            : ImportSummary.Of(await Together(room, recorded, cancel)) is { } imported ? Arrival.Of(imported)
            : Arrival.Of(slug, recorded);
    }

    // What one command recorded, oldest first.
    private static async Task<IReadOnlyList<RecordedEvent>> Together(
        LedgerRoom room,
        RecordedEvent last,
        CancellationToken cancel
    )
    {
        var events = await room.History.Page(
            last.Partnership,
            new(Stream: last.Stream),
            MostTogether,
            last.Position + 1,
            cancel
        );
        return [.. events.TakeWhile(e => e.IdempotencyKey == last.IdempotencyKey).Reverse()];
    }

    private static StandingFilter FilterOf(IQueryCollection query)
    {
        var sort = query["sort"].ToString();
        return new(
            query["name"].ToString().Trim(),
            query["health-board"].ToString(),
            query["status"].ToString(),
            query["repeat"].ToString(),
            StandingFilter.Sorts.Any(s => s.Value == sort) ? sort : StandingFilter.Sorts[0].Value
        );
    }
}
