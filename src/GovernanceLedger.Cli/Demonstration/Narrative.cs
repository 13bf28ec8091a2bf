using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>The return of a story as the commands that record it.</summary>
internal static class Narrative
{
    /// <summary>The cycle opened, every partner's view, then the agreed rating of each proposal with its evidence and actions.</summary>
    public static IEnumerable<SelfEvaluationCommand> Of(Story story) =>
        [
            new OpenSelfEvaluation(Cycle.Baseline, Framework.Msg2019.Version, story.OpenedOn, new(story.OpenedBecause)),
            .. story.Proposals.SelectMany(p => Views(story, p)),
            .. story.Proposals.SelectMany(p => Return(p, story.RatedOn, new(story.RatedSource))),
        ];

    private static IEnumerable<SelfEvaluationCommand> Views(Story story, StoryProposal p) =>
        p.PartnerViews.Select(view => new RecordPartnerView(
            p.Proposal,
            view.Partner,
            view.Level,
            view.Comment,
            story.ViewsOn,
            new(story.ViewsSource)
        ));

    private static IEnumerable<SelfEvaluationCommand> Return(StoryProposal p, DateOnly day, Source source) =>
        [
            p.Level is { } level
                ? new RecordRating(p.Proposal, level, day, source)
                : new LeaveUnrated(p.Proposal, p.LeftUnrated!, day, source),
            .. p.Evidence.Select(text => new AddEvidence(p.Proposal, text, day, source)),
            .. p.ProposedActions.Select(text => new AddProposedAction(p.Proposal, text, day, source)),
        ];
}
