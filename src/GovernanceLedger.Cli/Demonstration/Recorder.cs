using System.Globalization;
using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>
/// Records what is invented for one partnership, one command after the other. The n-th command has the n-th key, so that
/// sending all of them again records only those that are missing, and answers the others as it did before.
/// </summary>
/// <param name="keys">What the keys begin with, and what the commands belong to.</param>
internal sealed class Recorder(Ledger ledger, string partnership, string keys)
{
    // No stream is ever at this version, so a command that is not recorded yet is not recorded now either.
    private const long NoVersion = -1;

    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private int _sent;

    /// <summary>What came of the next command.</summary>
    public async Task<Answer> Record(string stream, LedgerCommand command, string office, CancellationToken cancel)
    {
        var envelope = Envelope(_sent++, office, _versions.GetValueOrDefault(stream));
        var answer = await Execute(stream, command, envelope, cancel);
        // Somebody recorded something of their own while a load was broken off.
        if (answer is Answer.Conflict conflict)
            answer = await Execute(stream, command, envelope with { ExpectedVersion = conflict.Actual }, cancel);
        if (answer is Answer.Recorded recorded)
            _versions[stream] = recorded.Version;
        return answer;
    }

    /// <summary>Whether a command is recorded already as the n-th (from 0); records nothing.</summary>
    public async Task<bool> Has(
        int number,
        string stream,
        LedgerCommand command,
        string office,
        CancellationToken cancel
    ) => await Execute(stream, command, Envelope(number, office, NoVersion), cancel) is Answer.Recorded;

    private CommandEnvelope Envelope(int number, string office, long expected) =>
        new(
            new($"demonstration-{PartnershipRules.Slug(office)}", office),
            expected,
            $"{keys}/{partnership}/{number.ToString(CultureInfo.InvariantCulture)}",
            keys
        );

    private Task<Answer> Execute(string stream, LedgerCommand command, CommandEnvelope e, CancellationToken cancel) =>
        command switch
        {
            SelfEvaluationCommand c => ledger.Execute(SelfEvaluationRules.Kind, partnership, stream, c, e, cancel),
            MeetingCommand c => ledger.Execute(MeetingRules.Kind, partnership, stream, c, e, cancel),
            DirectionCommand c => ledger.Execute(DirectionRules.Kind, partnership, stream, c, e, cancel),
            ActionPlanCommand c => ledger.Execute(ActionPlanRules.Kind, partnership, stream, c, e, cancel),
            RecordEngagement c => ledger.Execute(EngagementRules.Kind, partnership, stream, c, e, cancel),
            PartnershipCommand c => ledger.Execute(PartnershipRules.Kind, partnership, stream, c, e, cancel),
            _ => throw new InvalidOperationException($"No stream takes {command.GetType().Name}."),
        };
}
