using System.Collections.Immutable;

namespace GovernanceLedger.Meetings;

/// <summary>Decides every command on a meeting.</summary>
public static class MeetingRules
{
    /// <summary>The kind of stream that holds one meeting.</summary>
    public static StreamKind<Meeting, MeetingCommand> Kind { get; } =
        new("meeting", Decide, MeetingFold.Evolve, MeetingViews.Of);

    /// <summary>The stream of a meeting, such as "meeting/2019-05-16-integration-joint-board": a body meets once a day.</summary>
    public static string Stream(Body body, DateOnly heldOn) =>
        $"{Kind.Name}/{heldOn:yyyy-MM-dd}-{Partnerships.PartnershipRules.Slug(body.Name)}";

    /// <summary>The day of a meeting as the name of its stream has it.</summary>
    public static DateOnly? HeldOn(string stream) =>
        Dates.ReadIso(string.Join('-', stream[(Kind.Name.Length + 1)..].Split('-').Take(3)));

    /// <summary>The event that recorded the meeting of which another tells, which begins its stream; null where that is of no meeting.</summary>
    public static EventReference? RecordOf(EventReference told) =>
        told.Stream.StartsWith(Kind.Name + "/", StringComparison.Ordinal) ? told with { Version = 1 } : null;

    /// <summary>The events that follow from a command, or why it is refused.</summary>
    public static Result Decide(Meeting? state, MeetingCommand command, DateOnly today) =>
        (CommandCheck.Source(command.Source) ?? CommandCheck.Day(command.EffectiveOn, today)) is { } refusal
            ? new Result.Refused(refusal)
        : command is RecordMeeting record ? Record(state, record)
        : state is null
            ? Result.Refuse("not-recorded", "The ledger does not have this meeting yet. Record the meeting first.")
        : DecideRecorded(state, command);

    private static Result DecideRecorded(Meeting state, MeetingCommand command) =>
        command switch
        {
            ApproveMinutes c => ApproveMinutes(state, c),
            ForgoDirection c => CommandCheck.Unless(
                NotBefore(state, c) ?? Forgoable(state, c),
                new DirectionForgone(c.Item, c.Reason, c.EffectiveOn, c.Source)
            ),
            RecordMeetingPlace c => CommandCheck.Unless(
                OnTheDay(state, c) ?? Placeable(state) ?? Place(c.Place),
                new MeetingPlaceRecorded(c.Place, c.EffectiveOn, c.Source)
            ),
            _ => OnTheDay(state, command) is { } refusal
                ? new Result.Refused(refusal)
                : At(
                    state,
                    command switch
                    {
                        TablePaper c =>
                        [
                            new PaperTabled(c.Paper.Item, c.Paper.Title, c.Paper.Sha256, c.EffectiveOn, c.Source),
                        ],
                        TableReport c =>
                        [
                            new ReportTabled(c.Report, c.EffectiveOn, c.Source),
                            .. Taken(c.Decisions, c),
                        ],
                        TakeDecisions c => Taken(c.Decisions, c),
                        _ => throw new InvalidOperationException($"No rule decides {command.GetType().Name}."),
                    }
                ),
        };

    private static Result Record(Meeting? state, RecordMeeting c)
    {
        var refusal = state is not null
            ? new Refusal(
                "already-recorded",
                $"The meeting of {state.Body.Name} on {state.HeldOn.InWords()} is in the ledger already. Table further reports there."
            )
            : BodyRules.Check(c.Body) ?? (c.Place is null ? null : Place(c.Place));
        if (refusal is not null)
            return new Result.Refused(refusal);
        var met = new MeetingRecorded(c.Body, c.Place, c.EffectiveOn, c.Source);
        return At(
            MeetingFold.Evolve(null, met),
            [
                .. c.Papers.Select(p => new PaperTabled(p.Item, p.Title, p.Sha256, c.EffectiveOn, c.Source)),
                .. c.Reports.Select(r => new ReportTabled(r, c.EffectiveOn, c.Source)),
                .. Taken(c.Decisions, c),
            ],
            met
        );
    }

    private static Refusal? Place(string place) => TextCheck.Of(place, "Place", "blank-place");

    private static Refusal? Placeable(Meeting state) =>
        state.Place is { } place
            ? new("place-recorded", $"The ledger says already that this meeting was held at {place}.")
            : null;

    private static IReadOnlyList<LedgerEvent> Taken(IReadOnlyList<Decision> decisions, MeetingCommand c) =>
        [.. decisions.Select(d => new DecisionTaken(d, c.EffectiveOn, c.Source))];

    /// <summary>Each event must be able to stand after those before it: all of them, or none.</summary>
    private static Result At(Meeting state, IReadOnlyList<LedgerEvent> events, params LedgerEvent[] before)
    {
        foreach (var next in events)
        {
            if (Standing(state, next) is { } refusal)
                return new Result.Refused(refusal);
            state = MeetingFold.Evolve(state, next);
        }
        return Result.Accept([.. before, .. events]);
    }

    private static Refusal? Standing(Meeting state, LedgerEvent next) =>
        next switch
        {
            PaperTabled e => TablingRules.Paper(state, e),
            ReportTabled e => TablingRules.Report(state, e.Report),
            DecisionTaken e => DecisionRules.Check(state, e.Decision),
            _ => throw new InvalidOperationException($"No rule lets {next.GetType().Name} stand."),
        };

    private static Result ApproveMinutes(Meeting state, ApproveMinutes c) =>
        CommandCheck.Unless(
            state.MinutesApprovedOn is { } day
                    ? new Refusal("minutes-approved", $"The minutes were approved on {day.InWords()} already.")
                : c.EffectiveOn <= state.HeldOn
                    ? new Refusal(
                        "minutes-before-meeting",
                        $"Minutes are approved by a later meeting. This one was on {state.HeldOn.InWords()}."
                    )
                : c.Source.Follows?.Any(f => f.Stream == Stream(state.Body, c.EffectiveOn)) == true ? null
                : new Refusal(
                    "no-later-meeting",
                    $"Minutes are approved by the body whose they are. Name the meeting of the {state.Body.Name} on {c.EffectiveOn.InWords()} as what this follows from; record it first where the ledger has none."
                ),
            new MinutesApproved(c.EffectiveOn, c.Source)
        );

    private static Refusal? Forgoable(Meeting state, ForgoDirection c) =>
        CommandCheck.Reason(c.Reason)
        ?? (
            state.Report(c.Item) is not { } report ? TablingRules.Unknown(c.Item)
            : report.AwaitsDirection() ? null
            : new Refusal(
                "no-direction-required",
                $"The report under item {c.Item} does not wait for a direction, so there is nothing to explain."
            )
        );

    private static Refusal? OnTheDay(Meeting state, MeetingCommand c) =>
        c.EffectiveOn == state.HeldOn
            ? null
            : new(
                "not-on-the-day",
                $"This meeting was on {state.HeldOn.InWords()}. What was tabled and decided there took effect on that day."
            );

    private static Refusal? NotBefore(Meeting state, MeetingCommand c) =>
        c.EffectiveOn < state.HeldOn
            ? new("before-meeting", $"This meeting was on {state.HeldOn.InWords()}. Give that day or a later one.")
            : null;
}
