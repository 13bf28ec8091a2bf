using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Directions;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

/// <summary>Commands as an officer in a hurry might send them: many are refused, enough go through.</summary>
internal static class RandomCommands
{
    private static readonly string[] References = [First, First, Second, Second, "2019-003", "none"];
    private static readonly string[] Functions = [HomeCare, Rehabilitation, "Day care"];

    internal static Gen<List<DirectionCommand>> Lists => Command.ListOf().Select(c => c.Take(60).ToList());

    /// <summary>The events of all commands that are not refused, one after the other.</summary>
    internal static List<LedgerEvent> Play(IEnumerable<DirectionCommand> commands)
    {
        List<LedgerEvent> events = [.. AnIssued.Events];
        foreach (var command in commands)
        {
            var state = events.Aggregate((DirectionRegister?)null, DirectionFold.Evolve);
            if (DirectionRules.Decide(state, command, Today) is Result.Accepted accepted)
                events.AddRange(accepted.Events);
        }
        return events;
    }

    private static Gen<DirectionContent> Contents =>
        from count in Gen.Choose(1, 2)
        from first in Gen.Choose(0, 2)
        from pence in Gen.Choose(0, 1_000)
        from free in Gen.Choose(0, 4)
        from earlier in Gen.Choose(0, 8)
        select Priced([.. Enumerable.Range(first, count).Select(i => Functions[i % 3])], free, pence) with
        {
            Earlier = earlier is > 0 and < 4 ? [new((EarlierRelation)earlier, First)] : [],
        };

    private static DirectionContent Priced(string[] functions, int free, long pence) =>
        Content(functions) with
        {
            Money =
                free == 0
                    ? Stated.NotApplicable<IReadOnlyList<MoneyRow>>("It costs nothing more.")
                    : Stated.As<IReadOnlyList<MoneyRow>>([.. functions.Select((f, i) => Row(f, i, free, pence))]),
        };

    private static MoneyRow Row(string function, int at, int free, long pence) =>
        new(
            function,
            at == 0 ? Council : HealthBoard,
            free == 1 ? "2020-21" : "2019-20",
            pence,
            free == 2 ? MoneyBasis.SetAside : MoneyBasis.Payment,
            null,
            "Teams."
        );

    private static Gen<DirectionCommand> Command =>
        from reference in Gen.Elements(References)
        from content in Contents
        from function in Gen.Elements(Functions)
        from later in Gen.Elements(References)
        from day in Gen.Choose(0, 45)
        from ahead in Gen.Choose(-5, 20)
        from kind in Gen.Choose(0, 13)
        select Make(kind, reference, content, function, later, Day(4, 1).AddDays(day), ahead);

    private static DirectionCommand Make(
        int kind,
        string reference,
        DirectionContent content,
        string function,
        string by,
        DateOnly day,
        int ahead
    )
    {
        var from = day.AddDays(ahead);
        var because = ahead < 0 ? "It was late." : null;
        return kind switch
        {
            0 or 1 => new DraftDirection(content, Day(4, 1), Board),
            2 => new RedraftDirection(reference, content, Day(4, 1), Board),
            3 or 4 => new ApproveDirection(reference, Day(4, 2), Decided),
            5 or 6 => new IssueDirection(
                reference,
                Day(4, 4).AddDays(ahead),
                ahead < -2 ? because : null,
                Day(4, 4),
                Board
            ),
            7 => new AcknowledgeDirection(reference, Council, day, Board),
            8 => new ReportDirectionProgress(
                reference,
                ProgressStatus.AtRisk,
                "Slow.",
                [new("Days lost to delay", "Many.")],
                1,
                day,
                Board
            ),
            9 or 10 => new VaryDirection(reference, content with { Earlier = [] }, from, because, day, Decided),
            11 => new RevokeDirection(reference, "It ended.", from, day, Decided),
            12 => new SupersedeDirection(reference, function, by, from, day, Board),
            _ => new CompleteDirection(reference, day, Board),
        };
    }
}
