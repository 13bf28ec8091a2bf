using System.Globalization;
using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Meetings;

namespace GovernanceLedger.Web.Layout;

/// <summary>What a page says to somebody who comes from a form.</summary>
/// <param name="Words">What was recorded, or why nothing was.</param>
/// <param name="Back">The meetings whose decisions it follows from, so that the next step from one is taken from there.</param>
public sealed record Arrival(string Words, IReadOnlyList<Crumb> Back)
{
    /// <summary>A form was sent that holds nothing new.</summary>
    internal static Arrival NothingNew { get; } = Of("Nothing new: the ledger holds all of that already.");

    internal static Arrival Of(string words) => new(words, []);

    /// <summary>What is said of an event that was recorded; nothing where there is none.</summary>
    internal static Arrival? Of(string slug, RecordedEvent? recorded) =>
        recorded is null
            ? null
            : new(
                EventSentence.Of(recorded.Event),
                [
                    .. (recorded.Event.Source.Follows ?? [])
                        .Where(f => MeetingRules.RecordOf(f) is not null && f.Stream != recorded.Stream)
                        .DistinctBy(f => f.Stream, StringComparer.Ordinal)
                        .Select(f => new Crumb(Title(f), $"{MeetingPlace.UrlOf(slug, f.Stream)}#{Anchor(f.Version)}")),
                ]
            );

    /// <summary>Where a decision stands on the page of its meeting.</summary>
    internal static string Anchor(long decision) => string.Create(CultureInfo.InvariantCulture, $"decision-{decision}");

    private static string Title(EventReference decision) =>
        MeetingRules.HeldOn(decision.Stream) is { } day
            ? $"Back to the meeting of {day.InWords()}"
            : "Back to the meeting";
}
