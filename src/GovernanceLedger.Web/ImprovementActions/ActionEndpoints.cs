using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The pages of actions, and the forms about them and about their plan.</summary>
internal static class ActionEndpoints
{
    private const string Plan = "/partnerships/{slug}/actions";
    private const string OfAction = Plan + "/{number:long}";
    private const int LongestHistory = 500;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfAction, ShowAction);
        routes.MapGet(OfAction + "/{form}", Form);
        routes.MapPost(OfAction + "/{form}", Record);
        foreach (var form in ActionForm.OfPlan)
        {
            routes.MapGet(
                $"{Plan}/{form.Name}",
                (string slug, LedgerRoom room, CancellationToken cancel) => Form(slug, null, form.Name, room, cancel)
            );
            routes.MapPost(
                $"{Plan}/{form.Name}",
                (string slug, HttpContext context, LedgerRoom room, Visit visit) =>
                    Record(slug, null, form.Name, context, room, visit)
            );
        }
        PlanEndpoints.Map(routes);
        CycleEndpoints.Map(routes);
    }

    internal static IResult NoSuchPlace() => Page.NotFound("There is no such action plan, action or form.");

    private static async Task<IResult> ShowAction(
        string slug,
        long number,
        long? recorded,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var found = PlanPlaces.Find(room, slug, number, null, cancel);
        var filter = new HistoryFilter(Stream: ActionPlanRules.Stream, Action: number);
        var events = room.History.Page(slug, filter, LongestHistory, cancel: cancel);
        await Task.WhenAll(found, events);
        if (await found is not { } place)
            return NoSuchPlace();
        var notice = (await events).FirstOrDefault(e => e.Position == recorded);
        return Page.Of<ActionPage, ActionPage.Shown>(
            new(place, [.. (await events).Select(Moved)], notice is null ? null : EventSentence.Of(notice.Event))
        );
    }

    private static Movement Moved(RecordedEvent recorded) =>
        recorded.Event is ActionDueDateMoved e
            ? new(recorded, e.Was?.InWords() ?? "No day", e.DueOn.InWords(), [])
            : new(recorded, null, null, []);

    private static async Task<IResult> Form(
        string slug,
        long? number,
        string form,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (
            Find(number, form) is not { } found
            || await PlanPlaces.Find(room, slug, number, null, cancel) is not { } place
        )
            return NoSuchPlace();
        var state = FormState.New(place.Plan.Version);
        Prefill(found, place, state.Entries);
        return Drawn(found, place, state, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Record(
        string slug,
        long? number,
        string form,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    )
    {
        var cancel = context.RequestAborted;
        if (
            Find(number, form) is not { } found
            || await PlanPlaces.Find(room, slug, number, null, cancel) is not { } place
        )
            return NoSuchPlace();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = found.Parse(entries, place, state.Key);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(found, place, state, StatusCodes.Status422UnprocessableEntity);
        var envelope = new CommandEnvelope(actor, state.Version, state.Key);
        var answer = await room.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            command,
            envelope,
            cancel
        );
        // The names follow the events: a form that is refused leaves nobody's name behind.
        if (answer is Answer.Recorded)
            foreach (var person in TypedLeads.NewPeople(entries, place, state.Key))
                await room.People.Put(person, cancel);
        return await Recording.Show(
            answer,
            state,
            place.Url,
            async (again, status) =>
                Drawn(found, await PlanPlaces.Find(room, slug, number, null, cancel) ?? place, again, status),
            version => Recording.Since(room, slug, ActionPlanRules.Stream, version, cancel)
        );
    }

    private static ActionForm? Find(long? number, string name) =>
        (number is null ? ActionForm.OfPlan : ActionForm.OfAction).FirstOrDefault(f => f.Name == name);

    private static void Prefill(ActionForm form, PlanPlace place, Entries entries)
    {
        if (form.Name == "approve")
            entries[FieldNames.ApprovedVersion] = FormattableString.Invariant($"{place.Plan.Version}");
        if (form.Name == "leads")
            entries[ActionFieldNames.Leads] = TypedLeads.Written(place);
        if (form.Name == "reword")
            (entries[FieldNames.Text], entries[ActionFieldNames.Measure]) = (
                place.Action!.Planned.Text,
                place.Action.Planned.Measure ?? ""
            );
    }

    private static IResult Drawn(ActionForm form, PlanPlace place, FormState state, int status) =>
        Page.Of<ActionFormPage, ActionFormPage.FormModel>(new(form, place, state), status);
}
