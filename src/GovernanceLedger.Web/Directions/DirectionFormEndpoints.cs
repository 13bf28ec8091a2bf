using GovernanceLedger.Directions;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Directions;

/// <summary>The forms that draft a direction and take each step with one.</summary>
internal static class DirectionFormEndpoints
{
    private const string Draft = "/partnerships/{slug}/directions/draft";
    private const string Step = "/partnerships/{slug}/directions/{reference}/{form}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        FormFlow.Map(routes, Draft, DirectionEndpoints.NotThere, r => Flow(r, null, DirectionForm.Draft));
        FormFlow.Map(
            routes,
            Step,
            DirectionEndpoints.NotThere,
            r =>
                DirectionForm.Steps.FirstOrDefault(f => f.Name == r["form"]) is { } form
                    ? Flow(r, r["reference"], form)
                    : null
        );
    }

    private static FormFlow<DirectionPlace, DirectionRegister, DirectionCommand> Flow(
        FormRequest r,
        string? reference,
        DirectionForm form
    ) =>
        new(
            r,
            DirectionRules.Kind,
            () => DirectionPlaces.Find(r.Room, r.Slug, reference, r.Cancel),
            (entries, place, _) => form.Parse(entries, place),
            (place, state, status) =>
                Page.Of<DirectionFormPage, DirectionFormPage.FormModel>(new(form, place, state), status)
        )
        {
            Prefill = (entries, place) =>
            {
                if (form.Name is "redraft" or "vary")
                    entries.Fill(place.Direction!.Content, place);
            },
            // Whoever was quicker with another draft only means the next number for this one.
            RestsOnNothing = form == DirectionForm.Draft,
            Onwards = (place, _, answer) =>
                answer is Answer.Recorded { Events: [{ Event: DirectionDrafted drafted }, ..] }
                    ? place.DirectionUrl(drafted.Reference)
                    : place.Url,
        };
}
