using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Tests.SelfEvaluations;

namespace GovernanceLedger.Tests.Comparisons;

/// <summary>A point of a random history that was approved, submitted and reopened, and what a plain reading of its events gives there.</summary>
/// <param name="Known">How many events were recorded by the moment that counts, for a point that is known by a day.</param>
internal sealed record NaivePoint(List<LedgerEvent> Events, PointReference Written, int Known)
{
    private static readonly Given Submitted = Given.ACompleteBaseline.And(
        new SelfEvaluationApproved("Integration Joint Board", 24, Given.Day(5, 11), Given.Board),
        new SelfEvaluationSubmitted(Given.Day(5, 12), Given.Board),
        new SelfEvaluationReopened("A fact was missing.", Given.Day(5, 13), Given.Board)
    );

    internal static NaivePoint Of(List<SelfEvaluationCommand> commands, int choice)
    {
        var (kind, share) = ((PointKind)(1 + (choice % 5)), choice / 5);
        var events = RandomHistories.Play(commands, Submitted);
        DateOnly? day = kind is PointKind.Known or PointKind.InForce ? Given.OpenedOn.AddDays(share) : null;
        return new(events, new("any", kind, day), 1 + (share * (events.Count - 1) / 99));
    }

    /// <summary>What the rules find.</summary>
    internal ComparedPoint Found(string stream) =>
        PointRules
            .Find(
                Written,
                stream,
                [.. Events.Select(PointTests.Recorded)],
                PointTests.FirstRecorded.AddHours(Known - 1),
                Given.Today
            )
            .Point!;

    /// <summary>The level that stood, what the same rating reads now, and how often it was corrected.</summary>
    /// <param name="other">The point beside which it is read: an earlier one waits for nothing.</param>
    internal Reading Reads(string code, NaivePoint other)
    {
        var all = RandomHistories.Ratings(Events, code);
        var until = Until();
        var then =
            Written.Kind == PointKind.InForce
                ? all.Where(r => r.On <= Written.Day)
                : RandomHistories.Ratings(until, code);
        if ((then.LastOrDefault(r => r.Level is not null) ?? then.LastOrDefault()) is not { } last)
            return new(null, null, 0, Awaits());
        var now = all.Single(r => r.Versions.IsSupersetOf(last.Versions));
        return last.Level is { } stood
            ? new(stood, now.Level, now.Versions.Count - 1, false)
            : new(null, null, now.Versions.Count - 1, Awaits());

        bool Awaits() => Day() >= other.Day() && RandomHistories.Awaits(until, code);
    }

    private DateOnly Day() => Found("any").Day;

    /// <summary>How far the round had come on the point's day.</summary>
    internal SelfEvaluationStatus Status()
    {
        var effective = Events.Where(e => e.EffectiveOn <= Written.Day).ToList();
        var reopened = effective.FindLastIndex(e => e is SelfEvaluationReopened);
        var since = effective.Skip(reopened + 1).ToList();
        var at = reopened < 0 ? 0 : 1 + Events.FindIndex(e => ReferenceEquals(e, effective[reopened]));
        return since.Exists(e => e is SelfEvaluationSubmitted) ? SelfEvaluationStatus.Submitted
            : !since.Exists(e => e is SelfEvaluationCompleted) ? SelfEvaluationStatus.Open
            : since.Exists(e => e is SelfEvaluationApproved a && a.ApprovedVersion > at) ? SelfEvaluationStatus.Approved
            : SelfEvaluationStatus.Completed;
    }

    // By the day on which something took effect, no correction says that a proposal waits for a rating or not.
    private List<LedgerEvent> Until() =>
        Written.Kind switch
        {
            PointKind.InForce => [.. Events.Where(e => e.EffectiveOn <= Written.Day && e is not RatingCorrected)],
            PointKind.Known => Events[..Known],
            PointKind.Submitted => Events[..(1 + Events.FindLastIndex(e => e is SelfEvaluationSubmitted))],
            PointKind.Approved => Events[..(int)Events.OfType<SelfEvaluationApproved>().Last().ApprovedVersion],
            _ => Events,
        };

    internal sealed record Reading(Level? Then, Level? Now, int Corrections, bool Waits);
}
