using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Imports;

/// <summary>Records a return once every doubt is settled.</summary>
internal static class Confirmation
{
    internal static async Task<IResult> Record(Review review, LedgerRoom room, Visit visit, CancellationToken cancel)
    {
        var entries = review.State.Entries;
        var settlements = ReviewEntries.Settlements(entries, review.Read);
        var day = entries.EffectiveOn();
        var plan = ReturnImport.Plan(review.Read, settlements, day);
        foreach (var question in (plan as ImportPlan.NotYet)?.Questions ?? [])
            entries.Reject(FieldOf(question), question.Message);
        if (review.NamesAnother && !entries.Ticked(ReviewEntries.OtherName))
            entries.Reject(
                ReviewEntries.OtherName,
                $"The document names {review.Read.Partnership}. Say that it belongs to {review.Partnership.Name} all the same, or choose another file."
            );
        if (
            Recording.ActorOf(entries, visit) is not { } actor
            || !entries.AreSound
            || plan is not ImportPlan.Ready ready
        )
            return ImportEndpoints.Reviewed(review, StatusCodes.Status422UnprocessableEntity);
        return await Record(review, ready, actor, room, cancel);
    }

    private static async Task<IResult> Record(
        Review review,
        ImportPlan.Ready ready,
        Actor actor,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var state = review.State;
        var (answer, _) = await new ReturnRecording(room.Ledger, room.Events).Record(
            review.Slug,
            Reviews.Stream,
            ready,
            new(actor, state.Version, state.Key, ReturnRecording.Correlation(review.Read)),
            cancel
        );
        return await Recording.Show(
            answer,
            state,
            $"/partnerships/{review.Slug}?cycle=baseline",
            async (again, status) =>
                ImportEndpoints.Reviewed(
                    await Reviews.Find(review.Slug, review.Read, review.Draft, again, room, cancel) ?? review,
                    status
                ),
            version => Recording.Since(room, review.Slug, Reviews.Stream, version, cancel)
        );
    }

    private static string FieldOf(Unsettled question) =>
        (question.Proposal, question.Code) switch
        {
            (null, _) => FieldNames.EffectiveOn,
            ({ } code, "blank-reason") => ReviewEntries.Why(code),
            ({ } code, _) => ReviewEntries.Choice(code),
        };
}
