using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The forms about one meeting.</summary>
internal static class MeetingFormEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        FormFlow.Map(
            routes,
            "/partnerships/{slug}/meetings/{meeting}/{form}",
            "There is no such meeting, item or form.",
            Flow
        );

    private static FormFlow<MeetingPlace, Meeting, MeetingCommand>? Flow(FormRequest r) =>
        MeetingForm.All.FirstOrDefault(f => f.Name == r["form"]) is { } form
            ? new(
                r,
                MeetingRules.Kind,
                () => Find(r, form),
                (entries, place, _) => form.Parse(entries, place),
                (place, state, status) =>
                    Page.Of<MeetingFormPage, MeetingFormPage.FormModel>(new(form, place, state), status)
            )
            {
                Prefill = (entries, place, _) => entries[FieldNames.Source] = place.Source,
                OnThatDay = false,
            }
            : null;

    private static async Task<MeetingPlace?> Find(FormRequest r, MeetingForm form)
    {
        var item = form.OfReport ? r.Query(MeetingFields.Item) : null;
        var others = form.ReadsOthers
            ? MeetingPlaces.All(r.Room, r.Slug, r.Cancel)
            : Task.FromResult<IReadOnlyList<ListedMeeting>>([]);
        var place = MeetingPlaces.Find(r.Room, r.Slug, r["meeting"], item, r.Cancel);
        await Task.WhenAll(place, others);
        return await place is { } found
            ? found with
            {
                Others = [.. (await others).Where(m => m.Name != found.Name)],
            }
            : null;
    }
}
