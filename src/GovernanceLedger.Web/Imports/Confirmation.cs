using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Imports;

/// <summary>Records the parts of a document once every doubt is settled and nothing would be refused.</summary>
internal static class Confirmation
{
    internal static async Task<IResult> Record(Review review, LedgerRoom room, Visit visit, CancellationToken cancel)
    {
        var entries = review.State.Entries;
        var plan = Planned(review);
        foreach (var question in plan.Questions)
            entries.Reject(FieldOf(question), question.Message, question.IsWarning);
        if (review.NamesAnother && !entries.Ticked(ReviewEntries.OtherName))
            entries.Reject(
                ReviewEntries.OtherName,
                $"The document names {review.Read.Partnership}. Say that it belongs to {review.Partnership.Name} all the same, or choose another file."
            );
        if (Recording.ActorOf(entries, visit) is not { } actor || !entries.AreSound)
            return ImportEndpoints.Reviewed(review, StatusCodes.Status422UnprocessableEntity);
        var foresight = new DocumentForesight(room.Events, review.Slug, review.Stream);
        foreach (var foreseen in await foresight.Foresee(plan, room.Today, cancel))
            Show(entries, foreseen);
        if (!entries.AreSound)
            return ImportEndpoints.Reviewed(review, StatusCodes.Status422UnprocessableEntity);
        return await Record(review, plan, actor, room, cancel);
    }

    private static DocumentPlan Planned(Review review)
    {
        var entries = review.State.Entries;
        var answers = ImportAnswers.Of(entries, review.Read);
        var ratings = review.Records(ImportPart.Return);
        return DocumentImport.Plan(
            review.Read,
            review.Slug,
            answers,
            review.HeldParts,
            ReviewEntries.Settlements(entries, review.Read),
            ratings ? entries.EffectiveOn() : null,
            review.Cycle,
            rowsHeld: review.Held.Rows
        );
    }

    private static async Task<IResult> Record(
        Review review,
        DocumentPlan plan,
        Actor actor,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        var recording = new DocumentRecording(
            room.Ledger,
            room.Events,
            room.People,
            review.Slug,
            review.Stream,
            review.Read,
            actor
        );
        var steps = await recording.Record(plan, review.Held, cancel);
        if (!steps.Any(s => s.Outcome == StepOutcome.Refused))
            return Recording.SeeOther(Onwards(review, steps));
        foreach (var refused in steps.Where(s => s.Refusal is not null))
            review.State.Entries.Reject(
                ImportFields.Part(refused.Part),
                $"{refused.Step}: {refused.Refusal!.Message} What came before it is recorded; send the rest again."
            );
        var again = await Reviews.Find(review.Slug, review.Read, review.Draft, review.State, room, cancel);
        return ImportEndpoints.Reviewed(again ?? review, StatusCodes.Status409Conflict);
    }

    // A return alone goes on to the profile that it made; anything else to the page of the document.
    private static string Onwards(Review review, IReadOnlyList<RecordedStep> steps)
    {
        var recorded = steps.Where(s => s.Outcome == StepOutcome.Recorded).ToList();
        if (!review.IsReturnAlone)
            return ImportedPage.UrlOf(
                review.Slug,
                review.Read.Document.Sha256,
                recorded.Select(s => s.Part).Distinct()
            );
        var made = recorded.FirstOrDefault(s => s.Step == "return")?.Recorded?.Position;
        return FormattableString.Invariant(
            $"/partnerships/{review.Slug}?cycle={review.Into}&{(made is null ? "unchanged=1" : $"recorded={made}")}"
        );
    }

    private static void Show(Entries entries, ForeseenRefusal foreseen)
    {
        if (foreseen.Field is { } field)
            entries.Reject(field, foreseen.Refusal.Message);
        else
            Refusals.Show(entries, foreseen.Refusal);
    }

    private static string FieldOf(Unsettled question) =>
        (question.Field, question.Proposal, question.Code) switch
        {
            ({ } field, _, _) => field,
            (null, null, _) => FieldNames.EffectiveOn,
            (null, { } code, "blank-reason") => ReviewEntries.Why(code),
            (null, { } code, _) => ReviewEntries.Choice(code),
        };
}
