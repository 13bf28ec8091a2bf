using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Partnerships;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The list of a partnership's meetings, and the page of each.</summary>
internal static class MeetingEndpoints
{
    private const string List = "/partnerships/{slug}/meetings";
    private const string NoSuchPartnership = "There is no such partnership in this ledger.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, All).TakesYears();
        routes.MapGet(List + ".csv", Csv).TakesYears();
        routes.MapGet("/partnerships/{slug}/decisions.csv", Decisions).TakesYears();
        FormFlow.Map(routes, List + "/record", NoSuchPartnership, Record);
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
        var partnership = room.Partnership(slug, cancel);
        var meetings = MeetingPlaces.All(room, slug, cancel);
        var directions = DirectionPlaces.Following(room, slug, cancel);
        await Task.WhenAll(partnership, meetings, directions);
        return await partnership is not { } found
            ? Page.NotFound(NoSuchPartnership)
            : Page.Of<MeetingsPage, MeetingsPage.List>(
                new(slug, found, await meetings, await directions, new(body?.Trim() ?? "", year?.Trim() ?? ""))
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
        var partnership = room.Partnership(slug, cancel);
        var meetings = MeetingPlaces.All(room, slug, cancel);
        var directions = DirectionPlaces.Following(room, slug, cancel);
        await Task.WhenAll(partnership, meetings, directions);
        if (await partnership is not { } found)
            return Page.NotFound(NoSuchPartnership);
        var wanted = new MeetingFilter(body?.Trim() ?? "", year?.Trim() ?? "").Of(await meetings);
        return Histories.Csv.Answer(MeetingExport.Csv(found, wanted, await directions));
    }

    private static async Task<IResult> Decisions(
        string slug,
        string? body,
        string? year,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var meetings = room.Views.OfPartnership<Meeting>(slug, MeetingViews.RecordName, cancel);
        await Task.WhenAll(partnership, meetings);
        if (await partnership is null)
            return Page.NotFound(NoSuchPartnership);
        var filter = new MeetingFilter(body?.Trim() ?? "", year?.Trim() ?? "");
        var wanted = (await meetings).Where(m => filter.Has(m.Document.Body, m.Document.HeldOn));
        return Histories.Csv.Answer(DecisionExport.Csv(wanted.OrderByDescending(m => m.Document.HeldOn)));
    }

    private static async Task<IResult> Meeting(
        string slug,
        string meeting,
        long? recorded,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var place = MeetingPlaces.Find(room, slug, meeting, null, cancel);
        var events = room.History.Page(slug, new(Stream: MeetingPlace.StreamOf(meeting)), 500, cancel: cancel);
        var steps = NextSteps.Of(room, slug, cancel);
        await Task.WhenAll(place, events, steps);
        if (await place is not { } found)
            return Page.NotFound("There is no such meeting in this partnership’s ledger.");
        var notice = (await events).FirstOrDefault(e => e.Position == recorded);
        return Page.Of<MeetingPage, MeetingPage.Shown>(new(found, await steps, await events, Arrival.Of(slug, notice)));
    }

    private static FormFlow<PartnershipPlace, Meeting, MeetingCommand> Record(FormRequest r) =>
        new(
            r,
            MeetingRules.Kind,
            () => PartnershipPlace.Find(r),
            (entries, _, _) => ReportEntries.Meeting(entries),
            (place, state, status) =>
                Page.Of<RecordMeetingPage, RecordMeetingPage.Shown>(new(place.Slug, place.Partnership, state), status)
        )
        {
            Begins = StreamOf,
            Begun = new(FieldNames.Body, "That meeting is in the ledger already. Find it in the list of meetings."),
            Onwards = (place, command, _) => MeetingPlace.UrlOf(place.Slug, StreamOf(command)),
        };

    private static string StreamOf(MeetingCommand command) =>
        MeetingRules.Stream(((RecordMeeting)command).Body, command.EffectiveOn);
}
