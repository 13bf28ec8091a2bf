using System.Globalization;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Postgres.Benchmarks;

/// <summary>A command that brings its events with it, for works that record many at once.</summary>
internal sealed record RecordAll(IReadOnlyList<LedgerEvent> Events, DateOnly EffectiveOn, Source Source)
    : LedgerCommand(EffectiveOn, Source);

/// <summary>Realistic events of about 600 bytes, the same on every run.</summary>
internal static class BenchEvents
{
    public static readonly DateOnly Day = new(2019, 5, 10);

    public static readonly Source Source = new(
        "Report to the integration joint board, 26 September 2019, item 8",
        new string('a', 64),
        "table 4, row 3"
    );

    public static readonly Actor Clerk = new("person-7c2f51e0", "Governance officer");

    /// <summary>Self-evaluations as the ledger folds them, with a decision that takes what it is given.</summary>
    public static StreamKind<SelfEvaluation, RecordAll> Bulk { get; } =
        new(
            SelfEvaluationRules.Kind.Name,
            (_, command, _) => Result.Accept(command.Events),
            SelfEvaluationFold.Evolve,
            SelfEvaluationViews.Of
        );

    private static readonly string[] Proposals =
    [
        .. Framework.Of("msg-2019")!.LocalProposals.Select(proposal => proposal.Code),
    ];

    private const string Text =
        "The chief officer, the chief finance officer and the partners' directors met in each month of the year and "
        + "agreed one plan for developing leaders together; the board saw its progress twice, and the programme that "
        + "came of it has been opened to managers of both partners and of the third sector since the summer.";

    /// <summary>The event that stands at a version of a stream: its opening, a rating of each proposal, then evidence and changes.</summary>
    public static LedgerEvent At(int version) =>
        version == 1 ? new SelfEvaluationOpened(Cycle.Baseline, "msg-2019", Day, Source)
        : version <= Proposals.Length + 1
            ? new RatingRecorded(Proposals[version - 2], Level.PartlyEstablished, Day, Source)
        : version % 3 == 0 ? new RatingChanged(Proposal(version), Level.Established, Numbered(version), Day, Source)
        : new EvidenceAdded(Proposal(version), Numbered(version), Day, Source);

    public static RecordAll From(int version, int count) =>
        new([.. Enumerable.Range(version, count).Select(At)], Day, Source);

    public static AddEvidence Evidence(int number) => new(Proposal(number), Numbered(number), Day, Source);

    public static CommandEnvelope Envelope(long version) => new(Clerk, version, Guid.CreateVersion7().ToString());

    private static string Proposal(int number) => Proposals[number % Proposals.Length];

    private static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}. {Text}");
}
