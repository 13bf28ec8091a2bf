using GovernanceLedger.Frameworks;

namespace GovernanceLedger.SelfEvaluations;

/// <summary>What several commands on a self-evaluation are refused for.</summary>
internal static class Checks
{
    internal static Refusal? EffectiveOn(DateOnly day, DateOnly openedOn, DateOnly today)
    {
        if (CommandCheck.Day(day, today) is { } future)
            return future;
        return day < openedOn
            ? new(
                "effective-before-opened",
                $"{day.InWords()} lies before {openedOn.InWords()}, when this self-evaluation opened. Give a day on or after that."
            )
            : null;
    }

    internal static Refusal? LocalProposal(string framework, string code)
    {
        var proposal = Framework.Of(framework)?.Find(code);
        if (proposal is null)
            return new(
                "unknown-proposal",
                $"The framework {framework} has no proposal \"{Shown(code)}\". Its proposals run from 1.1 to 6.3."
            );
        return proposal.Owner == ProposalOwner.National
            ? new("national-proposal", $"Proposal {code} belongs to national bodies. A partnership does not rate it.")
            : null;
    }

    internal static Refusal? Level(Level level) =>
        Enum.IsDefined(level)
            ? null
            : new(
                "unknown-level",
                "That is not a level. The levels are not yet established, partly established, established and exemplary."
            );

    internal static Refusal? NotSubmitted(SelfEvaluation state) =>
        state.SubmittedOn is { } day
            ? new(
                "submitted",
                $"This self-evaluation was submitted on {day.InWords()} and is closed to changes. Reopen it with a reason first; if the record was wrong, correct it instead."
            )
            : null;

    internal static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
