using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Meetings;

/// <summary>One form about a meeting: its words, its fields, and the command that it comes to.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">What it does, as its heading.</param>
/// <param name="Lead">What it is for, in a sentence.</param>
/// <param name="Submit">What its button says.</param>
/// <param name="Fields">The component that draws its fields.</param>
/// <param name="OfReport">Whether it is about one report.</param>
/// <param name="Parse">The command, or problems in the entries.</param>
public sealed record MeetingForm(
    string Name,
    string Title,
    string Lead,
    string Submit,
    Type Fields,
    bool OfReport,
    Func<Entries, MeetingPlace, MeetingCommand> Parse
)
{
    /// <summary>Whether it offers something of the partnership's other meetings.</summary>
    internal bool ReadsOthers => Name is "decisions" or "minutes";

    internal static IReadOnlyList<MeetingForm> All { get; } =
    [
        new(
            "report",
            "Table a report",
            "A report that was before the meeting, with what it recommends and, where it is known, what was decided.",
            "Table the report",
            typeof(ReportFields),
            OfReport: false,
            ReportEntries.Report
        ),
        new(
            "paper",
            "Table a paper",
            "A paper that recommends nothing, such as a minute or a presentation.",
            "Table the paper",
            typeof(PaperFields),
            OfReport: false,
            ReportEntries.Paper
        ),
        new(
            "decisions",
            "Record what was decided",
            "One decision for each recommendation. Leave those open on which nothing was decided.",
            "Record the decisions",
            typeof(DecisionFields),
            OfReport: true,
            DecisionEntries.Decisions
        ),
        new(
            "no-direction",
            "Say why there is no direction",
            "The report said that a direction is required. If none is to be issued, the reason belongs in the record.",
            "Record the reason",
            typeof(ForgoFields),
            OfReport: true,
            (e, p) =>
                new ForgoDirection(
                    p.Report!.Report.Item,
                    e.Text(FieldNames.Reason, "Reason"),
                    e.EffectiveOn(),
                    e.Source()
                )
        ),
        new(
            "place",
            "Record the place",
            "Where the meeting was held, which was not recorded with it.",
            "Record the place",
            typeof(PlaceField),
            OfReport: false,
            (e, p) => new RecordMeetingPlace(e.Text(FieldNames.Place, "Place"), p.Meeting.HeldOn, e.Source())
        ),
        new(
            "minutes",
            "Record that the minutes were approved",
            "The minutes of a meeting are approved at a later one.",
            "Record the approval",
            typeof(MinutesFields),
            OfReport: false,
            Minutes
        ),
    ];

    private static ApproveMinutes Minutes(Entries entries, MeetingPlace place)
    {
        var later = place.Others.FirstOrDefault(m =>
            m.Name == entries[MeetingFields.Later] && place.MayApproveMinutes(m)
        );
        if (later is null)
            entries.Reject(
                MeetingFields.Later,
                "Choose the meeting that approved them. Record it first if it is not in the list."
            );
        var source = entries.Source();
        return new(later?.Summary.HeldOn ?? default, later is null ? source : source.After(later.Reference));
    }
}

/// <summary>The names of the fields of the forms about meetings.</summary>
internal static class MeetingFields
{
    internal const string Item = "item";
    internal const string Title = "title";
    internal const string Author = "author";
    internal const string Purpose = "purpose";
    internal const string Recommendations = "recommendations";
    internal const string Consultation = "consultation";
    internal const string Direction = "direction";
    internal const string Hash = "sha256";
    internal const string Later = "later";
    internal const string BodyOf = "body-of";
    internal const string Vote = "vote";
    internal const string Dissent = "dissent";
    internal const string Minute = "minute";

    /// <summary>The field that a refusal belongs beside, or null where another form's fields decide.</summary>
    internal static string? Of(string code) =>
        code switch
        {
            "item-tabled" => Item,
            "too-many-recommendations" => Recommendations,
            "impossible-vote" => Vote,
            "minutes-approved" or "minutes-before-meeting" or "no-later-meeting" => Later,
            _ => null,
        };

    internal static string Implication(ImplicationHeading heading) => $"implication-{heading.Code()}";

    internal static string Decision(int recommendation) => FormattableString.Invariant($"decision-{recommendation}");

    internal static string RemitOf(int recommendation) => FormattableString.Invariant($"remit-of-{recommendation}");

    internal static string Detail(int recommendation) => FormattableString.Invariant($"detail-{recommendation}");
}
