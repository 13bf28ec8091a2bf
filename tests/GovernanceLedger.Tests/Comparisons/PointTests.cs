using System.Globalization;
using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>The points between which a self-evaluation is compared, as they are written and as they are found.</summary>
public sealed class PointTests
{
    internal static readonly DateTimeOffset FirstRecorded = new(2019, 5, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("baseline", "baseline", PointKind.Now, null)]
    [InlineData("baseline@submitted", "baseline", PointKind.Submitted, null)]
    [InlineData("repeat-2020@approved", "repeat-2020", PointKind.Approved, null)]
    [InlineData("repeat-2020@known-2020-05-31", "repeat-2020", PointKind.Known, "2020-05-31")]
    [InlineData("baseline@in-force-2019-09-30", "baseline", PointKind.InForce, "2019-09-30")]
    public void A_point_reads_as_it_is_written(string written, string cycle, PointKind kind, string? day)
    {
        var point = PointReference.Read(written)!;
        point
            .Should()
            .Be(
                new PointReference(
                    cycle,
                    kind,
                    day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                )
            );
        point.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@submitted")]
    [InlineData("baseline@")]
    [InlineData("baseline@known")]
    [InlineData("baseline@in-force-2019-02-30")]
    [InlineData("baseline@submitted-2019-05-15")]
    [InlineData("baseline@later")]
    [InlineData("baseline@known-2019-05-15@approved")]
    public void Anything_else_is_no_point(string written) => PointReference.Read(written).Should().BeNull();

    [Fact]
    public void As_approved_is_the_version_that_the_body_approved()
    {
        var approved = Given.ACompleteBaseline;
        var later = approved.And(
            new SelfEvaluationApproved("Integration Joint Board", approved.Events.Count, Given.Day(5, 16), Given.Board),
            Changed
        );
        var point = Find(later, "baseline@approved").Point!;
        point.State.Proposal("2.3").Current!.Level.Should().Be(Level.PartlyEstablished);
        point.Day.Should().Be(Given.Day(5, 16));
    }

    [Fact]
    public void As_submitted_is_as_it_stood_on_its_way_out()
    {
        var submitted = Given.ACompleteBaseline.And(new SelfEvaluationSubmitted(Given.Day(5, 15), Given.Board));
        var rated = submitted.Events.ToList().FindIndex(e => e is RatingRecorded { Proposal: "2.3" }) + 1;
        var corrected = submitted.And(
            new RatingCorrected("2.3", rated, Level.Exemplary, "Misread.", Given.Day(5, 10), Given.Board)
        );
        var (then, now) = (Find(corrected, "baseline@submitted").Point!, Find(corrected, "baseline").Point!);
        Comparison.Of(then, now).Row("2.3").Difference.Cause.Should().Be(Cause.Correction);
    }

    [Fact]
    public void As_known_counts_only_what_was_recorded_by_then_and_as_in_force_only_what_had_taken_effect()
    {
        var changed = Given.ACompleteBaseline.And(Changed);
        var before = FirstRecorded.AddHours(changed.Events.Count - 1).AddMinutes(-1);
        LevelAt(Find(changed, "baseline@known-2019-05-20", before)).Should().Be(Level.PartlyEstablished);
        LevelAt(Find(changed, "baseline@in-force-2019-09-25")).Should().Be(Level.PartlyEstablished);
        LevelAt(Find(changed, "baseline@in-force-2019-09-26")).Should().Be(Level.Established);
    }

    [Fact]
    public void As_in_force_before_a_reopening_it_is_completed_approved_and_submitted_as_it_was_on_that_day()
    {
        var complete = Given.ACompleteBaseline;
        var reopened = complete.And(
            new SelfEvaluationApproved("Integration Joint Board", complete.Events.Count, Given.Day(5, 14), Given.Board),
            new SelfEvaluationSubmitted(Given.Day(5, 15), Given.Board),
            new SelfEvaluationReopened("A fact was missing.", Given.Day(9, 1), Given.Board),
            new SelfEvaluationSubmitted(Given.Day(11, 1), Given.Board)
        );
        StatusOn(reopened, "2019-05-09").Should().Be(SelfEvaluationStatus.Open);
        StatusOn(reopened, "2019-05-13").Should().Be(SelfEvaluationStatus.Completed);
        StatusOn(reopened, "2019-05-14").Should().Be(SelfEvaluationStatus.Approved);
        StatusOn(reopened, "2019-06-01").Should().Be(SelfEvaluationStatus.Submitted);
        StatusOn(reopened, "2019-09-01").Should().Be(SelfEvaluationStatus.Open);
        var june = Find(reopened, "baseline@in-force-2019-06-01").Point!.State;
        (june.CompletedOn, june.SubmittedOn, june.FirstSubmittedOn)
            .Should()
            .Be((Given.Day(5, 10), Given.Day(5, 15), null));
        Find(reopened, "baseline@in-force-2019-09-01").Point!.State.FirstSubmittedOn.Should().Be(Given.Day(5, 15));
    }

    [Fact]
    public void As_in_force_a_proposal_is_left_unrated_from_the_day_on_which_it_was_left_until_it_was_rated()
    {
        var left = Given.AnOpenBaseline.And(
            new ProposalLeftUnrated("2.3", "Set-aside is disputed.", Given.Day(5, 1), Given.Board),
            new RatingRecorded("2.3", Level.Established, Given.Day(9, 1), Given.Board)
        );
        LeftUnrated("2019-04-30").Should().BeNull();
        LeftUnrated("2019-05-01").Should().Be("Set-aside is disputed.");
        LeftUnrated("2019-09-01").Should().BeNull();
        string? LeftUnrated(string day) =>
            Find(left, $"baseline@in-force-{day}").Point!.State.Proposal("2.3").LeftUnrated;
    }

    [Theory]
    [InlineData("baseline@approved", "never-approved")]
    [InlineData("baseline@submitted", "never-submitted")]
    [InlineData("baseline@known-2019-05-19", "not-known-yet")]
    [InlineData("baseline@in-force-2019-03-31", "not-in-force-yet")]
    [InlineData("baseline@known-2020-03-03", "point-in-future")]
    [InlineData("baseline@in-force-2090-01-01", "point-in-future")]
    public void A_point_that_never_was_is_refused_in_a_sentence(string written, string code)
    {
        var refusal = Find(Given.ACompleteBaseline, written, FirstRecorded.AddMinutes(-1)).Refusal!;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().Contain(code == "point-in-future" ? "2 March 2020" : "baseline").And.EndWith(".");
    }

    private static SelfEvaluationStatus StatusOn(Given given, string day) =>
        Find(given, $"baseline@in-force-{day}").Point!.State.Status;

    private static RatingChanged Changed => new("2.3", Level.Established, "Agreed.", Given.Day(9, 26), Given.Board);

    private static Level? LevelAt((ComparedPoint? Point, Refusal?) found) =>
        found.Point!.State.Proposal("2.3").Current?.Level;

    private static (ComparedPoint? Point, Refusal? Refusal) Find(
        Given given,
        string written,
        DateTimeOffset? knownBy = null
    ) =>
        PointRules.Find(
            PointReference.Read(written)!,
            "self-evaluation/baseline",
            [.. given.Events.Select((e, i) => Recorded(e, i))],
            knownBy,
            Given.Today
        );

    internal static RecordedEvent Recorded(LedgerEvent e, int at) =>
        new(
            "glen",
            "self-evaluation/baseline",
            at + 1,
            at + 1,
            FirstRecorded.AddHours(at),
            "event",
            new("Governance officer", "person-1"),
            null,
            null,
            "key",
            e
        );
}
