using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>Approvals of the partnerships of a site's tests.</summary>
public static class ApprovedSite
{
    private static readonly Source Decided = LedgerFixture.Minute.After(LedgerFixture.Decision);

    /// <summary>
    /// A partnership in which one decision approved three things: the baseline at version 24, of which 1.1 has changed
    /// since; directions 2019-001, which was varied and superseded, and 2019-002, which stands; and the plan at version 4.
    /// </summary>
    public static async Task<string> Approved(this SiteFixture site)
    {
        var slug = await site.Directed();
        var version = 2L;
        foreach (var proposal in Framework.Msg2019.LocalProposals.Skip(1))
            version = await site.Evaluated(slug, version, LedgerFixture.Rate(proposal.Code));
        var day = LedgerFixture.Day;
        version = await site.Evaluated(slug, version, new CompleteSelfEvaluation(day, LedgerFixture.Minute));
        version = await site.Evaluated(
            slug,
            version,
            new ApproveSelfEvaluation("Integration joint board", version, day, Decided)
        );
        version = await site.Evaluated(slug, version, new SubmitSelfEvaluation(day, LedgerFixture.Minute));
        await site.Evaluated(
            slug,
            version,
            new CorrectRating("1.1", 2, Level.Established, "The minute was misread.", day, LedgerFixture.Minute)
        );
        await site.WithPlan(slug);
        await site.Store.Ledger.Execute(
            ActionPlanRules.Kind,
            slug,
            ActionPlanRules.Stream,
            new ApproveActionPlan("Audit committee", 4, new(2020, 3, 20), LedgerFixture.Minute),
            LedgerFixture.At(8)
        );
        return slug;
    }

    private static async Task<long> Evaluated(
        this SiteFixture site,
        string slug,
        long version,
        SelfEvaluationCommand command
    )
    {
        var answer = await site.Store.Execute(slug, command, LedgerFixture.At(version));
        return answer.Should().BeOfType<Answer.Recorded>().Which.Version;
    }
}
