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
        var actions = PlanFilter.Of(asked.Query).Apply(place.Plan.Actions, place.Day);
        return new(
            new ActionsBody(
                place.Slug,
                ActionPlanRules.Stream,
                place.Plan.Version,
                place.Day,
                [.. actions.Select(a => Entry(a, place.Day))]
            ),
            place.Plan.Version,
            place.Day
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
        return view is null
            ? null
            : new(
                new ActionBody(asked.Partnership, ActionPlanRules.Stream, view.StreamVersion, view.Document),
                view.StreamVersion
            );
    }

    private static ActionEntry Entry(ActionSummary a, DateOnly day) =>
        new(a.StatusOn(day)?.Code() ?? a.Standing.Code(), a.NextDue(), a.DaysLateOn(day), a);
}
