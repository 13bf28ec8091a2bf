using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
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
            Prefill = (entries, place, decision) => Prefill(form, place, entries, decision),
            Follows = place =>
                form.Name switch
                {
                    "approve" => place.Direction!.Term.Source.Follows,
                    "issue" => place.Direction!.Approval?.Source.Follows,
                    _ => null,
                },
            // A direction is sent after the meeting, on a day that its minute does not know.
            OnThatDay = form.Name != "issue",
            // Whoever was quicker with another draft only means the next number for this one.
            RestsOnNothing = form == DirectionForm.Draft,
            Onwards = (place, _, answer) =>
                answer is Answer.Recorded { Events: [{ Event: DirectionDrafted drafted }, ..] }
                    ? place.DirectionUrl(drafted.Reference)
                    : place.Url,
        };

    private static void Prefill(DirectionForm form, DirectionPlace place, Entries entries, FollowedDecision? decision)
    {
        if (form.Name is "redraft" or "vary")
            entries.Fill(place.Direction!.Content, place);
        if (form != DirectionForm.Draft || decision is null)
            return;
        entries[DirectionFields.Instruction] = decision.Words;
        foreach (var partner in place.Partners.Where(p => IsAsked(p, decision.Report.Report.DirectionRequired)))
            entries[DirectionFields.Box(partner, place.Partners)] = "yes";
    }

    private static bool IsAsked(Recipient partner, DirectionRequired? required) =>
        required == DirectionRequired.Both
        || required
            == (partner.Kind == RecipientKind.Council ? DirectionRequired.Council : DirectionRequired.HealthBoard);
}
