using GovernanceLedger.Directions;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Web.Directions;

/// <summary>Finds what the letters of a direction are written from.</summary>
public static class DirectionLetters
{
    /// <summary>The facts of each letter of a direction, one for each of its recipients; empty where there is no such direction.</summary>
    public static async Task<IReadOnlyList<LetterFacts>> Find(
        ViewReader views,
        string slug,
        string reference,
        CancellationToken cancel
    )
    {
        var partnership = views.Find<Partnership>(slug, PartnershipRules.Stream, PartnershipRules.Stream, cancel);
        var view = views.Find<Direction>(slug, DirectionRules.Stream, DirectionViews.DirectionName(reference), cancel);
        var register = views.Find<DirectionList>(slug, DirectionRules.Stream, DirectionViews.RegisterName, cancel);
        await Task.WhenAll(partnership, view, register);
        if ((await partnership)?.Document is not { } found || await view is not { } stored)
            return [];
        var direction = stored.Document;
        var decisions = await Task.WhenAll(
            LetterFacts.Behind(direction).Select(behind => Cited(views, slug, behind, cancel))
        );
        var besides = DirectionChain.Besides((await register)!.Document.Directions, reference);
        return
        [
            .. direction.Content.Recipients.Select(recipient => new LetterFacts(
                found,
                direction,
                stored.StreamVersion,
                [.. decisions.OfType<CitedDecision>()],
                recipient,
                besides
            )),
        ];
    }

    private static async Task<CitedDecision?> Cited(
        ViewReader views,
        string slug,
        EventReference behind,
        CancellationToken cancel
    ) =>
        await views.Find<Meeting>(slug, behind.Stream, MeetingViews.RecordName, cancel) is { } meeting
            ? CitedDecision.Of(meeting.Document, behind.Version)
            : null;
}
