using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What a report comes to: the meeting that it was before, and the report under its item.</summary>
public sealed record PlannedReport(RecordMeeting Meeting, TableReport Report)
{
    /// <summary>What is still to be recorded of the meeting itself, or null.</summary>
    /// <param name="held">The meeting as the ledger has it, or null.</param>
    public MeetingCommand? MeetingAfter(Meeting? held) =>
        held is null ? Meeting
        : Meeting.Place is { } place && place != held.Place
            ? new RecordMeetingPlace(place, Meeting.EffectiveOn, Meeting.Source)
        : null;

    /// <summary>The stream of the meeting.</summary>
    public string Stream => MeetingRules.Stream(Meeting.Body, Meeting.EffectiveOn);
}

/// <summary>Turns the report at the front of a document, and what an officer answers, into the commands that record it.</summary>
public static class ReportImport
{
    private const int LongestItem = 20;

    /// <summary>What was read, by field; a field without a value was not read, and has to be answered or may be left empty.</summary>
    public static IReadOnlyDictionary<string, string> AsRead(BoardReport report) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ImportFields.MeetingDay] = report.MeetingOn?.InWords() ?? "",
            [ImportFields.Body] = report.Body ?? "",
            [ImportFields.BodyOf] = OwnerOf(report)?.Code() ?? "",
            [ImportFields.Place] = "",
            [ImportFields.Item] = report.Item ?? "",
            [ImportFields.Title] = report.Title ?? "",
            [ImportFields.Author] = report.AuthorOffice ?? "",
            [ImportFields.Purpose] = report.Purpose ?? "",
            [ImportFields.Recommendations] = string.Join('\n', report.Recommendations.Select(OneLine)),
            [ImportFields.Consultation] = report.Consultation ?? "",
            [ImportFields.Direction] = report.Direction?.Code() ?? "",
        }
            .Concat(
                report.Implications.Select(i => KeyValuePair.Create(ImportFields.Implication(i.Heading), Written(i)))
            )
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>The commands, or null while a question is open; questions are added in the order of the form.</summary>
    public static PlannedReport? Plan(
        BoardReport report,
        SourceDocument document,
        Answers answers,
        ICollection<Unsettled> questions
    )
    {
        var sheet = new AnswerSheet(answers, AsRead(report));
        var day = sheet.Day(ImportFields.MeetingDay, "The report does not say on which day the meeting was. Give it.");
        var body = Body(sheet);
        var place = sheet.Optional(ImportFields.Place, "Place");
        var tabled = Tabled(sheet, report, document);
        foreach (var question in sheet.Questions)
            questions.Add(question);
        if (sheet.Questions.Count > 0)
            return null;
        var source = new Source($"Report “{document.Name}”", document.Sha256, report.Where);
        return new(new(body, place, [], [], [], day!.Value, source), new(tabled, [], day.Value, source));
    }

    /// <summary>Whose body it is, where its name or the organisation above it says so; else null.</summary>
    public static BodyOf? OwnerOf(BoardReport report)
    {
        var body = Folded.Words(report.Body ?? "", 200);
        var words = body.Concat(Folded.Words(report.Organisation ?? "", 200)).ToHashSet(StringComparer.Ordinal);
        return words.Contains("integration") || words.Contains("ijb") ? BodyOf.Board
            : words.Contains("nhs") || words.Contains("health") && words.Contains("board") ? BodyOf.HealthBoard
            : words.Contains("council") ? BodyOf.Council
            : null;
    }

    private static Body Body(AnswerSheet sheet)
    {
        var name = sheet.Text(
            ImportFields.Body,
            "Body",
            "The report does not say which body met. Give its name.",
            TextCheck.LongestName
        );
        if (name.Length > 0 && Partnerships.PartnershipRules.Slug(name).Length == 0)
            sheet.Ask(
                ImportFields.Body,
                "unusable-body",
                "That name cannot be used. Give the body's own name, in the Latin alphabet."
            );
        var of = sheet.Choice<BodyOf>(
            ImportFields.BodyOf,
            "Say whose body it is: the board's, the council's or the Health Board's."
        );
        return new(name, of ?? default);
    }

    private static TabledReport Tabled(AnswerSheet sheet, BoardReport report, SourceDocument document) =>
        new(
            sheet.Text(
                ImportFields.Item,
                "Item",
                "No item number can be read. Give the item of the agenda as printed, such as 13b.",
                LongestItem
            ),
            sheet.Text(
                ImportFields.Title,
                "Title",
                "No title can be read. Give the title of the report.",
                TextCheck.LongestTitle
            ),
            sheet.Text(
                ImportFields.Author,
                "Office of the author",
                "No office can be told that the report comes from. Give the office, not a name.",
                TextCheck.LongestName
            ),
            sheet.Text(ImportFields.Purpose, "Purpose", "No purpose can be read. Say in a sentence what it is for."),
            Recommended(sheet),
            [.. report.Implications.Select(read => Implication(sheet, read)).OfType<Implication>()],
            sheet.Optional(ImportFields.Consultation, "Consultation"),
            Direction(sheet),
            document.Sha256
        );

    private static IReadOnlyList<string> Recommended(AnswerSheet sheet)
    {
        var lines = sheet.Lines(ImportFields.Recommendations, "Recommendation");
        if (lines.Count == 0)
            sheet.Ask(
                ImportFields.Recommendations,
                "missing-recommendations",
                "No recommendation can be read. Give each on a line of its own, or leave the report out."
            );
        return lines;
    }

    private static Implication? Implication(AnswerSheet sheet, ReadImplication read)
    {
        var field = ImportFields.Implication(read.Heading);
        if (read.Doubt is { } doubt)
            sheet.AskWhereAsRead(
                field,
                "doubtful-implication",
                $"{read.Printed}: {doubt}. Look into the document, then mend the text or say that it is to be kept."
            );
        return sheet.Optional(field, "Implication") switch
        {
            null => null,
            var text when ImplicationWords.SaysNone(text) => new(read.Heading, null),
            var text => new(read.Heading, text),
        };
    }

    private static DirectionRequired? Direction(AnswerSheet sheet) =>
        sheet.Value(ImportFields.Direction) == ImportFields.NotSaid
            ? null
            : sheet.Choice<DirectionRequired>(
                ImportFields.Direction,
                "It cannot be read whether a direction is required. Say to whom, or that the report does not say."
            );

    private static string Written(ReadImplication implication) =>
        implication.State switch
        {
            ImplicationState.Text or ImplicationState.Doubtful => implication.Text ?? "",
            ImplicationState.None => "None",
            _ => "",
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
