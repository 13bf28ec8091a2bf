using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.Meetings;

/// <summary>The meeting, and the report before it, that a page or a form is about.</summary>
/// <param name="Name">The stream's name without its kind, such as "2019-05-16-integration-joint-board".</param>
/// <param name="Version">The stream's version.</param>
/// <param name="Report">The report that a form is about, or null.</param>
/// <param name="Others">The partnership's other meetings, newest first; empty where nobody asked for them.</param>
public sealed record MeetingPlace(
    string Slug,
    Partnership Partnership,
    string Name,
    long Version,
    Meeting Meeting,
    ReportRecord? Report,
    IReadOnlyList<ListedMeeting> Others
) : IFormPlace
{
    /// <summary>The stream.</summary>
    public string Stream => StreamOf(Name);

    /// <summary>The page of the meeting.</summary>
    public string Url => $"{ListUrl(Slug)}/{Name}";

    /// <summary>The meeting in words, such as "Integration joint board, 16 May 2019".</summary>
    public string Title => MeetingWords.Title(Meeting.Body, Meeting.HeldOn);

    /// <summary>What is said to have come from it, such as "Integration joint board, 16 May 2019, item 13b".</summary>
    public string Source => Report is null ? Title : $"{Title}, item {Report.Report.Item}";

    /// <summary>The way to the meeting's page.</summary>
    public IReadOnlyList<Crumb> Crumbs =>
        [Crumb.Home, Crumb.Partnership(Slug, Partnership.Name), new("Meetings", ListUrl(Slug))];

    /// <summary>Whether another meeting may have approved the minutes: a later one of the same body.</summary>
    public bool MayApproveMinutes(ListedMeeting other) =>
        other.Summary.HeldOn > Meeting.HeldOn && SameName.Comparer.Equals(other.Summary.Body.Name, Meeting.Body.Name);

    /// <summary>The page of a form, about one item where one is named.</summary>
    public string FormUrl(string form, string? item = null) =>
        $"{Url}/{form}{(item is null ? "" : $"?item={Uri.EscapeDataString(item)}")}";

    /// <summary>The stream of a meeting as an address names it.</summary>
    public static string StreamOf(string name) => $"{MeetingRules.Kind.Name}/{name}";

    /// <summary>The page of the meeting that a stream holds.</summary>
    public static string UrlOf(string slug, string stream) =>
        $"{ListUrl(slug)}/{stream[(MeetingRules.Kind.Name.Length + 1)..]}";

    /// <summary>The list of a partnership's meetings.</summary>
    public static string ListUrl(string slug) => $"/partnerships/{slug}/meetings";
}

/// <summary>A meeting as the list has it.</summary>
/// <param name="Name">The stream's name without its kind.</param>
/// <param name="Version">The version of its stream: every event up to there is about the meeting.</param>
public sealed record ListedMeeting(string Name, long Version, MeetingSummary Summary)
{
    /// <summary>Names the event that recorded the meeting.</summary>
    public EventReference Reference => new(MeetingPlace.StreamOf(Name), 1);

    /// <summary>Its reports that wait for a direction still.</summary>
    /// <param name="partnership">Whose meeting it is.</param>
    /// <param name="directions">Every direction of the partnership.</param>
    public IEnumerable<DirectionGap> Gaps(Partnership partnership, IReadOnlyList<FollowingDirection> directions) =>
        Summary
            .AwaitingDirection.Select(a => DirectionGap.Of(Reference.Stream, a, partnership.Councils, directions))
            .OfType<DirectionGap>();
}
