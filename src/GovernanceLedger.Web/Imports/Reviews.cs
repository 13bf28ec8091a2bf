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
    internal static async Task<Review?> Find(
        string slug,
        Return read,
        string draft,
        FormState state,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var cycle = state.Entries[FieldNames.Cycle];
        var partnership = room.Partnership(slug, cancel);
        var profile = room.Views.Find<Profile>(
            slug,
            RoundName.StreamOf(cycle),
            SelfEvaluationViews.ProfileName,
            cancel
        );
        var wordings = Places.Wordings(room, cancel);
        var parts = HeldParts.Find(room.Views, slug, read.Document.Sha256, cancel);
        await Task.WhenAll(partnership, profile, wordings, parts);
        var held = (await profile)?.Document;
        if (await partnership is not { } found || (held is null && cycle != OpenCycles.Baseline))
            return null;
        return new(
            slug,
            found,
            cycle,
            held?.Cycle ?? Cycle.Baseline,
            read,
            draft,
            // The review is of the document; it is laid over whatever version stands when it is first shown.
            state.Entries[FormState.VersionField].Length > 0
                ? state
                : state with
                {
                    Version = (await profile)?.StreamVersion ?? 0,
                },
            FrameworkWordingRules.Differences(
                (await wordings).FirstOrDefault(w => w.Framework == Framework.Msg2019.Version),
                ReturnImport.WordingOf(read)
            ),
            await parts,
            held?.Ratings.Any(r => r.Level is not null) ?? false
        );
    }
}
