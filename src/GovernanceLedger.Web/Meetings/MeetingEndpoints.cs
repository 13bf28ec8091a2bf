using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The list of a partnership's meetings, and the page of each.</summary>
internal static class MeetingEndpoints
{
    private const string List = "/partnerships/{slug}/meetings";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, All);
        routes.MapGet(List + ".csv", Csv);
        routes.MapGet(List + "/record", Blank);
        routes.MapPost(List + "/record", Record);
        routes.MapGet(List + "/{meeting}", Meeting);
        MeetingFormEndpoints.Map(routes);
    }

    private static async Task<IResult> All(
        string slug,
        string? body,
        string? year,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = MeetingPlaces.Partnership(room, slug, cancel);
        var meetings = MeetingPlaces.All(room, slug, cancel);
        await Task.WhenAll(partnership, meetings);
        return await partnership is not { } found
            ? NoSuchPartnership()
            : Page.Of<MeetingsPage, MeetingsPage.List>(
                new(slug, found, await meetings, new(body?.Trim() ?? "", year?.Trim() ?? ""))
            );
    }

    private static async Task<IResult> Csv(
        string slug,
        string? body,
        string? year,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var meetings = new MeetingFilter(body?.Trim() ?? "", year?.Trim() ?? "").Of(
            await MeetingPlaces.All(room, slug, cancel)
        );
        return Results.Text(MeetingExport.Csv(meetings), "text/csv; charset=utf-8");
    }

    private static async Task<IResult> Meeting(
        string slug,
        string meeting,
        long? recorded,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (await MeetingPlaces.Find(room, slug, meeting, null, cancel) is not { } place)
            return Page.NotFound("There is no such meeting in this partnership’s ledger.");
        var events = await room.History.Page(slug, new(Stream: place.Stream), 500, cancel: cancel);
        var notice = events.FirstOrDefault(e => e.Position == recorded);
        return Page.Of<MeetingPage, MeetingPage.Shown>(
            new(place, events, notice is null ? null : EventSentence.Of(notice.Event))
        );
    }

    private static async Task<IResult> Blank(string slug, LedgerRoom room, CancellationToken cancel) =>
        await MeetingPlaces.Partnership(room, slug, cancel) is { } found
            ? Drawn(slug, found, FormState.New(0), StatusCodes.Status200OK)
            : NoSuchPartnership();

    private static async Task<IResult> Record(string slug, HttpContext context, LedgerRoom room, Visit visit)
    {
        var cancel = context.RequestAborted;
        if (await MeetingPlaces.Partnership(room, slug, cancel) is not { } partnership)
            return NoSuchPartnership();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = ReportEntries.Meeting(entries);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(slug, partnership, state, StatusCodes.Status422UnprocessableEntity);
        var stream = MeetingRules.Stream(command.Body, command.EffectiveOn);
        var answer = await room.Ledger.Execute(
            MeetingRules.Kind,
            slug,
            stream,
            command,
            new(actor, 0, state.Key),
            cancel
        );
        if (answer is Postgres.Answer.Conflict)
        {
            entries.Reject(FieldNames.Body, "That meeting is in the ledger already. Find it in the list of meetings.");
            return Drawn(slug, partnership, state, StatusCodes.Status409Conflict);
        }
        return await Recording.Show(
            answer,
            state,
            $"/partnerships/{slug}/{stream.Replace("meeting/", "meetings/", StringComparison.Ordinal)}",
            (again, status) => Task.FromResult(Drawn(slug, partnership, again, status)),
            _ => Task.FromResult<IReadOnlyList<RecordedEvent>>([])
        );
    }

    private static IResult Drawn(
        string slug,
        GovernanceLedger.Partnerships.Partnership partnership,
        FormState state,
        int status
    ) => Page.Of<RecordMeetingPage, RecordMeetingPage.Shown>(new(slug, partnership, state), status);

    private static IResult NoSuchPartnership() => Page.NotFound("There is no such partnership in this ledger.");
}
