using System.Globalization;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The form that says how long after a baseline its repeat is due.</summary>
internal static class RepeatIntervalEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        FormFlow.Map(
            routes,
            "/partnerships/{slug}/repeat-interval",
            "There is no such partnership in this ledger.",
            Flow
        );

    private static FormFlow<PartnershipPlace, Partnership, PartnershipCommand> Flow(FormRequest r) =>
        new(
            r,
            PartnershipRules.Kind,
            async () =>
                await PartnershipPlace.Find(r) is { } place ? place with { Version = place.Partnership.Version } : null,
            (entries, _, _) => Parse(entries),
            (place, state, status) => Page.Of<RepeatIntervalPage, RepeatIntervalPage.Shown>(new(place, state), status)
        )
        {
            Prefill = (entries, place, _) =>
                entries[FieldNames.Months] = (
                    place.Partnership.RepeatInterval?.Months ?? RepeatStanding.UsualMonths
                ).ToString(CultureInfo.InvariantCulture),
        };

    private static SetRepeatInterval Parse(Entries entries)
    {
        var months = entries.Number(FieldNames.Months);
        if (months is not (>= 1 and <= PartnershipRules.MostMonths))
            entries.Reject(
                FieldNames.Months,
                $"Give the months as a whole number from 1 to {PartnershipRules.MostMonths}."
            );
        return new(
            (int)Math.Min(months ?? 0, int.MaxValue),
            entries.Text(FieldNames.Reason, "Reason"),
            entries.EffectiveOn(),
            entries.Source()
        );
    }
}
