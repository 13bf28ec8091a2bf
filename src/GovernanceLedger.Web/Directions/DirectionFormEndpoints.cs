using GovernanceLedger.Directions;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Directions;

/// <summary>The forms that draft a direction and take each step with one.</summary>
internal static class DirectionFormEndpoints
{
    private const string Draft = "/partnerships/{slug}/directions/draft";
    private const string Step = "/partnerships/{slug}/directions/{reference}/{form}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            Draft,
            (string slug, LedgerRoom room, CancellationToken cancel) => Show(slug, null, "draft", room, cancel)
        );
        routes.MapPost(
            Draft,
            (string slug, HttpContext context, LedgerRoom room, Visit visit) =>
                Send(slug, null, "draft", context, room, visit)
        );
        routes.MapGet(Step, Show);
        routes.MapPost(Step, Send);
    }

    private static async Task<IResult> Show(
        string slug,
        string? reference,
        string form,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (
            Find(reference, form) is not { } found
            || await DirectionPlaces.Find(room, slug, reference, cancel) is not { } place
        )
            return DirectionEndpoints.NoSuchPlace();
        var state = FormState.New(place.Version);
        if (form is "redraft" or "vary")
            state.Entries.Fill(place.Direction!.Content, place);
        return Drawn(found, place, state, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Send(
        string slug,
        string? reference,
        string form,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    )
    {
        var cancel = context.RequestAborted;
        if (
            Find(reference, form) is not { } found
            || await DirectionPlaces.Find(room, slug, reference, cancel) is not { } place
        )
            return DirectionEndpoints.NoSuchPlace();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = found.Parse(entries, place);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(found, place, state, StatusCodes.Status422UnprocessableEntity);
        var answer = await Execute(room, slug, command, new(actor, state.Version, state.Key), cancel);
        return await Recording.Show(
            answer,
            state,
            Onwards(place, answer),
            async (again, status) =>
                Drawn(found, await DirectionPlaces.Find(room, slug, reference, cancel) ?? place, again, status),
            version => Recording.Since(room, slug, DirectionRules.Stream, version, cancel)
        );
    }

    // A draft depends on nothing that the officer saw, so whoever was quicker only means the next number.
    private static async Task<Answer> Execute(
        LedgerRoom room,
        string slug,
        DirectionCommand command,
        CommandEnvelope envelope,
        CancellationToken cancel
    )
    {
        while (true)
        {
            var answer = await room.Ledger.Execute(
                DirectionRules.Kind,
                slug,
                DirectionRules.Stream,
                command,
                envelope,
                cancel
            );
            if (answer is not Answer.Conflict conflict || command is not DraftDirection)
                return answer;
            envelope = envelope with { ExpectedVersion = conflict.Actual };
        }
    }

    private static string Onwards(DirectionPlace place, Answer answer) =>
        answer is Answer.Recorded { Events: [{ Event: DirectionDrafted drafted }, ..] }
            ? place.DirectionUrl(drafted.Reference)
            : place.Url;

    private static DirectionForm? Find(string? reference, string name) =>
        reference is null ? DirectionForm.Draft : DirectionForm.Steps.FirstOrDefault(f => f.Name == name);

    private static IResult Drawn(DirectionForm form, DirectionPlace place, FormState state, int status) =>
        Page.Of<DirectionFormPage, DirectionFormPage.FormModel>(new(form, place, state), status);
}
