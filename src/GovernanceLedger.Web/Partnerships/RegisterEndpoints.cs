using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The form that enters a partnership in the ledger.</summary>
internal static class RegisterEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/partnerships/register", () => Drawn(FormState.New(0), StatusCodes.Status200OK));
        routes.MapPost("/partnerships/register", Register);
    }

    private static async Task<IResult> Register(HttpContext context, LedgerRoom room, Visit visit)
    {
        var cancel = context.RequestAborted;
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        var state = FormState.Sent(entries);
        var command = Parse(entries);
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return Drawn(state, StatusCodes.Status422UnprocessableEntity);
        var slug = PartnershipRules.Slug(command.Name);
        if (slug is "" or "register")
            entries.Reject(
                FieldNames.Name,
                "That name cannot be used. Give the partnership’s own name, in the Latin alphabet."
            );
        if (!entries.AreSound)
            return Drawn(state, StatusCodes.Status422UnprocessableEntity);
        var answer = await room.Ledger.Execute(
            PartnershipRules.Kind,
            slug,
            PartnershipRules.Stream,
            command,
            new(actor, 0, state.Key),
            cancel
        );
        if (answer is Postgres.Answer.Conflict)
        {
            entries.Reject(FieldNames.Name, "A partnership of that name is registered already.");
            return Drawn(state, StatusCodes.Status409Conflict);
        }
        return await Recording.Show(
            answer,
            state,
            $"/partnerships/{slug}",
            (again, status) => Task.FromResult(Drawn(again, status)),
            _ => Task.FromResult<IReadOnlyList<RecordedEvent>>([])
        );
    }

    private static RegisterPartnership Parse(Entries entries) =>
        new(
            entries.Text(FieldNames.Name, "Name", TextCheck.LongestName),
            entries.Text(FieldNames.Board, "Integration joint board", TextCheck.LongestName),
            entries.Text(FieldNames.HealthBoard, "Health Board", TextCheck.LongestName),
            entries.Lines(FieldNames.Councils, "Council", TextCheck.LongestName, required: true),
            entries.EffectiveOn(),
            entries.Source()
        );

    private static IResult Drawn(FormState state, int status) => Page.Of<RegisterPage, FormState>(state, status);
}
