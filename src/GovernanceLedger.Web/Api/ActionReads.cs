using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of the action plan.</summary>
internal static class ActionReads
{
    private const string Path = ApiReads.OfPartnership + "/actions";

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new(
            "listActions",
            Path,
            "The action plan as it stands on a day.",
            typeof(ActionsBody),
            [
                new("on", ParameterKind.Day, "The day on which lateness is judged; today where it is left out."),
                new(
                    "feature",
                    ParameterKind.OneOf,
                    "Only of this key feature; other for those that serve no proposal.",
                    OneOf: ["1", "2", "3", "4", "5", "6", "other"]
                ),
                new("lead", ParameterKind.Text, "Only with this office among the leads."),
                new(
                    "status",
                    ParameterKind.OneOf,
                    "Only with this status.",
                    OneOf: [.. PlanFilter.Statuses.Select(s => s.Value)]
                ),
                new(
                    "due",
                    ParameterKind.OneOf,
                    "Only due within so many days, or without a due day.",
                    OneOf: [.. PlanFilter.Dues.Select(d => d.Value)]
                ),
            ],
            List
        ),
        new("getAction", Path + "/{action:long}", "One improvement action.", typeof(ActionBody), [], One),
    ];

    private static async Task<ApiAnswer.Done?> List(ApiQuestion asked)
    {
        if (await PlanPlaces.Find(asked.Room, asked.Partnership, null, asked.Day("on"), asked.Cancel) is not { } place)
            return null;
        List<ActionEntry> actions =
        [
            .. PlanFilter.Of(asked.Query).Apply(place.Plan.Actions, place.Day).Select(a => Entry(a, place)),
        ];
        return new(
            new ActionsBody(place.Slug, ActionPlanRules.Stream, place.Plan.Version, place.Day, actions),
            place.Plan.Version,
            place.Day,
            Names(actions.SelectMany(a => a.Leads))
        );
    }

    private static async Task<ApiAnswer.Done?> One(ApiQuestion asked)
    {
        if (asked.NumberNamed("action") is not { } number)
            return null;
        var view = await asked.Room.Views.Find<ImprovementAction>(
            asked.Partnership,
            ActionPlanRules.Stream,
            ActionPlanViews.ActionName(number),
            asked.Cancel
        );
        if (view is null)
            return null;
        var planned = view.Document.Planned.Leads;
        var names = await asked.Room.People.Names([.. planned.Select(l => l.Person).OfType<string>()], asked.Cancel);
        var leads = Shown(planned, names);
        return new(
            new ActionBody(asked.Partnership, ActionPlanRules.Stream, view.StreamVersion, leads, view.Document),
            view.StreamVersion,
            Besides: Names(leads)
        );
    }

    private static ActionEntry Entry(ActionSummary a, PlanPlace place) =>
        new(
            a.StatusOn(place.Day)?.Code() ?? a.Standing.Code(),
            a.NextDue(),
            a.DaysLateOn(place.Day),
            Shown(a.Leads, place.Names),
            a
        );

    // A name is put right or erased without an event, so that the version alone would not tell.
    private static string? Names(IEnumerable<ShownLead> leads) =>
        leads.Where(l => l.Person is not null).ToList() is { Count: > 0 } people ? EntityTag.Besides(people) : null;

    private static IReadOnlyList<ShownLead> Shown(IEnumerable<Lead> leads, IReadOnlyDictionary<string, string> names) =>
        [
            .. leads.Select(l => new ShownLead(
                l.Person,
                l.Office,
                l.Person is { } person ? names.GetValueOrDefault(person) : null
            )),
        ];
}
