using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>Puts a document that was read beside what the ledger holds.</summary>
internal static class Reviews
{
    internal static string Stream => SelfEvaluationViews.Stream(Cycle.Baseline, 0);

    internal static async Task<Review?> Find(
        string slug,
        Return read,
        string draft,
        FormState state,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var partnership = room.Partnership(slug, cancel);
        var profile = room.Views.Find<Profile>(slug, Stream, SelfEvaluationViews.ProfileName, cancel);
        var wording = Places.Wording(room, cancel);
        var parts = HeldParts.Find(room.Views, slug, read.Document.Sha256, cancel);
        await Task.WhenAll(partnership, profile, wording, parts);
        if (await partnership is not { } found)
            return null;
        var held = (await profile)?.Document;
        return new(
            slug,
            found,
            read,
            draft,
            // The review is of the document; it is laid over whatever version stands when it is first shown.
            state.Entries[FormState.VersionField].Length > 0
                ? state
                : state with
                {
                    Version = (await profile)?.StreamVersion ?? 0,
                },
            FrameworkWordingRules.Differences(await wording, ReturnImport.WordingOf(read)),
            await parts,
            held?.Ratings.Any(r => r.Level is not null) ?? false
        );
    }
}
