using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What an action plan comes to: the command, and the names that go into the people table beside it.</summary>
public sealed record PlannedActions(ImportActionPlan Command, IReadOnlyList<NamedLead> Leads);

/// <summary>A person whom a plan names, under the opaque reference by which events know them.</summary>
public sealed record NamedLead(string Reference, string Name);

/// <summary>Turns the improvement actions of a document, and what an officer answers, into the command that records them.</summary>
public static class ActionPlanImport
{
    /// <summary>The words of an action for which the document gives no timescale.</summary>
    public const string NoTimescale = "Not stated";

    private const int LongestTimescale = 1_000;

    /// <summary>What was read, by field.</summary>
    public static IReadOnlyDictionary<string, string> AsRead(Return read)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ImportFields.PlanDay] = "",
            [ImportFields.Review] = read.Review ?? "",
        };
        for (var at = 0; at < read.Actions.Count; at++)
        {
            var action = read.Actions[at];
            fields[ImportFields.ActionText(at + 1)] = action.Text;
            fields[ImportFields.Comment(at + 1)] = action.Comment ?? "";
            fields[ImportFields.Measure(at + 1)] = action.Measure ?? "";
            fields[ImportFields.Proposals(at + 1)] = string.Join(", ", action.Proposals);
            fields[ImportFields.Leads(at + 1)] = string.Join('\n', action.Leads.Select(LeadLine.Of).Distinct());
            fields[ImportFields.Timescale(at + 1)] = action.Timescale.Length == 0 ? NoTimescale : action.Timescale;
        }
        return fields;
    }

    /// <summary>The command, or null while a question is open.</summary>
    /// <param name="read">The document.</param>
    /// <param name="partnership">The partnership's short name, so that no reference to a person is shared between partnerships.</param>
    /// <param name="answers">What the officer answers.</param>
    /// <param name="questions">Takes what has to be settled.</param>
    public static PlannedActions? Plan(
        Return read,
        string partnership,
        Answers answers,
        ICollection<Unsettled> questions
    )
    {
        var sheet = new AnswerSheet(answers, AsRead(read));
        var people = new LeadReferences(partnership, read.Document.Sha256);
        var day = sheet.Day(
            ImportFields.PlanDay,
            "The document does not say on which day its actions were agreed. Give it; timescales in months count from it."
        );
        var review = sheet.Optional(ImportFields.Review, "Review", TextCheck.LongestName);
        var actions = read
            .Actions.Select((action, at) => Action(read, action, at + 1, day, review, sheet, people))
            .ToList();
        foreach (var question in sheet.Questions)
            questions.Add(question);
        return sheet.Questions.Count > 0
            ? null
            : new(
                new(read.Document.Name, read.Document.Sha256, actions, day!.Value, SourceOf(read, null)),
                people.Named
            );
    }

    private static ImportedAction Action(
        Return read,
        ReadAction action,
        int number,
        DateOnly? day,
        string? review,
        AnswerSheet sheet,
        LeadReferences people
    )
    {
        var proposals = sheet.Proposals(ImportFields.Proposals(number), $"{Name(action, number)}: ");
        if (proposals.Count == 0 && review is null)
            sheet.Ask(
                ImportFields.Proposals(number),
                "no-origin",
                $"{Name(action, number)}: it cannot be told which proposals it serves. Give their codes, such as 1.2, or name the review that asked for it."
            );
        var timescale = Timescale.Read(
            sheet.Text(
                ImportFields.Timescale(number),
                $"{Name(action, number)}: its timescale",
                $"{Name(action, number)}: nothing is written of when. Write {NoTimescale} where the document says nothing.",
                LongestTimescale
            ),
            day
        );
        var (text, comment, measure) = Words(sheet, action, number);
        var planned = new GovernanceLedger.ImprovementActions.PlannedAction(
            action.Label.Length == 0 ? null : action.Label,
            proposals,
            proposals.Count == 0 && review is not null ? new(review, action.Section) : null,
            text,
            Leads(sheet, action, number, people),
            timescale,
            comment,
            measure,
            action.CrossReferences
        );
        return new(
            planned,
            timescale.Kind == TimescaleKind.Complete ? $"The plan says: {timescale.AsWritten}" : null,
            SourceOf(read, Place(action, planned))
        );
    }

    private static (string Text, string? Comment, string? Measure) Words(
        AnswerSheet sheet,
        ReadAction action,
        int number
    ) =>
        (
            sheet.Text(
                ImportFields.ActionText(number),
                $"{Name(action, number)}: its text",
                $"{Name(action, number)}: nothing is written of what is to be done. Write it."
            ),
            sheet.Optional(ImportFields.Comment(number), $"{Name(action, number)}: its comment"),
            sheet.Optional(ImportFields.Measure(number), $"{Name(action, number)}: its measure of progress")
        );

    // The place says what an officer put otherwise, so that what was read and what was mended can be told apart for ever.
    private static string? Place(ReadAction action, GovernanceLedger.ImprovementActions.PlannedAction planned)
    {
        List<string> mended =
        [
            .. Mended("text", action.Text, planned.Text),
            .. Mended("comment", action.Comment, planned.Comment),
            .. Mended("measure", action.Measure, planned.Measure),
        ];
        return mended.Count == 0
            ? action.Where
            : string.Join(
                "; ",
                new[] { action.Where, $"{string.Join(" and ", mended)} mended on import" }.OfType<string>()
            );
    }

    private static IEnumerable<string> Mended(string what, string? read, string? recorded) =>
        Answers.Tidy(read ?? "") == (recorded ?? "") ? [] : [what];

    private static IReadOnlyList<Lead> Leads(AnswerSheet sheet, ReadAction action, int number, LeadReferences people)
    {
        var field = ImportFields.Leads(number);
        var lines = sheet
            .Lines(field, $"{Name(action, number)}: a lead", TextCheck.LongestName)
            .Select(LeadLine.Typed)
            .Distinct()
            .ToList();
        if (lines.Exists(line => line.Office.Length == 0))
            sheet.Ask(
                field,
                "blank-lead",
                $"{Name(action, number)}: write each lead as the office, and after a semicolon the name: Chief finance officer; a name."
            );
        return [.. lines.Select(people.Lead)];
    }

    /// <summary>An action as a sentence names it.</summary>
    public static string Name(ReadAction action, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Action {number}{(action.Label.Length == 0 ? "" : $" ({action.Label})")}"
        );

    private static Source SourceOf(Return read, string? place) =>
        new($"Action plan “{read.Document.Name}”", read.Document.Sha256, place);

    // A reference is drawn from the place of a name among those of the document and never from the name itself, so that
    // nobody can tell a name by trying.
    private sealed class LeadReferences(string partnership, string sha256)
    {
        private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

        public IReadOnlyList<NamedLead> Named => [.. _references.Select(pair => new NamedLead(pair.Value, pair.Key))];

        public Lead Lead(LeadLine line)
        {
            if (line.Name is null)
                return new(null, line.Office);
            if (!_references.TryGetValue(line.Name, out var reference))
                _references[line.Name] = reference = Reference(_references.Count + 1);
            return new(reference, line.Office);
        }

        private string Reference(int ordinal)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{partnership}\n{sha256}\n{ordinal}");
            return "person-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        }
    }
}
