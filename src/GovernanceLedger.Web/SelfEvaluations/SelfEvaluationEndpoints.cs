using GovernanceLedger.Comparisons;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>The pages of proposals, and the forms about them and about whole self-evaluations.</summary>
internal static class SelfEvaluationEndpoints
{
    private const string Whole = "/partnerships/{slug}/{cycle}/{form}";
    private const string OfProposal = "/partnerships/{slug}/{cycle}/proposals/{code}";
    private const int LongestHistory = 500;

    private const string NotThere = "There is no such self-evaluation, proposal or form.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfProposal, Proposal);
        routes.MapGet("/partnerships/{slug}/{cycle}/profile.csv", Csv);
        FormFlow.Map(routes, OfProposal + "/{form}", NotThere, r => Flow(r, SelfEvaluationForm.OfProposal, r["code"]));
        FormFlow.Map(routes, Whole, NotThere, r => Flow(r, SelfEvaluationForm.OfWhole, null));
    }

    private static async Task<IResult> Proposal(
        string slug,
        string cycle,
        string code,
        long? recorded,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var place = Places.Find(room, slug, cycle, code, cancel);
        var events = room.History.Page(
            slug,
            new(Stream: RoundName.StreamOf(cycle), Proposal: code),
            LongestHistory,
            cancel: cancel
        );
        var plan = PlanPlaces.Plan(room, slug, cancel);
        var last = Places.LastTime(room, slug, cycle, code, cancel);
        await Task.WhenAll(place, events, plan, last);
        if (await place is not { } found)
            return Page.NotFound(NotThere);
        var notice = (await events).FirstOrDefault(e => e.Position == recorded);
        return Page.Of<ProposalPage, ProposalPage.Shown>(
            new(
                found with
                {
                    Last = await last,
                },
                HistoryEntry.Of(await events, found.Record),
                Arrival.Of(slug, notice),
                [.. (await plan).Actions.Where(a => a.Proposals.Contains(code, StringComparer.Ordinal))],
                room.Today
            )
        );
    }

    private static async Task<IResult> Csv(string slug, string cycle, LedgerRoom room, CancellationToken cancel)
    {
        var stream = RoundName.StreamOf(cycle);
        var place = Places.Find(room, slug, cycle, null, cancel);
        var records = room.Views.OfStream<ProposalRecord>(slug, stream, SelfEvaluationViews.ProposalName(""), cancel);
        var left = EventsAbout.LeftUnrated(room, slug, stream, long.MaxValue, cancel);
        await Task.WhenAll(place, records, left);
        return await place is not { } found
            ? Page.NotFound(NotThere)
            : Histories.Csv.Answer(
                ProfileExport.Csv(
                    found,
                    (await records).ToDictionary(r => r.Document.Code, r => r.Document, StringComparer.Ordinal),
                    await left
                )
            );
    }

    private static FormFlow<Place, SelfEvaluation, SelfEvaluationCommand>? Flow(
        FormRequest request,
        IReadOnlyList<SelfEvaluationForm> forms,
        string? code
    ) =>
        forms.FirstOrDefault(f => f.Name == request["form"]) is { } form
            ? new(
                request,
                SelfEvaluationRules.Kind,
                () => Rateable(request, code),
                (entries, place, _) => form.Parse(entries, place),
                (place, state, status) =>
                    Page.Of<SelfEvaluationFormPage, SelfEvaluationFormPage.FormModel>(new(form, place, state), status)
            )
            {
                Beside = place => WithLast(request, place, form),
                Prefill = (entries, place, decision) => Prefill(form, place, entries, decision),
                Onwards = (place, _, _) =>
                    request.Query(SelfEvaluationForm.Then) == SelfEvaluationForm.Next && place.NextUnrated is { } next
                        ? $"{place.ProposalUrl(next)}/rate"
                        : place.Url,
            }
            : null;

    private static async Task<Place?> Rateable(FormRequest r, string? code) =>
        await Places.Find(r.Room, r.Slug, r["cycle"], code, r.Cancel) is { } place
        && place.Proposal?.Owner != Frameworks.ProposalOwner.National
            ? place
            : null;

    private static async Task<Place> WithLast(FormRequest r, Place place, SelfEvaluationForm form) =>
        form.IsRating && place.Proposal is { } proposal
            ? place with
            {
                Last = await Places.LastTime(r.Room, r.Slug, place.Cycle, proposal.Code, r.Cancel),
            }
            : place;

    private static void Prefill(SelfEvaluationForm form, Place place, Entries entries, FollowedDecision? decision)
    {
        if (form.Name == "approve")
            (entries[FieldNames.ApprovedVersion], entries[FieldNames.Body]) = (
                FormattableString.Invariant($"{place.Profile.Version}"),
                decision?.Meeting.Body.Name ?? ""
            );
        if (form.Name == "correct" && place.Record.Ratings is [.., var last])
        {
            entries[FieldNames.Corrects] = FormattableString.Invariant($"{last.Version}");
            entries.FillDay(FieldNames.EffectiveOn, last.EffectiveOn);
        }
    }
}
