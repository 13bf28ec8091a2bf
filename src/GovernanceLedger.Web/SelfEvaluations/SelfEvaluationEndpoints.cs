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

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfProposal, Proposal);
        routes.MapGet(OfProposal + "/{form}", Form);
        routes.MapPost(OfProposal + "/{form}", Record);
        routes.MapGet(Whole, WholeForm);
        routes.MapPost(Whole, RecordWhole);
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
            new(Stream: Place.StreamOf(cycle), Proposal: code),
            LongestHistory,
            cancel: cancel
        );
        var plan = PlanPlaces.Plan(room, slug, cancel);
        await Task.WhenAll(place, events, plan);
        if (await place is not { } found)
            return NoSuchPlace();
        var notice = (await events).FirstOrDefault(e => e.Position == recorded);
        return Page.Of<ProposalPage, ProposalPage.Shown>(
            new(
                found,
                Movement.Of(await events, found.Record),
                notice is null ? null : EventSentence.Of(notice.Event),
                [.. (await plan).Actions.Where(a => a.Proposals.Contains(code, StringComparer.Ordinal))],
                room.Today
            )
        );
    }

    private static Task<IResult> WholeForm(
        string slug,
        string cycle,
        string form,
        LedgerRoom room,
        CancellationToken cancel
    ) => Show(slug, cycle, null, form, room, cancel);

    private static Task<IResult> Form(
        string slug,
        string cycle,
        string code,
        string form,
        LedgerRoom room,
        CancellationToken cancel
    ) => Show(slug, cycle, code, form, room, cancel);

    private static Task<IResult> RecordWhole(
        string slug,
        string cycle,
        string form,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    ) => Send(slug, cycle, null, form, context, room, visit);

    private static Task<IResult> Record(
        string slug,
        string cycle,
        string code,
        string form,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    ) => Send(slug, cycle, code, form, context, room, visit);

    private static async Task<IResult> Show(
        string slug,
        string cycle,
        string? code,
        string name,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (Find(code, name) is not { } form || await Places.Find(room, slug, cycle, code, cancel) is not { } place)
            return NoSuchPlace();
        if (place.Proposal?.Owner == Frameworks.ProposalOwner.National)
            return NoSuchPlace();
        var state = FormState.New(place.Profile.Version);
        Prefill(form, place, state.Entries);
        return Drawn(form, place, state, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Send(
        string slug,
        string cycle,
        string? code,
        string name,
        HttpContext context,
        LedgerRoom room,
        Visit visit
    )
    {
        var cancel = context.RequestAborted;
        if (Find(code, name) is not { } form || await Places.Find(room, slug, cycle, code, cancel) is not { } place)
            return NoSuchPlace();
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = form.Parse(entries, place);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(form, place, state, StatusCodes.Status422UnprocessableEntity);
        var answer = await room.Ledger.Execute(
            SelfEvaluationRules.Kind,
            slug,
            place.Stream,
            command,
            new(actor, state.Version, state.Key),
            cancel
        );
        return await Recording.Show(
            answer,
            state,
            place.Url,
            async (again, status) =>
                Drawn(form, await Places.Find(room, slug, cycle, code, cancel) ?? place, again, status),
            version => Recording.Since(room, slug, place.Stream, version, cancel)
        );
    }

    private static SelfEvaluationForm? Find(string? code, string name) =>
        (code is null ? SelfEvaluationForm.OfWhole : SelfEvaluationForm.OfProposal).FirstOrDefault(f => f.Name == name);

    private static void Prefill(SelfEvaluationForm form, Place place, Entries entries)
    {
        if (form.Name == "approve")
            entries[FieldNames.ApprovedVersion] = FormattableString.Invariant($"{place.Profile.Version}");
        if (form.Name == "correct" && place.Record.Ratings is [.., var last])
        {
            entries[FieldNames.Corrects] = FormattableString.Invariant($"{last.Version}");
            entries.FillDay(FieldNames.EffectiveOn, last.EffectiveOn);
        }
    }

    private static IResult Drawn(SelfEvaluationForm form, Place place, FormState state, int status) =>
        Page.Of<SelfEvaluationFormPage, SelfEvaluationFormPage.FormModel>(new(form, place, state), status);

    private static IResult NoSuchPlace() => Page.NotFound("There is no such self-evaluation, proposal or form.");
}
