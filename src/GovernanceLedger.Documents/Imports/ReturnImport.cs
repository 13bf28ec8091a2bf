using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Imports;

/// <summary>Turns a return that was read, and what an officer settled, into the command that records it. Nothing doubtful passes unsettled.</summary>
public static class ReturnImport
{
    /// <summary>The command, or everything that has to be settled before there can be one.</summary>
    /// <param name="read">The return as it was read.</param>
    /// <param name="settlements">What the officer said, by proposal code.</param>
    /// <param name="effectiveOn">The day from which its ratings run; null for the day on which the return says that it was completed.</param>
    /// <param name="cycle">The cycle that it belongs to.</param>
    public static ImportPlan Plan(
        Return read,
        IReadOnlyDictionary<string, Settlement> settlements,
        DateOnly? effectiveOn = null,
        Cycle cycle = Cycle.Baseline
    )
    {
        var day = effectiveOn ?? read.CompletedOn;
        List<Unsettled> questions =
        [
            .. read.Ratings.Select(r => Question(r, settlements.GetValueOrDefault(r.Proposal))).OfType<Unsettled>(),
            .. Unmeant(read, settlements),
        ];
        if (day is null)
            questions.Add(
                new(
                    null,
                    "no-completion-date",
                    "The return does not say when it was completed. Give the day from which its ratings run."
                )
            );
        return questions.Count > 0
            ? new ImportPlan.NotYet(questions)
            : new ImportPlan.Ready(Command(read, settlements, day!.Value, cycle), Wording(read, day.Value));
    }

    /// <summary>The official wording that a return carries, in the order of the framework.</summary>
    public static IReadOnlyList<Frameworks.ProposalWording> WordingOf(Return read) =>
        [
            .. read
                .Ratings.Select(r => new Frameworks.ProposalWording(
                    r.Proposal,
                    r.Wording.Title,
                    [
                        .. (r.Wording.Descriptors ?? Nothing)
                            .OrderBy(d => d.Key)
                            .Select(d => new LevelWording(d.Key, d.Value)),
                    ]
                ))
                .Where(w => w.Title is not null || w.Descriptors.Count > 0),
        ];

    /// <summary>What a reader would ask for to find the return.</summary>
    public static Source SourceOf(Return read, string? place = null) =>
        new($"Completed return “{read.Document.Name}”", read.Document.Sha256, place);

    private static readonly IReadOnlyDictionary<Level, string> Nothing = new Dictionary<Level, string>();

    private static Unsettled? Question(ReadRating r, Settlement? settlement) =>
        (r.Status, settlement) switch
        {
            (RatingStatus.National, null) => null,
            (RatingStatus.National, _) => new(
                r.Proposal,
                "national-proposal",
                $"Proposal {r.Proposal} belongs to national bodies. Nothing is recorded for it."
            ),
            (_, Settlement.Confirmed) when r.Level is null => new(
                r.Proposal,
                "nothing-to-confirm",
                $"Proposal {r.Proposal}: no level was read that could be confirmed. Set one, or leave it unrated with a reason."
            ),
            (_, Settlement.LeftUnrated { Reason: var reason }) when string.IsNullOrWhiteSpace(reason) => new(
                r.Proposal,
                "blank-reason",
                $"Proposal {r.Proposal}: say why it is left unrated."
            ),
            (RatingStatus.Doubtful, null) => new(
                r.Proposal,
                "doubtful",
                $"Proposal {r.Proposal}: the rating is in doubt. Confirm it, set another, or leave it unrated with a reason."
            ),
            (RatingStatus.Missing, null) => new(
                r.Proposal,
                "missing",
                $"Proposal {r.Proposal}: no rating could be read. Set one, or leave it unrated with a reason."
            ),
            _ => null,
        };

    private static IEnumerable<Unsettled> Unmeant(Return read, IReadOnlyDictionary<string, Settlement> settlements) =>
        settlements
            .Keys.Where(code => read.Ratings.All(r => r.Proposal != code))
            .Order(StringComparer.Ordinal)
            .Select(code => new Unsettled(
                code,
                "unknown-proposal",
                $"There is no proposal {code}. They run from 1.1 to 6.3."
            ));

    private static ImportReturn Command(
        Return read,
        IReadOnlyDictionary<string, Settlement> settlements,
        DateOnly day,
        Cycle cycle
    ) =>
        new(
            cycle,
            Framework.Msg2019.Version,
            new(read.Document.Name, read.Document.Sha256, FormatOf(read)),
            [
                .. read
                    .Ratings.Where(r => r.Status != RatingStatus.National)
                    .Select(r => Returned(read, r, settlements.GetValueOrDefault(r.Proposal))),
            ],
            !read.Draft,
            day,
            SourceOf(read)
        );

    private static ReturnedProposal Returned(Return read, ReadRating r, Settlement? settlement) =>
        settlement switch
        {
            Settlement.SetTo s => Returned(read, r, s.Level, null, $"set to {s.Level.Code()} on import"),
            Settlement.LeftUnrated u => Returned(read, r, null, u.Reason, "left unrated on import"),
            Settlement.Confirmed => Returned(read, r, r.Level, null, "doubtful, confirmed on import"),
            _ => Returned(read, r, r.Level, null, null),
        };

    // The place says what an officer settled, so that what was read and what was decided can be told apart for ever.
    private static ReturnedProposal Returned(Return read, ReadRating r, Level? level, string? unrated, string? settled)
    {
        var place = string.Join("; ", new[] { r.Where, settled }.OfType<string>());
        return new(
            r.Proposal,
            level,
            unrated,
            SourceOf(read, place.Length == 0 ? null : place),
            r.Evidence,
            r.ProposedActions
        );
    }

    private static RecordFrameworkWording? Wording(Return read, DateOnly day) =>
        WordingOf(read) is { Count: > 0 } wording ? new(Framework.Msg2019.Version, wording, day, SourceOf(read)) : null;

    private static string FormatOf(Return read) => read.Document.Format == SourceFormat.Docx ? "docx" : "text";
}
