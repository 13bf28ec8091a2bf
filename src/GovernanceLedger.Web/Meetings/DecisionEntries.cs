using System.Globalization;
using System.Text.RegularExpressions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Meetings;

/// <summary>Reads what was typed of the decisions on one report.</summary>
internal static partial class DecisionEntries
{
    internal static TakeDecisions Decisions(Entries entries, MeetingPlace place)
    {
        var vote = Vote(entries);
        var dissent = entries.OptionalText(MeetingFields.Dissent, "Dissent");
        var minute = entries.OptionalText(MeetingFields.Minute, "Minute reference", TextCheck.LongestName);
        var report = place.Report!;
        var decisions = Enumerable
            .Range(1, report.Report.Recommendations.Count)
            .Where(number => !report.Decisions.ContainsKey(number))
            .Select(number => Decision(entries, place, number))
            .OfType<Decision>()
            .Select(d => d with { Vote = vote, Dissent = dissent, MinuteReference = minute })
            .ToList();
        if (decisions.Count == 0 && entries.AreSound)
            entries.Reject("", "Nothing is decided yet. Choose what was decided on at least one recommendation.");
        return new(decisions, place.Meeting.HeldOn, entries.Source());
    }

    private static Decision? Decision(Entries entries, MeetingPlace place, int number)
    {
        var field = MeetingFields.Decision(number);
        if (entries[field].Length == 0)
            return null;
        if (Codes.Read<DecisionKind>(entries[field]) is not { } kind)
        {
            entries.Reject(field, $"Recommendation {number}: choose one of the six kinds of decision.");
            return null;
        }
        var decision = new Decision(place.Report!.Report.Item, number, kind);
        return kind switch
        {
            DecisionKind.ApprovedAsAmended => decision with
            {
                Wording = Detail(entries, number, "the wording as amended"),
            },
            DecisionKind.Remitted => Remitted(entries, place, decision),
            DecisionKind.Deferred => decision with
            {
                DeferredUntil = Detail(entries, number, "until when it was deferred", TextCheck.LongestName),
            },
            _ => Plain(entries, decision),
        };
    }

    private static Body Body(Entries entries, int number)
    {
        var name = Detail(entries, number, "the body to which it was remitted", TextCheck.LongestName);
        var of = Codes.Read<BodyOf>(entries[MeetingFields.RemitOf(number)]);
        if (of is null)
            entries.Reject(
                MeetingFields.RemitOf(number),
                $"Recommendation {number}: choose whose body it was remitted to."
            );
        return new(name, of ?? default);
    }

    private static Decision Remitted(Entries entries, MeetingPlace place, Decision decision)
    {
        var remitted = decision with { RemittedTo = Body(entries, decision.Recommendation) };
        entries.Check(
            MeetingFields.Detail(decision.Recommendation),
            BodyRules.Name(remitted.RemittedTo.Name) ?? DecisionRules.Elsewhere(place.Meeting.Body, remitted)
        );
        return remitted;
    }

    private static string Detail(Entries entries, int number, string what, int longest = TextCheck.Longest) =>
        entries.Text(
            MeetingFields.Detail(number),
            string.Create(CultureInfo.InvariantCulture, $"Recommendation {number}, {what}"),
            longest
        );

    private static Decision Plain(Entries entries, Decision decision)
    {
        if (!string.IsNullOrWhiteSpace(entries[MeetingFields.Detail(decision.Recommendation)]))
            entries.Reject(
                MeetingFields.Detail(decision.Recommendation),
                $"Recommendation {decision.Recommendation}: a wording, a body or a time belongs only to an amendment, a remit or a deferral. Choose that, or take the text out."
            );
        return decision;
    }

    private static Vote? Vote(Entries entries)
    {
        var text = entries[MeetingFields.Vote].Trim();
        if (text.Length == 0)
            return null;
        if (Counts().Match(text) is { Success: true } counts)
            return new(Count(counts, "for"), Count(counts, "against"), Count(counts, "abstained"));
        entries.Reject(
            MeetingFields.Vote,
            "Write the vote as three numbers: for, against, abstained, such as 7, 1, 0."
        );
        return null;
    }

    private static int Count(Match counts, string group) =>
        int.Parse(counts.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<for>\d{1,3})\s*,\s*(?<against>\d{1,3})\s*,\s*(?<abstained>\d{1,3})$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counts();
}
