using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of self-evaluations.</summary>
internal static class SelfEvaluationReads
{
    private const string Path = ApiReads.OfPartnership + "/self-evaluations";

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new("listSelfEvaluations", Path, "The self-evaluations.", typeof(SelfEvaluationsBody), [], List),
        new(
            "getSelfEvaluation",
            Path + "/{selfEvaluation}",
            "One self-evaluation: where it stands, and the level of every proposal.",
            typeof(SelfEvaluationBody),
            [],
            One
        ),
        new(
            "getProposal",
            Path + "/{selfEvaluation}/proposals/{proposal}",
            "Everything recorded of one proposal.",
            typeof(ProposalBody),
            [],
            Proposal
        ),
    ];

    private static async Task<ApiAnswer.Done?> List(ApiQuestion asked)
    {
        var registered = asked.Room.Partnership(asked.Partnership, asked.Cancel);
        var profiles = asked.Room.Views.OfPartnership<Profile>(
            asked.Partnership,
            SelfEvaluationViews.ProfileName,
            asked.Cancel
        );
        await Task.WhenAll(registered, profiles);
        return await registered is null
            ? null
            : new(new SelfEvaluationsBody(asked.Partnership, [.. (await profiles).Select(Body)]));
    }

    private static async Task<ApiAnswer.Done?> One(ApiQuestion asked)
    {
        var stream = RoundName.StreamOf(asked.Named("selfEvaluation"));
        var view = await asked.Room.Views.Find<Profile>(
            asked.Partnership,
            stream,
            SelfEvaluationViews.ProfileName,
            asked.Cancel
        );
        return view is null ? null : new(Body(view), view.StreamVersion);
    }

    private static async Task<ApiAnswer.Done?> Proposal(ApiQuestion asked)
    {
        var place = await Places.Find(
            asked.Room,
            asked.Partnership,
            asked.Named("selfEvaluation"),
            asked.Named("proposal"),
            asked.Cancel
        );
        return place is null
            ? null
            : new(
                new ProposalBody(place.Slug, place.Stream, place.Profile.Version, place.Record),
                place.Profile.Version
            );
    }

    private static SelfEvaluationBody Body(StoredView<Profile> view) =>
        new(
            view.Partnership,
            RoundName.Of(view.Stream),
            view.Stream,
            view.StreamVersion,
            // A view is stored only when it changes, so the stream's own version is the one that it shows.
            view.Document with
            {
                Version = view.StreamVersion,
            }
        );
}
