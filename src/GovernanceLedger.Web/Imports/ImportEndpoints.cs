using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Imports;

/// <summary>From a file to what is recorded: upload, review, confirm.</summary>
internal static class ImportEndpoints
{
    private const string OfPartnership = "/partnerships/{slug}/import";
    private const string PartnershipField = "partnership";
    private const string NotThere = "There is no such partnership or self-evaluation in this ledger.";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/import",
            (string? partnership, LedgerRoom room, CancellationToken cancel) =>
                Upload(partnership ?? "", new Entries(), StatusCodes.Status200OK, room, cancel)
        );
        routes.MapPost("/import", Read);
        routes.MapGet(
            OfPartnership,
            (string slug, LedgerRoom room, CancellationToken cancel) =>
                Upload(slug, new Entries(), StatusCodes.Status200OK, room, cancel)
        );
        routes.MapPost(OfPartnership, Confirm);
        routes.MapGet(OfPartnership + "/{sha256}", Imported);
    }

    private static async Task<IResult> Upload(
        string slug,
        Entries entries,
        int status,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var all = await room.Views.OfAllPartnerships<Partnership>(PartnershipRules.Stream, cancel);
        if (slug.Length > 0 && all.All(p => p.Partnership != slug))
            return Page.NotFound("There is no such partnership in this ledger.");
        if (slug.Length > 0)
            entries[PartnershipField] = slug;
        var chosen = all.FirstOrDefault(p => p.Partnership == entries[PartnershipField])?.Partnership;
        return Page.Of<UploadPage, UploadPage.Shown>(
            new(
                [.. all.Select(p => new Choice(p.Partnership, p.Document.Name))],
                chosen is null ? [] : await OpenCycles.Of(room, chosen, cancel),
                entries
            ),
            status
        );
    }

    private static async Task<IResult> Read(HttpContext context, LedgerRoom room, ReturnDraft drafts)
    {
        var cancel = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(cancel);
        var entries = Entries.Of(form);
        var slug = entries[PartnershipField];
        if (slug.Length == 0)
            entries.Reject(PartnershipField, "Choose the partnership whose document it is.");
        var read = ReturnUpload.Read(form.Files, entries);
        var draft = read is null ? null : drafts.Pack(read);
        if (read is not null && draft is null)
            entries.Reject(
                ReturnUpload.Field,
                "The document holds more text than can be reviewed on a page. Import it from the command line."
            );
        var cycle = OpenCycles.Chosen(await OpenCycles.Of(room, slug, cancel), entries[FieldNames.Cycle]);
        if (cycle is null && read?.HoldsReturn != false)
            entries.Reject(
                FieldNames.Cycle,
                "Choose the self-evaluation to which a return in the document belongs, and the file again."
            );
        if (!entries.AreSound)
            return await Upload("", entries, StatusCodes.Status422UnprocessableEntity, room, cancel);
        var state = FormState.New(0);
        state.Entries[FieldNames.Cycle] = cycle ?? OpenCycles.Baseline;
        return await Reviews.Find(slug, read!, draft!, state, room, cancel) is { } review
            ? Shown(review)
            : Page.NotFound(NotThere);
    }

    private static async Task<IResult> Confirm(
        string slug,
        HttpContext context,
        LedgerRoom room,
        ReturnDraft drafts,
        Visit visit
    )
    {
        var cancel = context.RequestAborted;
        var entries = Entries.Of(await context.Request.ReadFormAsync(cancel));
        if (drafts.Unpack(entries[ReviewEntries.Draft]) is not { } read)
            return Page.BadRequest(
                "The review was opened before the ledger was last restarted. Choose the file again."
            );
        var state = FormState.Sent(entries);
        return await Reviews.Find(slug, read, entries[ReviewEntries.Draft], state, room, cancel) is { } review
            ? await Confirmation.Record(review, room, visit, cancel)
            : Page.NotFound(NotThere);
    }

    private static async Task<IResult> Imported(
        string slug,
        string sha256,
        string? recorded,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var held = HeldParts.Find(room.Views, slug, sha256, cancel);
        await Task.WhenAll(partnership, held);
        return await partnership is { } found && !(await held).IsEmpty
            ? Page.Of<ImportedPage, ImportedPage.Shown>(
                new(
                    slug,
                    found,
                    sha256,
                    await held,
                    recorded?.Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)
                )
            )
            : Page.NotFound("This partnership’s ledger holds nothing of such a document.");
    }

    private static IResult Shown(Review review)
    {
        ImportAnswers.Prefill(review.State.Entries, review.Read);
        return Reviewed(review, StatusCodes.Status200OK);
    }

    internal static IResult Reviewed(Review review, int status) => Page.Of<ReviewPage, Review>(review, status);
}
