using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of meetings.</summary>
internal static class MeetingReads
{
    private const string Path = ApiReads.OfPartnership + "/meetings";

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new("listMeetings", Path, "The meetings, newest first.", typeof(MeetingsBody), [], List),
        new(
            "getMeeting",
            Path + "/{meeting}",
            "One meeting: its papers, its reports and what was decided on them.",
            typeof(MeetingBody),
            [],
            One
        ),
    ];

    private static async Task<ApiAnswer.Done?> List(ApiQuestion asked)
    {
        var registered = asked.Room.Partnership(asked.Partnership, asked.Cancel);
        var all = MeetingPlaces.All(asked.Room, asked.Partnership, asked.Cancel);
        var directions = DirectionPlaces.Following(asked.Room, asked.Partnership, asked.Cancel);
        await Task.WhenAll(registered, all, directions);
        if (await registered is not { } partnership)
            return null;
        var issued = await directions;
        return new(
            new MeetingsBody(
                asked.Partnership,
                [.. (await all).Select(m => new MeetingEntry(m.Name, m.Summary, [.. m.Gaps(partnership, issued)]))]
            )
        );
    }

    private static async Task<ApiAnswer.Done?> One(ApiQuestion asked)
    {
        var name = asked.Named("meeting");
        var stream = $"{MeetingRules.Kind.Name}/{name}";
        var view = await asked.Room.Views.Find<Meeting>(
            asked.Partnership,
            stream,
            MeetingViews.RecordName,
            asked.Cancel
        );
        return view is null
            ? null
            : new(
                new MeetingBody(asked.Partnership, name, stream, view.StreamVersion, view.Document),
                view.StreamVersion
            );
    }
}
