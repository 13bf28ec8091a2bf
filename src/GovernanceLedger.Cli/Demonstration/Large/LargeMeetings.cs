using System.Globalization;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>What a meeting approved, so that something can follow from it.</summary>
internal sealed record ApprovedItem(EventReference Decision, string Meeting, string Item, DirectionRequired Required);

/// <summary>The meetings of a partnership of the large ledger.</summary>
internal sealed class LargeMeetings(LargePartnership p)
{
    private readonly Dictionary<Body, string> _last = [];

    /// <summary>A body meets, decides, and approves the minutes of its last meeting.</summary>
    public async Task<IReadOnlyList<ApprovedItem>> Meet(Body body, bool isBoard)
    {
        var papers = Enumerable.Range(1, p.Chance.Between(1, 3)).Select(n => new Paper(Item(n), Title(), null));
        var reports = Enumerable.Range(4, p.Chance.Between(3, 5)).Select(n => Report(Item(n), isBoard)).ToList();
        var decisions = reports.SelectMany(r => Decisions(r, isBoard)).ToList();
        var stream = MeetingRules.Stream(body, p.Today);
        var events = await p.Record(
            stream,
            new RecordMeeting(body, "Council chamber", [.. papers], reports, decisions, p.Today, p.Source())
        );
        if (_last.GetValueOrDefault(body) is { } last)
            await p.Record(last, new ApproveMinutes(p.Today, p.Source(new EventReference(stream, 1))));
        _last[body] = stream;
        return Approved(events, reports);
    }

    private static IReadOnlyList<ApprovedItem> Approved(
        IReadOnlyList<RecordedEvent> events,
        IReadOnlyList<TabledReport> reports
    ) =>
        [
            .. from e in events
            let taken = e.Event as DecisionTaken
            where taken?.Decision.Approves() == true
            let report = reports.First(r => r.Item == taken.Decision.Item)
            select new ApprovedItem(
                new(e.Stream, e.Version),
                e.Stream,
                report.Item,
                report.DirectionRequired ?? DirectionRequired.None
            ),
        ];

    private string Title() => Phrases.Title(p.Chance);

    private static string Item(int number) => number.ToString(CultureInfo.InvariantCulture);

    private TabledReport Report(string item, bool isBoard) =>
        new(
            item,
            Title(),
            p.Chance.Pick(Phrases.Offices),
            Phrases.Paragraph(p.Chance),
            [.. Enumerable.Range(0, p.Chance.Between(1, 3)).Select(_ => Phrases.Task(p.Chance))],
            [
                .. Enum.GetValues<ImplicationHeading>()
                    .Select(h => new Implication(h, p.Chance.In100(60) ? Phrases.Sentence(p.Chance) : null)),
            ],
            p.Chance.In100(50) ? Phrases.Sentence(p.Chance) : null,
            isBoard && p.Chance.In100(80)
                ? p.Chance.Pick([DirectionRequired.Council, DirectionRequired.HealthBoard, DirectionRequired.Both])
                : DirectionRequired.None,
            null
        );

    private IEnumerable<Decision> Decisions(TabledReport report, bool isBoard) =>
        Enumerable.Range(1, report.Recommendations.Count).Select(n => Decide(report.Item, n, isBoard));

    private Decision Decide(string item, int n, bool isBoard) =>
        p.Chance.Between(0, 19) switch
        {
            < 12 => new(item, n, DecisionKind.Approved),
            < 14 => new(item, n, DecisionKind.ApprovedAsAmended, Wording: Phrases.Task(p.Chance)),
            < 17 => new(item, n, DecisionKind.Noted),
            17 => new(item, n, DecisionKind.Remitted, RemittedTo: isBoard ? LargePartnership.Committee : p.Board),
            18 => new(item, n, DecisionKind.Deferred, DeferredUntil: "the next meeting"),
            _ => new(
                item,
                n,
                DecisionKind.Rejected,
                Vote: new(p.Chance.Between(0, 4), p.Chance.Between(5, 9), 1),
                Dissent: Phrases.Sentence(p.Chance)
            ),
        };
}
