using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>What holds for any two points of any histories that the rules allow.</summary>
public sealed class RandomComparisonTests
{
    [Fact]
    public void Each_row_is_what_a_plain_reading_of_the_events_gives() =>
        Holds((from, to, a, b) => Compare(from, to, a, b).Rows.All(r => IsPlainly(r, from.Take(a), to.Take(b))));

    [Fact]
    public void Two_points_of_one_history_are_what_a_plain_reading_of_it_gives() =>
        Holds((from, _, a, b) => Within(from, a, b).Rows.All(r => IsPlainly(r, from.Take(a), from.Take(b))));

    [Fact]
    public void Changing_the_points_mirrors_every_movement() =>
        Holds(
            (from, to, a, b) =>
                Mirror(Compare(from, to, a, b), Compare(to, from, b, a))
                && Mirror(Within(from, a, b), Within(from, b, a))
        );

    [Fact]
    public void A_point_compared_with_itself_is_all_unchanged() =>
        Holds((from, _, a, _) => Within(from, a, a).Rows.All(IsStill));

    [Fact]
    public void Counts_always_add_up() =>
        Holds(
            (from, to, a, b) =>
            {
                var compared = Compare(from, to, a, b);
                Level?[] levels = [null, .. Levels.Ascending];
                var matrix = levels.Sum(f => levels.Sum(t => compared.FromTo(f, t)));
                return compared.InAll.Total == 25
                    && compared.ByFeature.Sum(f => f.Count.Total) == 25
                    && matrix == 22
                    && compared.Rows.Sum(r => r.MovedSteps + r.Difference.CorrectedSteps) == compared.InAll.Steps;
            }
        );

    private static bool IsPlainly(ComparisonRow row, IEnumerable<LedgerEvent> from, IEnumerable<LedgerEvent> to)
    {
        var (a, b) = (Level(from, row), Level(to, row));
        var expected =
            row.Proposal.Owner == ProposalOwner.National ? Movement.National
            : a is null && b is null ? Movement.Unrated
            : a is null ? Movement.NewlyRated
            : b is null ? Movement.NoLongerRated
            : (int)a < (int)b ? Movement.Up
            : (int)a > (int)b ? Movement.Down
            : Movement.Unchanged;
        return row.Movement == expected
            && (row.FromLevel, row.ToLevel) == (a, b)
            && row.Steps == (a is null || b is null ? 0 : (int)b - (int)a)
            && (row.Difference.Cause == Cause.None) == (a == b && row.Difference.CorrectedSteps == 0);
    }

    private static Level? Level(IEnumerable<LedgerEvent> events, ComparisonRow row) =>
        RandomHistories.Naively([.. events], row.Proposal.Code);

    private static bool IsStill(ComparisonRow row) =>
        row.Movement is Movement.Unchanged or Movement.Unrated or Movement.National
        && row is { Steps: 0, MovedSteps: 0, Difference: { Cause: Cause.None, Corrections.Count: 0 } }
        && row.Evidence is { Added.Count: 0, Gone.Count: 0, Reworded.Count: 0 };

    private static bool Mirror(Comparison one, Comparison other) =>
        one
            .Rows.Zip(other.Rows)
            .All(r =>
                r.First.Movement == r.Second.Movement.Mirrored()
                && r.First.Steps == -r.Second.Steps
                && r.First.MovedSteps == -r.Second.MovedSteps
                && r.First.Difference.Cause == r.Second.Difference.Cause
                && r.First.Evidence.Added.SequenceEqual(r.Second.Evidence.Gone)
                && r.First.Evidence.Reworded.Count == r.Second.Evidence.Reworded.Count
            );

    private static Comparison Compare(List<LedgerEvent> from, List<LedgerEvent> to, int a, int b) =>
        Comparison.Of(Point("baseline", from, a), Point("repeat-2020", to, b));

    private static Comparison Within(List<LedgerEvent> history, int a, int b) =>
        Comparison.Of(Point("baseline", history, a), Point("baseline", history, b));

    private static ComparedPoint Point(string stream, List<LedgerEvent> events, int upTo) =>
        new(stream, RandomHistories.Fold(events.Take(upTo)), Given.Today);

    private static void Holds(Func<List<LedgerEvent>, List<LedgerEvent>, int, int, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Cases,
                c =>
                {
                    var (from, to) = (RandomHistories.Play(c.From), RandomHistories.Play(c.To));
                    return law(from, to, Cut(from, c.A), Cut(to, c.B)) && law(to, from, Cut(to, c.A), Cut(from, c.B));
                }
            )
        );

    private static int Cut(List<LedgerEvent> events, int share) => 1 + (share * (events.Count - 1) / 100);

    private static Arbitrary<Case> Cases =>
        (
            from one in RandomHistories.All.Generator
            from other in RandomHistories.All.Generator
            from a in Gen.Choose(0, 100)
            from b in Gen.Choose(0, 100)
            select new Case(one, other, a, b)
        ).ToArbitrary();

    private sealed record Case(
        List<GovernanceLedger.SelfEvaluations.SelfEvaluationCommand> From,
        List<GovernanceLedger.SelfEvaluations.SelfEvaluationCommand> To,
        int A,
        int B
    );
}
