using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.ActionPlans;

/// <summary>Tells which proposal each part of a plan is about: by its label, by its title, and by the order only where both agree with nothing else.</summary>
internal sealed class ProposalPlaces(PlanDoubts doubts)
{
    private const double MostOfTheTitle = 0.6;
    private const double SomeOfTheTitle = 0.3;
    private const double ClearlyAhead = 0.2;
    private int feature;
    private int number;

    /// <summary>The code of the proposal, or null where it cannot be told.</summary>
    public string? CodeOf(PlannedProposal planned)
    {
        var titled = ByTitle(planned);
        var code = planned.Label is { } label ? Labelled(planned, label, titled) : Unlabelled(planned, titled);
        if (code is not null)
            (feature, number) = (code[0] - '0', code[2] - '0');
        return code;
    }

    private string? Labelled(PlannedProposal planned, ProposalLabel label, string? titled)
    {
        if (label.Feature is not { } printed)
            return titled ?? InOrder(planned, label);
        var code = label.CodeIn(printed);
        if (Template.IndexOf(code) < 0)
            return Unclear(planned, $"No proposal has the number {code}.");
        if (titled is not null && titled != code && Template.TitleShare(code, planned.Title) < SomeOfTheTitle)
            doubts.Add(
                "plan-proposal-unclear",
                $"The label says {code}, but the title beside it is that of {titled}. {PlanDoubts.Look}",
                planned.Where,
                code
            );
        return code;
    }

    private string? Unlabelled(PlannedProposal planned, string? titled)
    {
        if (titled is null)
            return planned.Title.Length == 0
                ? null
                : Unclear(planned, "Neither a label nor its title tells which proposal a part of the plan is about.");
        doubts.Add(
            "plan-label-lost",
            $"The proposal's label is lost in the plan; its title tells that it is {titled}. {PlanDoubts.Look}",
            planned.Where,
            titled
        );
        return titled;
    }

    // The figure of the key feature is lost: a caption or the number before it tells, as long as the numbers go up.
    private string? InOrder(PlannedProposal planned, ProposalLabel label)
    {
        var known = planned.Feature ?? (label.Number > number && feature > 0 ? feature : null);
        return known is { } told && Template.IndexOf(label.CodeIn(told)) >= 0
            ? label.CodeIn(told)
            : Unclear(planned, "The label has lost its first figure, and nothing tells which proposal it is.");
    }

    private string? Unclear(PlannedProposal planned, string what)
    {
        doubts.Add("plan-proposal-unclear", $"{what} {PlanDoubts.Look}", planned.Where);
        return null;
    }

    private static string? ByTitle(PlannedProposal planned)
    {
        if (planned.Title.Length == 0)
            return null;
        var best = Template
            .Proposals.Zip(Template.TitleShares(planned.Title), (proposal, share) => (proposal.Code, Share: share))
            .Where(pair => planned.Label is not { } label || pair.Code[2] - '0' == label.Number)
            .OrderByDescending(pair => pair.Share)
            .Take(2)
            .ToList();
        return best[0].Share >= MostOfTheTitle && (best.Count < 2 || best[0].Share - best[1].Share >= ClearlyAhead)
            ? best[0].Code
            : null;
    }
}
