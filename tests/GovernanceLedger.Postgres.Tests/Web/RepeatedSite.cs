using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>Repeats of the partnerships of a site's tests.</summary>
public static class RepeatedSite
{
    public const string Stream = "self-evaluation/repeat-2020";

    /// <summary>An approved partnership, with a repeat opened on 1 May 2020 in which 1.1 and 1.2 are rated exemplary.</summary>
    public static async Task<string> Repeated(this SiteFixture site)
    {
        var slug = await site.Approved();
        SelfEvaluationCommand[] steps =
        [
            new OpenSelfEvaluation(Cycle.Repeat, "msg-2019", new(2020, 5, 1), LedgerFixture.Minute),
            new RecordRating("1.1", Level.Exemplary, new(2020, 5, 14), LedgerFixture.Minute),
            new RecordRating("1.2", Level.Exemplary, new(2020, 5, 14), LedgerFixture.Minute),
        ];
        for (var i = 0; i < steps.Length; i++)
            (await site.Store.Ledger.Execute(SelfEvaluationRules.Kind, slug, Stream, steps[i], LedgerFixture.At(i)))
                .Should()
                .BeOfType<Answer.Recorded>();
        return slug;
    }
}
