using GovernanceLedger.Comparisons;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The actions that one round of self-evaluation proposes, beside the plan into which they are agreed.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Round">The round as addresses name it, such as "baseline"; null where no round has begun.</param>
/// <param name="Others">The other rounds that propose something.</param>
/// <param name="Actions">What the round proposes, in the order of the framework.</param>
/// <param name="Behind">The decision that approved the round; empty where none did.</param>
public sealed record ProposedPlace(
    PlanPlace Plan,
    string? Round,
    IReadOnlyList<string> Others,
    IReadOnlyList<ProposedRow> Actions,
    IReadOnlyList<EventReference> Behind
) : IFormPlace
{
    private const string Form = "agree-proposed";

    /// <inheritdoc />
    public string Slug => Plan.Slug;

    /// <inheritdoc />
    public string Stream => Plan.Stream;

    /// <inheritdoc />
    public long Version => Plan.Version;

    /// <inheritdoc />
    public string Url => Plan.PlanUrl;

    /// <summary>The form for what a round proposes; for the round that is meant where none is named.</summary>
    internal static string UrlOf(string slug, string? round = null) =>
        $"{PlanPlace.UrlOf(slug)}/{Form}{(round is null ? "" : $"?round={Uri.EscapeDataString(round)}")}";

    /// <summary>What an address asks for: the round that it names, that which its decision approved, or the newest.</summary>
    internal static async Task<ProposedPlace?> Find(FormRequest r)
    {
        var plan = PlanPlaces.Find(r.Room, r.Slug, null, null, r.Cancel);
        var profiles = r.Room.Views.OfPartnership<Profile>(r.Slug, SelfEvaluationViews.ProfileName, r.Cancel);
        await Task.WhenAll(plan, profiles);
        if (await plan is not { } found)
            return null;
        var rounds = (await profiles).OrderByDescending(p => p.Document.OpenedOn).ToList();
        if (rounds.Count == 0)
            return new(found, null, [], [], []);
        var named = r.Query("round");
        var round = named.Length > 0 ? rounds.Find(p => p.Stream == RoundName.StreamOf(named)) : Meant(rounds, r);
        return round is null
            ? null
            : new(
                found,
                RoundName.Of(round.Stream),
                [.. rounds.Where(p => p != round && Proposes(p.Document)).Select(p => RoundName.Of(p.Stream))],
                await Rows(r, found, round),
                [
                    .. ((round.Document.Approvals is [.., var last] ? last.Source.Follows : null) ?? []).Where(
                        IsOfMeeting
                    ),
                ]
            );
    }

    private static StoredView<Profile> Meant(List<StoredView<Profile>> rounds, FormRequest r)
    {
        var follows = r.Query(Forms.FieldNames.Follows).Split(' ').Select(EventReference.Read).OfType<EventReference>();
        return rounds.Find(p => p.Document.Approvals.Any(a => a.Source.Follows?.Intersect(follows).Any() == true))
            ?? rounds.Find(p => Proposes(p.Document))
            ?? rounds[0];
    }

    private static bool Proposes(Profile profile) => profile.Ratings.Any(p => p.ProposedActions > 0);

    private static bool IsOfMeeting(EventReference follows) =>
        follows.Stream.StartsWith(MeetingPlace.StreamOf(""), StringComparison.Ordinal);

    private static async Task<IReadOnlyList<ProposedRow>> Rows(FormRequest r, PlanPlace plan, StoredView<Profile> round)
    {
        var records = (
            await r.Room.Views.OfStream<ProposalRecord>(
                r.Slug,
                round.Stream,
                SelfEvaluationViews.ProposalName(""),
                r.Cancel
            )
        ).ToDictionary(view => view.Document.Code, view => view.Document, StringComparer.Ordinal);
        return
        [
            .. from rating in round.Document.Ratings
            where rating.ProposedActions > 0
            from action in records[rating.Proposal].ProposedActions
            select new ProposedRow(rating.Proposal, action, AgreedAs(plan.Plan.Actions, rating.Proposal, action)),
        ];
    }

    /// <summary>The action of a plan that was agreed in the words and under the proposal of a proposed one; null where none was.</summary>
    internal static long? AgreedAs(IEnumerable<ActionSummary> plan, string proposal, ProposedAction proposed) =>
        plan.FirstOrDefault(a =>
            a.Proposals.Contains(proposal, StringComparer.Ordinal)
            && SameName.Comparer.Equals(a.Text, ActionSummary.InRow(proposed.Text))
        )?.Number;
}

/// <summary>One action that a return proposes.</summary>
/// <param name="Proposal">The code of the proposal under which it stands.</param>
/// <param name="Proposed">What is proposed.</param>
/// <param name="AgreedAs">The number of the action that was agreed of it; null where none was yet.</param>
public sealed record ProposedRow(string Proposal, ProposedAction Proposed, long? AgreedAs)
{
    /// <summary>What follows the names of the fields of its row.</summary>
    internal string Suffix => FormattableString.Invariant($"-{Proposed.Version}");

    /// <summary>Where it stands on its page.</summary>
    internal string Anchor => "proposed" + Suffix;
}
