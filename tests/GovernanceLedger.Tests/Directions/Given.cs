using GovernanceLedger.Directions;

namespace GovernanceLedger.Tests.Directions;

/// <summary>Given events, when a command, then events or a refusal.</summary>
internal sealed record Given(params IReadOnlyList<LedgerEvent> Events)
{
    internal const string First = "2019-001";
    internal const string Second = "2019-002";
    internal const string Council = "Fyne Council";
    internal const string HealthBoard = "NHS Glen";
    internal const string HomeCare = "Care at home";
    internal const string Rehabilitation = "Rehabilitation";

    internal static readonly DateOnly Today = new(2020, 3, 2);
    internal static readonly Source Board = new("IJB, 16 May 2019, item 8");
    internal static readonly EventReference Decision = new("meeting/2019-05-16-ijb", 4);
    internal static readonly Source Decided = Board.After(Decision);

    internal static readonly DirectionContent HomeCareContent = Content(HomeCare);
    internal static readonly DirectionContent BothContent = Content(HomeCare, Rehabilitation);

    internal static Given Nothing => new();

    internal static Given ADraft => new(new DirectionDrafted(First, BothContent, Day(4, 1), Board));

    internal static Given AnApproved => ADraft.And(new DirectionApproved(First, Day(5, 16), Decided));

    internal static Given AnIssued => AnApproved.And(new DirectionIssued(First, Day(6, 1), null, Day(5, 20), Board));

    /// <summary>An issued direction, and a second one that is approved and says what it does to the first.</summary>
    internal static Given ASuccessor(EarlierRelation relation, params string[] functions) =>
        AnIssued.And(
            new DirectionDrafted(
                Second,
                Content(functions) with
                {
                    Earlier = [new EarlierDirection(relation, First)],
                },
                Day(8, 1),
                Board
            ),
            new DirectionApproved(Second, Day(9, 26), Decided)
        );

    internal static DateOnly Day(int month, int day) => new(2019, month, day);

    internal static DirectionContent Content(params string[] functions) =>
        new(
            functions,
            [new(RecipientKind.Council, Council), new(RecipientKind.HealthBoard, HealthBoard)],
            "Provide it in the evenings as well.",
            Stated.As<IReadOnlyList<MoneyRow>>([
                .. functions.Select(f => new MoneyRow(
                    f,
                    Council,
                    "2019-20",
                    100_00,
                    MoneyBasis.Payment,
                    null,
                    "Evening teams."
                )),
            ]),
            Stated.As("More people stay at home."),
            Stated.NotApplicable<string>("The plan is being written."),
            Stated.As<IReadOnlyList<string>>(["Days lost to delay"]),
            Stated.As<DateOnly?>(new(2020, 5, 31)),
            []
        );

    internal Given And(params LedgerEvent[] more) => new([.. Events, .. more]);

    internal DirectionRegister? State => Events.Aggregate((DirectionRegister?)null, DirectionFold.Evolve);

    internal Result When(DirectionCommand command) => DirectionRules.Decide(State, command, Today);
}
