using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
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
        Holds((from, _, a, b) => Within(from, a, b).Rows.All(r => r.Movement == PlainlyWithin(r.Proposal, from, a, b)));

    [Fact]
    public void Changing_the_points_mirrors_every_movement() =>
        Holds(
            (from, to, a, b) =>
                Mirror(Compare(from, to, a, b), Compare(to, from, b, a))
                && Mirror(Within(from, a, b), Within(from, b, a))
        );

    [Fact]
    public void Evidence_withdrawn_and_put_in_other_words_is_paired_the_same_from_both_points_and_none_is_lost() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                (
                    from steps in Gen.Choose(0, 999).ListOf()
                    from a in Gen.Choose(0, 100)
                    from b in Gen.Choose(0, 100)
                    select (steps, a, b)
                ).ToArbitrary(),
                c =>
                {
                    var history = OfEvidence(c.steps);
                    var (a, b) = (Cut(history, c.a), Cut(history, c.b));
                    var told = Within(history, a, b);
                    return Mirror(told, Within(history, b, a)) && IsWhole(told);
                }
            )
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
                    && compared.Rows.Sum(r => r.MovedSteps) == compared.InAll.Steps;
            }
        );

    [Fact]
    public void Points_of_every_kind_are_what_a_plain_reading_of_all_that_was_recorded_gives() =>
        HoldsOfPoints(
            (a, b) =>
                Comparison
                    .Of(a.Found("baseline"), b.Found("repeat-2020"))
                    .Rows.All(r => IsPlainly(r, a.Reads(r.Proposal.Code, b), b.Reads(r.Proposal.Code, a)))
        );

    [Fact]
    public void Points_of_every_kind_are_compared_across_a_later_version_as_its_data_says() =>
        HoldsOfPoints(
            (a, b) =>
            {
                var rows = Comparison.Of(a.Found("baseline"), b.Found("repeat-2020"), Framework.Msg2019, Later).Rows;
                return rows.Count == 27
                    && rows.All(r =>
                        r.Movement
                        == (
                            r.Proposal.Owner == ProposalOwner.National
                                ? Movement.National
                                : Plainly(
                                    [
                                        .. (r.Pair.To is [] ? [r.Proposal.Code] : Origins(r.Proposal.Code)).Select(
                                            code => a.Reads(code, b)
                                        ),
                                    ],
                                    r.Pair.To is [] ? [] : [b.Reads(r.Proposal.Code, a)]
                                )
                        )
                    );
            }
        );

    [Fact]
    public void As_in_force_on_a_day_a_round_has_come_as_far_as_the_events_of_its_stages_until_then_say() =>
        HoldsOfPoints((a, _) => a.Written.Kind != PointKind.InForce || a.Found("baseline").State.Status == a.Status());

    // 2.4 was split off 2.3, 6.2 was merged with 1.1, 5.1 came in place of the old 5.1, and the old 2.4 and 5.1 were dropped.
    private static readonly Framework Later = (
        Framework.Msg2019 with
        {
            Version = "later",
            Succeeds = new("msg-2019", [new("2.4", ["2.3"]), new("6.2", ["6.2", "1.1"]), new("5.1", [])]),
        }
    ).After([Framework.Msg2019]);

    private static string[] Origins(string code) =>
        code switch
        {
            "2.4" => ["2.3"],
            "6.2" => ["6.2", "1.1"],
            "5.1" => [],
            _ => [code],
        };

    private static Movement Plainly(NaivePoint.Reading[] from, NaivePoint.Reading[] to)
    {
        if (from.Concat(to).Any(r => r.Then != (from.Contains(r) ? from : to)[0].Then))
            return Movement.NotComparable;
        if (Waits(from) || Waits(to))
            return Movement.NotRatedYet;
        var (then, now) = ((Then(from), Then(to)), (Now(from), Now(to)));
        return now.Item1 == now.Item2 && then.Item1 != then.Item2 ? Movement.Corrected : Plainly(now.Item1, now.Item2);
        static bool Waits(NaivePoint.Reading[] all) => all.All(r => r.Then is null) && all.Any(r => r.Waits);
        static Level? Then(NaivePoint.Reading[] readings) => readings.FirstOrDefault()?.Then;
        static Level? Now(NaivePoint.Reading[] readings) =>
            readings.Select(r => r.Now).Distinct().Count() == 1 ? readings[0].Now : Then(readings);
    }

    // Within one round, what stood at the earlier point is held as it reads at the later one.
    private static Movement PlainlyWithin(Proposal proposal, List<LedgerEvent> history, int a, int b)
    {
        if (proposal.Owner == ProposalOwner.National)
            return Movement.National;
        List<NaiveRating> Rated(int upTo) => RandomHistories.Ratings([.. history.Take(upTo)], proposal.Code);
        var (before, after) = (Rated(Math.Min(a, b)), Rated(Math.Max(a, b)));
        var (stood, stands) = (before.FindLast(r => r.Level is not null), after.FindLast(r => r.Level is not null));
        var (then, now) = (stood?.Level, stands?.Level);
        if (stood is not null)
        {
            var reread = after.FindIndex(r => r.Versions.IsSupersetOf(stood.Versions));
            var isLast = stands is null || after.IndexOf(stands) <= reread;
            then = isLast ? now : after[reread].Level ?? then;
        }
        var moved = then == now && stood?.Level != now ? Movement.Corrected : Plainly(then, now);
        return a <= b ? moved : moved.Mirrored();
    }

    private static Movement Plainly(Level? a, Level? b) =>
        a is null && b is null ? Movement.Unrated
        : a is null ? Movement.NewlyRated
        : b is null ? Movement.NoLongerRated
        : (int)a < (int)b ? Movement.Up
        : (int)a > (int)b ? Movement.Down
        : Movement.Unchanged;

    // What moved is told by how what stood at each point reads now.
    private static bool IsPlainly(ComparisonRow row, NaivePoint.Reading a, NaivePoint.Reading b)
    {
        var stayed = a.Now == b.Now;
        return row.Movement
                == (
                    row.Proposal.Owner == ProposalOwner.National ? Movement.National
                    : a.Waits || b.Waits ? Movement.NotRatedYet
                    : stayed && a.Then != b.Then ? Movement.Corrected
                    : Plainly(a.Now, b.Now)
                )
            && (row.FromLevel, row.ToLevel) == (a.Then, b.Then)
            && row.Steps == Steps(a.Then, b.Then)
            && row.MovedSteps == Steps(a.Now, b.Now)
            && (row.Difference.Cause == Cause.None) == (a.Then == b.Then && stayed)
            && row.Difference.Corrections.Count == a.Corrections + b.Corrections;
    }

    private static int Steps(Level? a, Level? b) => a is null || b is null ? 0 : (int)b - (int)a;

    private static void HoldsOfPoints(Func<NaivePoint, NaivePoint, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(
                (
                    from one in RandomHistories.All.Generator
                    from other in RandomHistories.All.Generator
                    from a in Gen.Choose(0, 499)
                    from b in Gen.Choose(0, 499)
                    select (one, other, a, b)
                ).ToArbitrary(),
                c => law(NaivePoint.Of(c.one, c.a), NaivePoint.Of(c.other, c.b))
            )
        );

    private static bool IsPlainly(ComparisonRow row, IEnumerable<LedgerEvent> from, IEnumerable<LedgerEvent> to)
    {
        var (a, b) = (Level(from, row), Level(to, row));
        var expected =
            row.Proposal.Owner == ProposalOwner.National ? Movement.National
            : Waits(from, a) || Waits(to, b) ? Movement.NotRatedYet
            : Plainly(a, b);
        return row.Movement == expected
            && (row.FromLevel, row.ToLevel) == (a, b)
            && row.Steps == Steps(a, b)
            && (row.Difference.Cause == Cause.None) == (a == b && row.CorrectedSteps == 0);
        bool Waits(IEnumerable<LedgerEvent> events, Level? level) =>
            level is null && RandomHistories.Awaits([.. events], row.Proposal.Code);
    }

    private static Level? Level(IEnumerable<LedgerEvent> events, ComparisonRow row) =>
        RandomHistories.Naively([.. events], row.Proposal.Code);

    private static bool IsStill(ComparisonRow row) =>
        row.Movement is Movement.Unchanged or Movement.Unrated or Movement.National
        && row is { Steps: 0, MovedSteps: 0, Difference: { Cause: Cause.None, Corrections.Count: 0 } }
        && row.Evidence is { Added.Count: 0, Gone.Count: 0, Reworded.Count: 0 };

    // The same items; only what is gone or reworded is told with its withdrawal.
    private static bool Mirror(Comparison one, Comparison other) =>
        one
            .Rows.Zip(other.Rows)
            .All(r =>
                r.First.Movement == r.Second.Movement.Mirrored()
                && r.First.Steps == -r.Second.Steps
                && r.First.MovedSteps == -r.Second.MovedSteps
                && r.First.Difference.Cause == r.Second.Difference.Cause
                && r.First.Evidence.Added.Select(e => e.Version)
                    .SequenceEqual(r.Second.Evidence.Gone.Select(e => e.Version))
                && r.First.Evidence.Reworded.Select(e => (e.Was.Version, e.Is.Version))
                    .Order()
                    .SequenceEqual(r.Second.Evidence.Reworded.Select(e => (e.Is.Version, e.Was.Version)).Order())
            );

    private static bool IsWhole(Comparison comparison)
    {
        var (row, evidence) = (comparison.Row("2.3"), comparison.Row("2.3").Evidence);
        return Versions(row.From[0].StandingEvidence)
                .SequenceEqual(Versions([.. evidence.Kept, .. evidence.Reworded.Select(r => r.Was), .. evidence.Gone]))
            && Versions(row.To[0].StandingEvidence)
                .SequenceEqual(Versions([.. evidence.Kept, .. evidence.Reworded.Select(r => r.Is), .. evidence.Added]));
        static IEnumerable<long> Versions(IEnumerable<EvidenceItem> items) => items.Select(e => e.Version).Order();
    }

    // Texts of three words out of few, so that many are alike and as like as others.
    private static List<LedgerEvent> OfEvidence(IReadOnlyList<int> steps)
    {
        List<LedgerEvent> events = [.. Given.AnOpenBaseline.Events];
        List<long> standing = [];
        foreach (var step in steps)
            if (step % 3 == 0 && standing.Count > 0)
            {
                var at = step / 3 % standing.Count;
                events.Add(new EvidenceWithdrawn("2.3", standing[at], "Why.", Given.OpenedOn, Given.Board));
                standing.RemoveAt(at);
            }
            else
            {
                var text = $"{"abc"[step / 100 % 3]} {"abc"[step / 10 % 3]} {"abc"[step % 3]}";
                events.Add(new EvidenceAdded("2.3", text, Given.OpenedOn, Given.Board));
                standing.Add(events.Count);
            }
        return events;
    }

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

    private sealed record Case(List<SelfEvaluationCommand> From, List<SelfEvaluationCommand> To, int A, int B);
}
