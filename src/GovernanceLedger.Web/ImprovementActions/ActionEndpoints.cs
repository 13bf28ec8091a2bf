using System.Globalization;
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

    internal const string NotThere = "There is no such action plan, action or form.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfAction, ShowAction);
        FormFlow.Map(
            routes,
            OfAction + "/{form}",
            NotThere,
            r => ActionForm.OfAction.FirstOrDefault(f => f.Name == r["form"]) is { } form ? Flow(r, form) : null
        );
        foreach (var form in ActionForm.OfPlan)
            FormFlow.Map(routes, $"{Plan}/{form.Name}", NotThere, r => Flow(r, form));
        ProposedEndpoints.Map(routes);
        PlanEndpoints.Map(routes);
        CycleEndpoints.Map(routes);
    }

    internal static IResult NoSuchPlace() => Page.NotFound(NotThere);

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
            new(place, [.. (await events).Select(Moved)], Arrival.Of(slug, notice))
        );
    }

    private static HistoryEntry Moved(RecordedEvent recorded) =>
        recorded.Event is ActionDueDateMoved e
            ? new(recorded, e.Was?.InWords() ?? "No day", e.DueOn.InWords(), [])
            : new(recorded, null, null, []);

    private static FormFlow<PlanPlace, ActionPlan, ActionPlanCommand> Flow(FormRequest r, ActionForm form) =>
        new(
            r,
            ActionPlanRules.Kind,
            () => PlanPlaces.Find(r.Room, r.Slug, Number(r), null, r.Cancel),
            form.Parse,
            (place, state, status) => Page.Of<ActionFormPage, ActionFormPage.FormModel>(new(form, place, state), status)
        )
        {
            Prefill = (entries, place, decision) => Prefill(form, place, entries, decision),
            // The names follow the events: a form that is refused leaves nobody's name behind.
            Afterwards = async (entries, place, key) =>
            {
                foreach (var person in TypedLeads.NewPeople(entries, place, key))
                    await r.Room.People.Put(person, r.Cancel);
            },
        };

    private static long? Number(FormRequest r) =>
        long.TryParse(r["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Prefill(ActionForm form, PlanPlace place, Entries entries, FollowedDecision? decision)
    {
        if (form.Name == "approve")
            entries[FieldNames.ApprovedVersion] = FormattableString.Invariant($"{place.Plan.Version}");
        if (decision is not null)
        {
            entries[FieldNames.Body] = entries[ActionFieldNames.AgreedBy] = decision.Meeting.Body.Name;
            entries[FieldNames.Text] = decision.Words;
        }
        if (form.Name == "leads")
            entries[ActionFieldNames.Leads] = TypedLeads.Written(place);
        if (form.Name == "reword")
            (entries[FieldNames.Text], entries[ActionFieldNames.Measure]) = (
                place.Action!.Planned.Text,
                place.Action.Planned.Measure ?? ""
            );
    }
}
