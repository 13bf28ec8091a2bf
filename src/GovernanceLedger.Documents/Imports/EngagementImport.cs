using GovernanceLedger.Documents.Engagement;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Engagement;

namespace GovernanceLedger.Documents.Imports;

/// <summary>One row of a table of engagement, ready to be recorded.</summary>
/// <param name="Row">Its number, from 1.</param>
public sealed record PlannedEngagement(int Row, RecordEngagement Command);

/// <summary>Turns a table of engagement, and what an officer answers, into the commands that record it, a row each.</summary>
public static class EngagementImport
{
    /// <summary>What was read, by field.</summary>
    public static IReadOnlyDictionary<string, string> AsRead(Return read)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < read.Engagement.Count; at++)
        {
            var (row, number) = (read.Engagement[at], at + 1);
            fields[ImportFields.Row(number)] = ImportFields.Record;
            fields[ImportFields.Days(number)] =
                row.Days.Count > 0 ? string.Join('\n', row.Days.Select(d => d.InWords())) : row.DaysAsWritten;
            fields[ImportFields.Group(number)] = row.Group;
            fields[ImportFields.RowPurpose(number)] = row.Purpose;
            fields[ImportFields.Issues(number)] = row.Issues ?? "";
            fields[ImportFields.AttendedBy(number)] = string.Join('\n', row.AttendedBy);
            fields[ImportFields.Places(number)] = string.Join('\n', row.Places);
            fields[ImportFields.RowProposals(number)] = "";
        }
        return fields;
    }

    /// <summary>The rows that can be recorded; every question is added to those that have to be settled.</summary>
    /// <param name="read">The document.</param>
    /// <param name="answers">What the officer answers and leaves out.</param>
    /// <param name="held">The places of rows that were recorded before, which are passed over.</param>
    /// <param name="questions">Takes what has to be settled.</param>
    public static IReadOnlyList<PlannedEngagement> Plan(
        Return read,
        Answers answers,
        IReadOnlySet<string>? held,
        ICollection<Unsettled> questions
    )
    {
        var asRead = AsRead(read);
        var planned = new List<PlannedEngagement>();
        for (var number = 1; number <= read.Engagement.Count; number++)
        {
            if (
                held?.Contains(read.Engagement[number - 1].Where) == true
                || answers.Of(ImportFields.Row(number)) == ImportFields.LeaveOut
            )
                continue;
            var sheet = new AnswerSheet(answers, asRead);
            var command = Command(read, number, sheet);
            foreach (var question in sheet.Questions)
                questions.Add(question with { Message = $"Row {number}: {question.Message}" });
            if (sheet.Questions.Count == 0)
                planned.Add(new(number, command));
        }
        return planned;
    }

    private static RecordEngagement Command(Return read, int row, AnswerSheet sheet) =>
        new(
            Days(sheet, ImportFields.Days(row)),
            sheet.Text(
                ImportFields.Group(row),
                "Group",
                "No group is named. Give the group consulted, or leave the row out.",
                TextCheck.LongestName
            ),
            sheet.Text(ImportFields.RowPurpose(row), "Purpose", "No purpose is given. Say what they met for."),
            sheet.Optional(ImportFields.Issues(row), "Issues"),
            sheet.Lines(ImportFields.AttendedBy(row), "Group that attended", TextCheck.LongestName),
            sheet.Lines(ImportFields.Places(row), "Place", TextCheck.LongestName),
            sheet.Proposals(ImportFields.RowProposals(row), ""),
            new($"Engagement table “{read.Document.Name}”", read.Document.Sha256, read.Engagement[row - 1].Where)
        );

    private static IReadOnlyList<DateOnly> Days(AnswerSheet sheet, string field)
    {
        var days = new List<DateOnly>();
        foreach (var line in sheet.Lines(field, "Days"))
            if (TypedDays.Day(line) is { } day)
                days.Add(day);
            else if (DaysInCell.In(line) is { Count: > 0 } several)
                days.AddRange(several);
            else
            {
                sheet.Ask(field, "unclear-days", $"{AnswerSheet.NotADay(line)} Give each day on a line of its own.");
                return [];
            }
        if (days.Count == 0)
            sheet.Ask(field, "no-day", "No day is given. Give each day on which they met, a line each.");
        return [.. days.Distinct().Order()];
    }
}
