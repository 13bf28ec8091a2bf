using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>One command of a story, and the office that records it.</summary>
internal sealed record NarrativeCommand(string Office, SelfEvaluationCommand Command);

/// <summary>A story as the commands that record it. Each makes one event, so that its place in the list is its version.</summary>
internal sealed class Narrative
{
    private const string GovernanceOfficer = "Governance officer";

    private readonly Story _story;
    private readonly List<NarrativeCommand> _commands = [];
    private readonly Dictionary<string, long> _ratings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Proposal, string Text), long> _evidence = [];

    private Narrative(Story story) => _story = story;

    public static IReadOnlyList<NarrativeCommand> Of(Story story)
    {
        var narrative = new Narrative(story);
        narrative.Add(
            new OpenSelfEvaluation(Cycle.Baseline, Framework.Msg2019.Version, story.OpenedOn, new(story.OpenedBecause))
        );
        foreach (var proposal in story.Proposals)
            narrative.AddViews(proposal);
        foreach (var proposal in story.Proposals)
            narrative.AddReturn(proposal);
        foreach (var step in story.Later)
            narrative.Add(narrative.Later(step), step.Office);
        return narrative._commands;
    }

    private void AddViews(StoryProposal p)
    {
        foreach (var view in p.PartnerViews)
            Add(
                new RecordPartnerView(
                    p.Proposal,
                    view.Partner,
                    view.Level,
                    view.Comment,
                    _story.ViewsOn,
                    new(_story.ViewsSource)
                )
            );
    }

    private void AddReturn(StoryProposal p)
    {
        var (day, source) = (_story.RatedOn, new Source(_story.RatedSource));
        Add(new RecordRating(p.Proposal, p.Level, day, source));
        foreach (var text in p.Evidence)
            Add(new AddEvidence(p.Proposal, text, day, source));
        foreach (var text in p.ProposedActions)
            Add(new AddProposedAction(p.Proposal, text, day, source));
    }

    private void Add(SelfEvaluationCommand command, string? office = null)
    {
        _commands.Add(new(office ?? GovernanceOfficer, command));
        if (command is RecordRating or ChangeRating)
            _ratings[command is RecordRating r ? r.Proposal : ((ChangeRating)command).Proposal] = _commands.Count;
        if (command is AddEvidence e)
            _evidence[(e.Proposal, e.Text)] = _commands.Count;
    }

    private SelfEvaluationCommand Later(StoryStep s)
    {
        var source = new Source(s.Source);
        return s.Do switch
        {
            "complete" => new CompleteSelfEvaluation(s.EffectiveOn, source),
            "approve" => new ApproveSelfEvaluation(s.Body!, _commands.Count, s.EffectiveOn, source),
            "submit" => new SubmitSelfEvaluation(s.EffectiveOn, source),
            "reopen" => new ReopenSelfEvaluation(s.Reason!, s.EffectiveOn, source),
            _ => OfProposal(s, source),
        };
    }

    private SelfEvaluationCommand OfProposal(StoryStep s, Source source) =>
        s.Do switch
        {
            "change" => new ChangeRating(s.Proposal!, s.Level!.Value, s.Reason!, s.EffectiveOn, source),
            "correct" => new CorrectRating(
                s.Proposal!,
                _ratings[s.Proposal!],
                s.Level,
                s.Reason!,
                s.EffectiveOn,
                source
            ),
            "evidence" => new AddEvidence(s.Proposal!, s.Text!, s.EffectiveOn, source),
            "withdraw" => new WithdrawEvidence(
                s.Proposal!,
                _evidence[(s.Proposal!, s.Evidence!)],
                s.Reason!,
                s.EffectiveOn,
                source
            ),
            "action" => new AddProposedAction(s.Proposal!, s.Text!, s.EffectiveOn, source),
            "view" => new RecordPartnerView(s.Proposal!, s.Partner!, s.Level!.Value, s.Comment, s.EffectiveOn, source),
            _ => throw new InvalidOperationException($"No story tells of \"{s.Do}\"."),
        };
}
