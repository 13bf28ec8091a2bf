using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The form by which the actions that a return proposes are agreed without being typed again.</summary>
internal static class ProposedEndpoints
{
    internal const string Tick = "agree";

    internal static void Map(IEndpointRouteBuilder routes) =>
        FormFlow.Map(
            routes,
            "/partnerships/{slug}/actions/agree-proposed",
            "There is no such partnership or round of self-evaluation.",
            Flow
        );

    private static FormFlow<ProposedPlace, ActionPlan, ActionPlanCommand> Flow(FormRequest r) =>
        new(
            r,
            ActionPlanRules.Kind,
            () => ProposedPlace.Find(r),
            Read,
            (place, state, status) => Page.Of<ProposedPage, ProposedPage.Shown>(new(place, state), status)
        )
        {
            Follows = place => place.Behind,
            Afterwards = async (entries, place, key) =>
            {
                foreach (var person in TypedLeads.NewPeople(entries, place.Plan, key))
                    await r.Room.People.Put(person, r.Cancel);
            },
        };

    private static AgreeActions Read(Entries entries, ProposedPlace place, string key)
    {
        var day = entries.EffectiveOn();
        // What is agreed by now counts too: the same form may be sent twice.
        var chosen = place
            .Actions.Where(a => IsChosen(entries, a))
            .Select(a => Planned(entries, place.Plan, a, key, day))
            .ToList();
        if (chosen.Count == 0 && entries.ProblemOf(Tick) is null)
            entries.Reject(Tick, "No action is ticked. Tick each that was agreed.");
        return new(chosen, day, entries.Source());
    }

    // Nothing that was typed is passed over because its box was forgotten.
    private static bool IsChosen(Entries entries, ProposedRow row)
    {
        var ticked = entries.Ticked(Tick + row.Suffix);
        if (!ticked && (IsWritten(ActionFieldNames.Leads) || IsWritten(ActionFieldNames.Timescale)))
            entries.Reject(
                Tick + row.Suffix,
                $"Proposal {row.Proposal}: tick this action, or take out what is written beside it."
            );
        return ticked;

        bool IsWritten(string field) => !string.IsNullOrWhiteSpace(entries[field + row.Suffix]);
    }

    private static PlannedAction Planned(Entries entries, PlanPlace plan, ProposedRow row, string key, DateOnly day) =>
        new(
            null,
            [row.Proposal],
            null,
            row.Proposed.Text,
            TypedLeads.Read(entries, plan, key, ActionFieldNames.Leads + row.Suffix),
            When(entries, row, day),
            null,
            null,
            []
        );

    // What is done already needs the words of what shows it, for which a row has no room.
    private static Timescale When(Entries entries, ProposedRow row, DateOnly day)
    {
        var field = ActionFieldNames.Timescale + row.Suffix;
        var timescale = Timescale.Read(entries.Text(field, "Timescale", 1_000), day);
        if (timescale.Kind == TimescaleKind.Complete)
            entries.Reject(
                field,
                $"Proposal {row.Proposal}: the timescale says that the action is done. Agree it on the form for one action, which asks for what shows it, or give the timescale in which it is still to be done."
            );
        return timescale;
    }
}
