using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Directions;

/// <summary>The pages of a partnership's directions: register, what was in force, log, and each direction.</summary>
internal static class DirectionEndpoints
{
    private const string Register = "/partnerships/{slug}/directions";
    private const int LongestHistory = 500;

    internal const string NotThere = "There is no such partnership, direction or form.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Filtered(routes.MapGet(Register, List));
        Filtered(routes.MapGet(Register + ".csv", ListCsv));
        routes.MapGet(Register + "/in-force", InForceOn);
        routes.MapGet(Register + "/log", Log);
        routes.MapGet(Register + "/log.csv", LogCsv);
        routes.MapGet(Register + "/{reference}", One);
        routes.MapGet(Register + "/{reference}/letter.docx", Letter);
        DirectionFormEndpoints.Map(routes);
    }

    private static RouteHandlerBuilder Filtered(RouteHandlerBuilder list) =>
        list.Takes("status", [.. Enum.GetValues<DirectionStatus>().Select(s => s.Code())]).TakesYears();

    private static async Task<IResult> List(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel)
    {
        if (await DirectionPlaces.Find(room, slug, null, cancel) is not { } place)
            return NoSuchPlace();
        var query = DirectionQuery.Of(request.Query);
        return Page.Of<DirectionRegisterPage, DirectionRegisterPage.Shown>(
            new(place, query, query.Among(place.Register.Directions), room.Today)
        );
    }

    private static async Task<IResult> ListCsv(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (await DirectionPlaces.Find(room, slug, null, cancel) is not { } place)
            return NoSuchPlace();
        var events = await EventsAbout.Directions(room, slug, place.Version, cancel);
        var wanted = DirectionQuery.Of(request.Query).Among(place.Register.Directions);
        return Histories.Csv.Answer(DirectionExport.Register(place.Register, wanted, events));
    }

    private static async Task<IResult> InForceOn(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (await DirectionPlaces.Find(room, slug, null, cancel) is not { } place)
            return NoSuchPlace();
        var query = InForceQuery.Of(request.Query, room.Today);
        var known = query.KnownBy is { } moment ? await KnownRegister.At(room, slug, moment, cancel) : place.Register;
        var inForce =
            query.Unreadable.Count > 0
                ? []
                : InForce.On(known.Directions, query.Day!.Value, query.Function.Length == 0 ? null : query.Function);
        return Page.Of<InForcePage, InForcePage.Shown>(new(place, query, inForce));
    }

    private static Task<IResult> Log(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        LogOf(
            slug,
            request,
            room,
            (place, query, log) =>
                Task.FromResult(
                    Page.Of<DirectionLogPage, DirectionLogPage.Shown>(
                        new(place, query, LogQuery.Years(place.Register, room.Today), log)
                    )
                ),
            cancel
        );

    private static Task<IResult> LogCsv(string slug, HttpRequest request, LedgerRoom room, CancellationToken cancel) =>
        LogOf(
            slug,
            request,
            room,
            async (place, query, log) =>
                Histories.Csv.Answer(
                    DirectionExport.Log(
                        place.Register,
                        query,
                        log,
                        await EventsAbout.Directions(room, slug, place.Version, cancel)
                    )
                ),
            cancel
        );

    private static async Task<IResult> LogOf(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        Func<DirectionPlace, LogQuery, IReadOnlyList<LogEntry>, Task<IResult>> answer,
        CancellationToken cancel
    )
    {
        if (LogQuery.Unreadable(request.Query) is { } why)
            return Page.BadRequest(why);
        if (await DirectionPlaces.Find(room, slug, null, cancel) is not { } place)
            return NoSuchPlace();
        var query = LogQuery.Of(request.Query, room.Today);
        return await answer(place, query, query.Among(place.Register.Directions));
    }

    private static async Task<IResult> One(
        string slug,
        string reference,
        long? recorded,
        long? unchanged,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var place = DirectionPlaces.Find(room, slug, reference, cancel);
        var events = room.History.Page(
            slug,
            new(Stream: DirectionRules.Stream, Reference: reference),
            LongestHistory,
            cancel: cancel
        );
        await Task.WhenAll(place, events);
        if (await place is not { } found)
            return NoSuchPlace();
        var notice = (await events).FirstOrDefault(e => e.Position <= recorded);
        return Page.Of<DirectionPage, DirectionPage.Shown>(
            new(
                found,
                [.. (await events).Select(e => new HistoryEntry(e, null, null, []))],
                DirectionChain.Of(found.Register.Directions, reference),
                unchanged is null ? Arrival.Of(slug, notice) : Arrival.NothingNew
            )
        );
    }

    // A direction with two recipients has two letters, and the address says which.
    private static async Task<IResult> Letter(
        string slug,
        string reference,
        string? to,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var letters = await DirectionLetters.Find(room.Views, slug, reference, cancel);
        if (letters.Count == 0)
            return NoSuchPlace();
        return letters.Where(l => string.IsNullOrEmpty(to) || l.Recipient.Name == to).ToList() is [var letter]
            ? Results.File(LetterOfDirection.Write(letter), WordWriter.ContentType, letter.FileName)
            : Page.BadRequest(
                $"This direction has a letter for each recipient. Choose the one to {string.Join(" or ", letters.Select(l => l.Recipient.Name))} on the page of the direction."
            );
    }

    private static IResult NoSuchPlace() => Page.NotFound(NotThere);
}
