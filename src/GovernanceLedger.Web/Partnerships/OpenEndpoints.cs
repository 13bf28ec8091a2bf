using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The form that opens a self-evaluation to be rated proposal by proposal.</summary>
internal static class OpenEndpoints
{
    private const string Path = "/partnerships/{slug}/open";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show);
        routes.MapPost(Path, Open);
    }

    private static async Task<IResult> Show(string slug, LedgerRoom room, CancellationToken cancel) =>
        await Find(slug, room, cancel) is { } partnership
            ? Drawn(slug, partnership, FormState.New(0), StatusCodes.Status200OK)
            : Page.NotFound("There is no such partnership in this ledger.");

    private static async Task<IResult> Open(string slug, HttpContext context, LedgerRoom room, Visit visit)
    {
        var cancel = context.RequestAborted;
        if (await Find(slug, room, cancel) is not { } partnership)
            return Page.NotFound("There is no such partnership in this ledger.");
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = Parse(entries);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(slug, partnership, state, StatusCodes.Status422UnprocessableEntity);
        var stream = SelfEvaluationViews.Stream(command.Cycle, command.EffectiveOn.Year);
        var cycle = stream[(SelfEvaluationRules.Kind.Name.Length + 1)..];
        var answer = await room.Ledger.Execute(
            SelfEvaluationRules.Kind,
            slug,
            stream,
            command,
            new(actor, 0, state.Key),
            cancel
        );
        if (answer is Postgres.Answer.Conflict)
        {
            entries.Reject(FieldNames.Cycle, $"{Place.CycleWords(cycle)} has been opened already.");
            return Drawn(slug, partnership, state, StatusCodes.Status409Conflict);
        }
        return await Recording.Show(
            answer,
            state,
            $"/partnerships/{slug}?cycle={cycle}",
            (again, status) => Task.FromResult(Drawn(slug, partnership, again, status)),
            _ => Task.FromResult<IReadOnlyList<RecordedEvent>>([])
        );
    }

    private static OpenSelfEvaluation Parse(Entries entries)
    {
        var cycle = Codes.Read<Cycle>(entries[FieldNames.Cycle]);
        if (cycle is null)
            entries.Reject(FieldNames.Cycle, "Choose which round it is.");
        return new(cycle ?? default, Framework.Msg2019.Version, entries.EffectiveOn(), entries.Source());
    }

    private static async Task<Partnership?> Find(string slug, LedgerRoom room, CancellationToken cancel) =>
        (await room.Views.Find<Partnership>(slug, PartnershipRules.Stream, PartnershipRules.Stream, cancel))?.Document;

    private static IResult Drawn(string slug, Partnership partnership, FormState state, int status) =>
        Page.Of<OpenPage, OpenPage.Shown>(new(slug, partnership, state), status);
}
