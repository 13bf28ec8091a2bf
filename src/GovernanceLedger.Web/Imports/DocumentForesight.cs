using System.Globalization;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>Foresees what would be refused of a document, so that nothing of it is recorded before all of it can be.</summary>
/// <param name="events">Reads what stands.</param>
/// <param name="partnership">The partnership's short name.</param>
/// <param name="stream">The self-evaluation that the return goes into.</param>
public sealed class DocumentForesight(LedgerReader events, string partnership, string stream)
{
    /// <summary>Why parts would be refused as things stand. The same rules decide when they are recorded.</summary>
    public async Task<IReadOnlyList<ForeseenRefusal>> Foresee(
        DocumentPlan plan,
        DateOnly today,
        CancellationToken cancel = default
    )
    {
        var refused = new List<ForeseenRefusal?>();
        if (plan.Report is { } r)
            refused.AddRange(Foreseen(r, await State(MeetingRules.Kind, r.Stream, cancel), today));
        if (plan.ReadyReturn is { } ready)
            refused.Add(
                await Against(ready.Command, cancel) is { } missing
                    ? new(ImportPart.Return, FieldOf(ImportPart.Return, missing.Code), missing)
                    : Foreseen(
                        ImportPart.Return,
                        SelfEvaluationRules.Kind,
                        await State(SelfEvaluationRules.Kind, stream, cancel),
                        _ => ready.Command,
                        today
                    )
            );
        if (plan.Plan is { } actions)
            refused.Add(
                Foreseen(
                    ImportPart.Plan,
                    ActionPlanRules.Kind,
                    await State(ActionPlanRules.Kind, ActionPlanRules.Stream, cancel),
                    _ => actions.Command,
                    today
                )
            );
        var log = plan.Engagement.Count == 0 ? null : await State(EngagementRules.Kind, EngagementRules.Stream, cancel);
        foreach (var row in plan.Engagement.Where(row => !DocumentRecording.IsHeld(log, row)))
            if (
                Foreseen(ImportPart.Engagement, EngagementRules.Kind, log, _ => row.Command, today) is
                { Refusal: var refusal }
            )
                refused.Add(
                    new(
                        ImportPart.Engagement,
                        refusal.Code == "effective-in-future" ? ImportFields.Days(row.Row) : ImportFields.Row(row.Row),
                        refusal with
                        {
                            Message = $"Row {row.Row.ToString(CultureInfo.InvariantCulture)}: {refusal.Message}",
                        }
                    )
                );
        return [.. refused.OfType<ForeseenRefusal>()];
    }

    private static IEnumerable<ForeseenRefusal?> Foreseen(PlannedReport r, Meeting? held, DateOnly today)
    {
        MeetingCommand?[] commands = held is null
            ? [r.Meeting with { Reports = [r.Report.Report] }]
            : [r.MeetingAfter(held), r.Report];
        return commands
            .OfType<MeetingCommand>()
            .Select(c => Foreseen(ImportPart.Report, MeetingRules.Kind, held, _ => c, today));
    }

    private async Task<Refusal?> Against(LedgerCommand command, CancellationToken cancel)
    {
        var found = new Dictionary<EventReference, LedgerEvent>();
        foreach (var named in command.RestsOn())
        await foreach (var e in events.Stream(partnership, named.Stream, named.Version, named.Version, cancel))
            found[named] = e.Event;
        return command.Against(found);
    }

    private async Task<TState?> State<TState, TCommand>(
        StreamKind<TState, TCommand> kind,
        string of,
        CancellationToken cancel
    )
        where TState : class
        where TCommand : LedgerCommand => (await events.Fold(kind, partnership, of, cancel: cancel)).State;

    private static ForeseenRefusal? Foreseen<TState, TCommand>(
        ImportPart part,
        StreamKind<TState, TCommand> kind,
        TState? state,
        Func<TState?, TCommand> command,
        DateOnly today
    )
        where TState : class
        where TCommand : LedgerCommand =>
        kind.Decide(state, command(state), today) is Result.Refused refused
            ? new(part, FieldOf(part, refused.Refusal.Code), refused.Refusal)
            : null;

    private static string? FieldOf(ImportPart part, string code) =>
        (part, code) switch
        {
            (ImportPart.Report, "effective-in-future") => ImportFields.MeetingDay,
            (ImportPart.Report, "place-recorded") => ImportFields.Place,
            (ImportPart.Report, "item-tabled") => ImportFields.Item,
            (ImportPart.Report, "too-many-recommendations") => ImportFields.Recommendations,
            (ImportPart.Plan, "effective-in-future") => ImportFields.PlanDay,
            (ImportPart.Return, _) => null,
            _ => ImportFields.Part(part),
        };
}
