using GovernanceLedger.Documents.Returns;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What importing a document comes to, part by part, before anything is recorded. A part that is left out is null or empty.</summary>
/// <param name="Questions">Everything that has to be settled first, in the order of the parts.</param>
public sealed record DocumentPlan(
    PlannedReport? Report,
    ImportPlan? Return,
    PlannedActions? Plan,
    IReadOnlyList<PlannedEngagement> Engagement,
    IReadOnlyList<Unsettled> Questions
)
{
    /// <summary>Whether there is nothing to record, since every part that is chosen was recorded before.</summary>
    public bool IsEmpty => IsReady && Report is null && Return is null && Plan is null && Engagement.Count == 0;

    /// <summary>Whether nothing stands against recording it.</summary>
    public bool IsReady => Questions.Count == 0;

    /// <summary>The return, where every doubt of it is settled.</summary>
    public ImportPlan.Ready? ReadyReturn => Return as ImportPlan.Ready;
}

/// <summary>Turns a document that was read, and what an officer settles, into the commands that record it.</summary>
public static class DocumentImport
{
    /// <summary>The parts that a document holds, in the order in which they are recorded.</summary>
    public static IReadOnlyList<ImportPart> PartsOf(Return read) =>
        [
            .. read.Report is null ? (ReadOnlySpan<ImportPart>)[] : [ImportPart.Report],
            .. read.HoldsReturn ? (ReadOnlySpan<ImportPart>)[ImportPart.Return] : [],
            .. read.Actions.Count > 0 ? (ReadOnlySpan<ImportPart>)[ImportPart.Plan] : [],
            .. read.Engagement.Count > 0 ? (ReadOnlySpan<ImportPart>)[ImportPart.Engagement] : [],
        ];

    /// <summary>What was read of every part but the return, by field.</summary>
    public static IReadOnlyDictionary<string, string> AsRead(Return read) =>
        PartsOf(read)
            .SelectMany<ImportPart, KeyValuePair<string, string>>(part =>
                part switch
                {
                    ImportPart.Report => ReportImport.AsRead(read.Report!),
                    ImportPart.Plan => ActionPlanImport.AsRead(read),
                    ImportPart.Engagement => EngagementImport.AsRead(read),
                    _ => [],
                }
            )
            .Concat(PartsOf(read).Select(part => KeyValuePair.Create(ImportFields.Part(part), ImportFields.Record)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>The commands of each part that is not left out, and everything that has to be settled before they can be recorded.</summary>
    /// <param name="read">The document.</param>
    /// <param name="partnership">The short name of the partnership that it is recorded for.</param>
    /// <param name="answers">What the officer answers and leaves out.</param>
    /// <param name="held">The parts that the ledger holds from this very document already; nothing is asked of them.</param>
    /// <param name="settlements">What the officer says of the ratings of the return.</param>
    /// <param name="effectiveOn">The day from which the ratings run; null for the day of completion.</param>
    /// <param name="cycle">The cycle that the return belongs to.</param>
    /// <param name="rowsHeld">The places of the rows of engagement that the ledger holds from this very document already; nothing is asked of them.</param>
    public static DocumentPlan Plan(
        Return read,
        string partnership,
        Answers answers,
        IReadOnlySet<ImportPart> held,
        IReadOnlyDictionary<string, Settlement> settlements,
        DateOnly? effectiveOn = null,
        Cycle cycle = Cycle.Baseline,
        IReadOnlySet<string>? rowsHeld = null
    )
    {
        List<Unsettled> questions = [.. Misread(read, answers, held)];
        var chosen = PartsOf(read).Where(part => answers.Records(part) && !held.Contains(part)).ToHashSet();
        if (chosen.Count == 0 && held.Count == 0)
            questions.Add(
                new(
                    null,
                    "nothing-chosen",
                    "Every part of the document is left out. Choose at least one to record.",
                    ImportFields.Part(PartsOf(read)[0])
                )
            );
        var report = chosen.Contains(ImportPart.Report)
            ? ReportImport.Plan(read.Report!, read.Document, answers, questions)
            : null;
        var ratings = chosen.Contains(ImportPart.Return)
            ? ReturnImport.Plan(read, settlements, effectiveOn, cycle)
            : null;
        questions.AddRange((ratings as ImportPlan.NotYet)?.Questions ?? []);
        var plan = chosen.Contains(ImportPart.Plan)
            ? ActionPlanImport.Plan(read, partnership, answers, questions)
            : null;
        var engagement = chosen.Contains(ImportPart.Engagement)
            ? EngagementImport.Plan(read, answers, rowsHeld, questions)
            : [];
        if (chosen.SetEquals([ImportPart.Engagement]) && engagement.Count == 0 && questions.Count == 0)
            questions.Add(
                new(null, "nothing-chosen", "Every row is left out. Choose one to record.", ImportFields.Row(1))
            );
        return new(report, ratings, plan, engagement, questions);
    }

    // An answer that is neither must not count as either of the two.
    private static IEnumerable<Unsettled> Misread(Return read, Answers answers, IReadOnlySet<ImportPart> held) =>
        PartsOf(read)
            .Where(part => !held.Contains(part))
            .Select(ImportFields.Part)
            .Concat(Enumerable.Range(1, read.Engagement.Count).Select(ImportFields.Row))
            .Where(field =>
                answers.Of(field, ImportFields.Record) is not (ImportFields.Record or ImportFields.LeaveOut)
            )
            .Select(field => new Unsettled(
                null,
                "unknown-choice",
                $"“{AnswerSheet.Cut(answers.Of(field))}” is none of the choices. It is recorded, or left out: choose one of the two.",
                field
            ));
}
