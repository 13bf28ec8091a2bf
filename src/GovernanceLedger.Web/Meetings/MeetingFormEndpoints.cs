using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The forms about one meeting.</summary>
internal static class MeetingFormEndpoints
{
    private const string Path = "/partnerships/{slug}/meetings/{meeting}/{form}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show);
        routes.MapPost(Path, Send);
    }

    private static async Task<IResult> Show(
        string slug,
        string meeting,
        string form,
        string? item,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (await Find(room, slug, meeting, form, item, cancel) is not var (asked, place))
            return NoSuchForm();
        var state = FormState.New(place.Version);
        state.Entries[FieldNames.Source] = place.Report is { } report
            ? $"{place.Title}, item {report.Report.Item}"
            : place.Title;
        return Drawn(asked, place, state, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Send(
        string slug,
        string meeting,
        string form,
        string? item,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    )
    {
        var cancel = context.RequestAborted;
        if (await Find(room, slug, meeting, form, item, cancel) is not var (asked, place))
            return NoSuchForm();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = asked.Parse(entries, place);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(asked, place, state, StatusCodes.Status422UnprocessableEntity);
        var answer = await room.Ledger.Execute(
            MeetingRules.Kind,
            slug,
            place.Stream,
            command,
            new(actor, state.Version, state.Key),
            cancel
        );
        return await Recording.Show(
            answer,
            state,
            place.Url,
            async (again, status) =>
                Drawn(asked, await MeetingPlaces.Find(room, slug, meeting, item, cancel) ?? place, again, status),
            version => Recording.Since(room, slug, place.Stream, version, cancel)
        );
    }

    private static async Task<(MeetingForm, MeetingPlace)?> Find(
        LedgerRoom room,
        string slug,
        string meeting,
        string form,
        string? item,
        CancellationToken cancel
    ) =>
        MeetingForm.All.FirstOrDefault(f => f.Name == form) is { } asked
        && (asked.OfReport ? item is { Length: > 0 } : true)
        && await MeetingPlaces.Find(room, slug, meeting, asked.OfReport ? item : null, cancel) is { } place
            ? (asked, place)
            : null;

    private static IResult Drawn(MeetingForm form, MeetingPlace place, FormState state, int status) =>
        Page.Of<MeetingFormPage, MeetingFormPage.FormModel>(new(form, place, state), status);

    private static IResult NoSuchForm() => Page.NotFound("There is no such meeting, item or form.");
}
