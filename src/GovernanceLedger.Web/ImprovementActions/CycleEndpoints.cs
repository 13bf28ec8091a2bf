using System.Globalization;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>What a committee does at a meeting: it sees what needs seeing, and its cycle of progress is recorded.</summary>
internal static class CycleEndpoints
{
    private const string Plan = "/partnerships/{slug}/actions";
    private const int UsualCycle = 90;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Plan + "/committee", Committee);
        FormFlow.Map(routes, Plan + "/cycle", ActionEndpoints.NotThere, Cycle);
    }

    private static async Task<IResult> Committee(
        string slug,
        HttpRequest request,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var (on, since) = (request.Query["on"].ToString(), request.Query["since"].ToString());
        if (await PlanPlaces.Find(room, slug, null, TypedDay.Iso(on), cancel) is not { } place)
            return ActionEndpoints.NoSuchPlace();
        return Page.Of<CommitteePage, CommitteePage.Shown>(
            new(place, TypedDay.Iso(since) ?? place.Day.AddDays(-UsualCycle), TypedDay.Unreadable(on, since))
        );
    }

    private static FormFlow<PlanPlace, ActionPlan, ActionPlanCommand> Cycle(FormRequest r)
    {
        var filter = PlanFilter.Of(r.Http.Request.Query);
        return new(
            r,
            ActionPlanRules.Kind,
            () => PlanPlaces.Find(r.Room, r.Slug, null, null, r.Cancel),
            (entries, place, _) => new ReportCycle(Reports(entries, place), entries.EffectiveOn(), entries.Source()),
            (place, state, status) =>
                Page.Of<CyclePage, CyclePage.Cycle>(
                    new(place, filter, CyclePart.Of(place, filter, Number(r, "from")), state, Number(r, "recorded")),
                    status
                )
        )
        {
            Prefill = (entries, _, _) => Carry(r, entries),
            Onwards = (place, command, _) =>
                r.Query("then") == "next" && CyclePart.Of(place, filter, Number(r, "from")).Next is { } next
                    ? CyclePage.UrlOf(place, filter, next) + "&" + Carried(command)
                    : place.Url,
        };
    }

    private static long? Number(FormRequest r, string name) =>
        long.TryParse(r.Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The day and the source of one part are those of the next, and are not typed again.
    private static void Carry(FormRequest r, Entries entries)
    {
        if (TypedDay.Iso(r.Query("as-of")) is { } day)
            entries.FillDay(FieldNames.EffectiveOn, day);
        if (r.Query(FieldNames.Source) is { Length: > 0 } source)
            entries[FieldNames.Source] = source;
    }

    // An address holds only so much.
    private static string Carried(ActionPlanCommand command) =>
        AddressQuery.Of(
            ("as-of", command.EffectiveOn.Iso()),
            (FieldNames.Source, command.Source.Description is { Length: <= 300 } source ? source : ""),
            (FieldNames.Follows, string.Join(' ', command.Source.Follows ?? []))
        );

    // A row in which anything is written is reported, also of an action that somebody else has ended meanwhile.
    private static IReadOnlyList<Progress> Reports(Entries entries, PlanPlace place) =>
        [
            .. from action in place.Plan.Actions
            let suffix = CyclePage.Suffix(action)
            where CyclePage.IsFilled(entries, suffix)
            select TypedProgress.Read(entries, action.Number, suffix),
        ];
}
