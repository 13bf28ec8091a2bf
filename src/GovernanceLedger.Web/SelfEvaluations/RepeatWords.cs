using System.Globalization;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>What pages, tables and commands say of a return that is awaited.</summary>
public static class RepeatWords
{
    /// <summary>A state in a word or two.</summary>
    public static string Title(this ReturnState state) =>
        state switch
        {
            ReturnState.NotDue => "Not due yet",
            ReturnState.DueSoon => "Due soon",
            ReturnState.Missing => "Missing",
            ReturnState.Partial => "Begun, not received",
            ReturnState.Received => "Received",
            ReturnState.ReceivedLate => "Received late",
            _ => "No baseline",
        };

    /// <summary>Where a repeat stands, in a sentence without its full stop, such as "Received on 12 May 2020, 8 days late".</summary>
    public static string InWords(this RepeatStanding r, DateOnly today) =>
        r.State switch
        {
            ReturnState.NotDue => $"Due on {Due(r)}",
            ReturnState.DueSoon => $"Due on {Due(r)}, {Ahead(r.DueOn!.Value.DayNumber - today.DayNumber)}",
            ReturnState.Missing => $"Was due on {Due(r)}, {Late(r)}, and none is open",
            ReturnState.Partial => $"{Number(r.Rated)} of {Number(r.OutOf)} rated; {Awaited(r)}",
            ReturnState.Received or ReturnState.ReceivedLate =>
                $"Received on {r.ReceivedOn!.Value.InWords()}, {InTime(r)}{(r.Rated < r.OutOf ? $", with {Number(r.OutOf - r.Rated)} unrated now" : "")}",
            _ => "No baseline is recorded, so no repeat is due",
        };

    private static string Awaited(RepeatStanding r) =>
        r.DueOn is null ? "no baseline is recorded, so no day is set for it"
        : r.DaysLate > 0 ? $"was due on {Due(r)}, {Late(r)}"
        : $"due on {Due(r)}";

    private static string InTime(RepeatStanding r) =>
        r.DueOn is null ? "without a baseline"
        : r.DaysLate > 0 ? Late(r)
        : "in time";

    private static string Due(RepeatStanding r) => r.DueOn!.Value.InWords();

    private static string Late(RepeatStanding r) => $"{Days(r.DaysLate)} late";

    private static string Ahead(int days) => days == 0 ? "which is today" : $"in {Days(days)}";

    private static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
