namespace GovernanceLedger.Directions;

/// <summary>Decides every command on a partnership's directions.</summary>
public static class DirectionRules
{
    /// <summary>The name of the one stream of this kind in each partnership.</summary>
    public const string Stream = "directions";

    /// <summary>The kind of stream that holds a partnership's directions.</summary>
    public static StreamKind<DirectionRegister, DirectionCommand> Kind { get; } =
        new(Stream, Decide, DirectionFold.Evolve, DirectionViews.Of);

    /// <summary>The events that follow from a command, or why it is refused.</summary>
    /// <param name="state">The register so far; null before the first direction.</param>
    /// <param name="command">What an officer asks for.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static Result Decide(DirectionRegister? state, DirectionCommand command, DateOnly today)
    {
        var refusal = CommandCheck.Source(command.Source) ?? CommandCheck.Day(command.EffectiveOn, today);
        if (refusal is not null)
            return new Result.Refused(refusal);
        var register = state ?? DirectionRegister.Empty;
        if (command is DraftDirection draft)
            return DraftRules.Draft(register, draft);
        var step = (DirectionStep)command;
        if (From(step) is { } from && CommandCheck.Meant(from, "from-out-of-range") is { } unmeant)
            return new Result.Refused(unmeant);
        return register.Find(step.Reference) is { } direction
            ? DecideStep(register, direction, step)
            : Result.Refuse(
                "unknown-direction",
                $"This partnership has no direction {DirectionChecks.Shown(step.Reference)}. Choose one from its register."
            );
    }

    private static DateOnly? From(DirectionStep step) =>
        step switch
        {
            IssueDirection c => c.From,
            VaryDirection c => c.From,
            RevokeDirection c => c.From,
            SupersedeDirection c => c.From,
            _ => null,
        };

    private static Result DecideStep(DirectionRegister register, Direction direction, DirectionStep step) =>
        step switch
        {
            RedraftDirection c => DraftRules.Redraft(register, direction, c),
            ApproveDirection c => DraftRules.Approve(direction, c),
            IssueDirection c => IssueRules.Issue(register, direction, c),
            AcknowledgeDirection c => DeliveryRules.Acknowledge(direction, c),
            ReportDirectionProgress c => DeliveryRules.Report(direction, c),
            VaryDirection c => StandingRules.Vary(direction, c),
            RevokeDirection c => StandingRules.Revoke(direction, c),
            SupersedeDirection c => StandingRules.Supersede(register, direction, c),
            CompleteDirection c => StandingRules.Complete(direction, c),
            _ => throw new InvalidOperationException($"No rule decides {step.GetType().Name}."),
        };
}
