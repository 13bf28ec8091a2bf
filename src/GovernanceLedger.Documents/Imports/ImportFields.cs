using System.Globalization;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Imports;

/// <summary>The names under which an officer answers what a document leaves open: of the fields on the page, and on the command line.</summary>
public static class ImportFields
{
    /// <summary>Whether a part is recorded or left out.</summary>
    public const string Record = "record";

    /// <summary>The answer that leaves a part, or a row of it, out.</summary>
    public const string LeaveOut = "leave-out";

    /// <summary>The day of the meeting.</summary>
    public const string MeetingDay = "meeting";

    /// <summary>The body that met.</summary>
    public const string Body = "body";

    /// <summary>Whose body it is.</summary>
    public const string BodyOf = "body-of";

    /// <summary>Where the body met.</summary>
    public const string Place = "place";

    /// <summary>The item of the report.</summary>
    public const string Item = "item";

    /// <summary>The title of the report.</summary>
    public const string Title = "title";

    /// <summary>The office that the report comes from.</summary>
    public const string Author = "author";

    /// <summary>The purpose of the report.</summary>
    public const string Purpose = "purpose";

    /// <summary>The recommendations, a line each.</summary>
    public const string Recommendations = "recommendations";

    /// <summary>Who was consulted on the report.</summary>
    public const string Consultation = "consultation";

    /// <summary>To whom the report says that a direction is required.</summary>
    public const string Direction = "direction";

    /// <summary>The answer that the report says nothing of directions.</summary>
    public const string NotSaid = "not-said";

    /// <summary>The day on which the actions were agreed.</summary>
    public const string PlanDay = "plan";

    /// <summary>The review that asked for the actions that serve no proposal.</summary>
    public const string Review = "review";

    /// <summary>Whether a part is recorded.</summary>
    public static string Part(ImportPart part) => $"part-{part.Code()}";

    /// <summary>What a report says under one heading.</summary>
    public static string Implication(ImplicationHeading heading) => $"implication-{heading.Code()}";

    /// <summary>The proposals that an action serves; actions are counted from 1.</summary>
    public static string Proposals(int action) => Numbered("action", action, "proposals");

    /// <summary>Who leads an action, a line each: the office, and after a semicolon a person's name.</summary>
    public static string Leads(int action) => Numbered("action", action, "leads");

    /// <summary>The timescale of an action.</summary>
    public static string Timescale(int action) => Numbered("action", action, "timescale");

    /// <summary>What an action asks for.</summary>
    public static string ActionText(int action) => Numbered("action", action, "text");

    /// <summary>The comment on an action.</summary>
    public static string Comment(int action) => Numbered("action", action, "comment");

    /// <summary>How the progress of an action is measured.</summary>
    public static string Measure(int action) => Numbered("action", action, "measure");

    /// <summary>Whether a row of an engagement table is recorded; rows are counted from 1.</summary>
    public static string Row(int row) => Numbered("engagement", row, "record");

    /// <summary>The days of a row.</summary>
    public static string Days(int row) => Numbered("engagement", row, "days");

    /// <summary>The group of a row.</summary>
    public static string Group(int row) => Numbered("engagement", row, "group");

    /// <summary>The purpose of a row.</summary>
    public static string RowPurpose(int row) => Numbered("engagement", row, "purpose");

    /// <summary>What was consulted on.</summary>
    public static string Issues(int row) => Numbered("engagement", row, "issues");

    /// <summary>The groups that attended.</summary>
    public static string AttendedBy(int row) => Numbered("engagement", row, "attended-by");

    /// <summary>The places of a row.</summary>
    public static string Places(int row) => Numbered("engagement", row, "places");

    /// <summary>The proposals that a row bears on.</summary>
    public static string RowProposals(int row) => Numbered("engagement", row, "proposals");

    /// <summary>The answer that keeps a text though it looks like somebody's contact details.</summary>
    public static string Keep(string field) => $"{field}-keep";

    private static string Numbered(string what, int number, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}-{number}-{field}");
}
