using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Reads what was typed of a meeting and of what was tabled there.</summary>
internal static class ReportEntries
{
    private const int LongestItem = 20;

    internal static RecordMeeting Meeting(Entries entries) =>
        new(
            Body(entries),
            entries.OptionalText(FieldNames.Place, "Place", TextCheck.LongestName),
            [],
            [],
            [],
            entries.EffectiveOn(),
            entries.Source()
        );

    private static Body Body(Entries entries)
    {
        var body = new Body(entries.Text(FieldNames.Body, "Body", TextCheck.LongestName), BodyOf(entries));
        entries.Check(FieldNames.Body, BodyRules.Name(body.Name));
        return body;
    }

    internal static TablePaper Paper(Entries entries, MeetingPlace place) =>
        new(
            new(
                entries.Text(MeetingFields.Item, "Item", LongestItem),
                entries.Text(MeetingFields.Title, "Title", TextCheck.LongestTitle),
                Hash(entries)
            ),
            place.Meeting.HeldOn,
            entries.Source()
        );

    internal static TableReport Report(Entries entries, MeetingPlace place) =>
        new(
            new(
                entries.Text(MeetingFields.Item, "Item", LongestItem),
                entries.Text(MeetingFields.Title, "Title", TextCheck.LongestTitle),
                entries.Text(MeetingFields.Author, "Office of the author", TextCheck.LongestName),
                entries.Text(MeetingFields.Purpose, "Purpose"),
                entries.Lines(MeetingFields.Recommendations, "Recommendations", TextCheck.Longest, required: true),
                [
                    .. Enum.GetValues<ImplicationHeading>()
                        .Select(heading => Implication(entries, heading))
                        .OfType<Implication>(),
                ],
                entries.OptionalText(MeetingFields.Consultation, "Consultation"),
                Direction(entries),
                Hash(entries)
            ),
            [],
            place.Meeting.HeldOn,
            entries.Source()
        );

    private static Implication? Implication(Entries entries, ImplicationHeading heading) =>
        entries.OptionalText(MeetingFields.Implication(heading), MeetingWords.Of(heading)) switch
        {
            null => null,
            var text when text.TrimEnd('.').Equals("none", StringComparison.OrdinalIgnoreCase) => new(heading, null),
            var text => new(heading, text),
        };

    private static DirectionRequired? Direction(Entries entries)
    {
        if (entries[MeetingFields.Direction] == MeetingWords.NotSaid)
            return null;
        if (Codes.Read<DirectionRequired>(entries[MeetingFields.Direction]) is { } required)
            return required;
        entries.Reject(MeetingFields.Direction, "Choose to whom the report says that a direction is required.");
        return null;
    }

    private static BodyOf BodyOf(Entries entries)
    {
        if (Codes.Read<BodyOf>(entries[MeetingFields.BodyOf]) is { } of)
            return of;
        entries.Reject(MeetingFields.BodyOf, "Choose whose body it is.");
        return default;
    }

    private static string? Hash(Entries entries)
    {
        var hash = entries[MeetingFields.Hash].Trim().ToLowerInvariant();
        if (hash.Length == 0)
            return null;
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
            entries.Reject(
                MeetingFields.Hash,
                "The SHA-256 of a file is 64 digits from 0 to 9 and a to f. Leave it out if you do not have it."
            );
        return hash;
    }
}
