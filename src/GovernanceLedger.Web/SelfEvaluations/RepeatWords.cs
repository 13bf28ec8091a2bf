using System.Globalization;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>What pages, tables and commands say of a repeat.</summary>
public static class RepeatWords
{
    /// <summary>A state in a word or two.</summary>
    public static string Title(this RepeatState state) =>
        state switch
        {
            RepeatState.NotDue => "Not due yet",
            RepeatState.DueSoon => "Due soon",
            RepeatState.Late => "Late, none open",
            RepeatState.Partial => "Begun, not received",
            RepeatState.Received => "Received",
            _ => "Missing",
        };

    /// <summary>Where a repeat stands, in a sentence without its full stop, such as "Received on 12 May 2020, 8 days late".</summary>
    public static string InWords(this RepeatStanding r, DateOnly today) =>
        r.State switch
        {
            RepeatState.NotDue => $"Due on {Due(r)}",
            RepeatState.DueSoon => $"Due on {Due(r)}, {Ahead(r.DueOn!.Value.DayNumber - today.DayNumber)}",
            RepeatState.Late => $"Was due on {Due(r)}, {Late(r)}, and none is open",
            RepeatState.Partial =>
                $"{Number(r.Rated)} of {Number(r.OutOf)} rated; {(r.DaysLate > 0 ? $"was due on {Due(r)}, {Late(r)}" : $"due on {Due(r)}")}",
            RepeatState.Received =>
                $"Received on {r.ReceivedOn!.Value.InWords()}, {(r.DaysLate > 0 ? Late(r) : "in time")}{(r.Rated < r.OutOf ? $", with {Number(r.OutOf - r.Rated)} unrated now" : "")}",
            _ => "No baseline is recorded, so none can be repeated",
        };

    private static string Due(RepeatStanding r) => r.DueOn!.Value.InWords();

    private static string Late(RepeatStanding r) => $"{Days(r.DaysLate)} late";

    private static string Ahead(int days) => days == 0 ? "which is today" : $"in {Days(days)}";

    private static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
