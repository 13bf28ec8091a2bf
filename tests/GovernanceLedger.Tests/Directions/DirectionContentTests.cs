using GovernanceLedger.Directions;
using GovernanceLedger.Tests.SelfEvaluations;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

public sealed class DirectionContentTests
{
    public static TheoryData<string, DirectionContent> Refused =>
        new()
        {
            { "blank-function", Content() },
            { "blank-function", HomeCareContent with { Functions = [" "] } },
            { "repeated-function", HomeCareContent with { Functions = [HomeCare, "CARE AT HOME"] } },
            { "too-many-functions", HomeCareContent with { Functions = [.. Enumerable.Repeat(HomeCare, 51)] } },
            { "blank-recipient", HomeCareContent with { Recipients = [] } },
            { "unknown-recipient", HomeCareContent with { Recipients = [new(default, Council)] } },
            {
                "repeated-recipient",
                HomeCareContent with
                {
                    Recipients = [new(RecipientKind.Council, Council), new(RecipientKind.HealthBoard, Council)],
                }
            },
            { "blank-instruction", HomeCareContent with { Instruction = "" } },
            { "text-too-long", HomeCareContent with { Instruction = new string('x', 100_000) } },
            { "unreadable-text", HomeCareContent with { Instruction = "Pay\u202E nothing." } },
            { "not-stated", HomeCareContent with { Outcomes = new(null, null) } },
            { "stated-twice", HomeCareContent with { Plan = new("The plan.", "There is none.") } },
            { "blank-not-applicable", HomeCareContent with { ReviewOn = Stated.NotApplicable<DateOnly?>(" ") } },
            { "blank-measure", HomeCareContent with { Measures = Stated.As<IReadOnlyList<string>>([]) } },
            { "repeated-measure", HomeCareContent with { Measures = Stated.As<IReadOnlyList<string>>(["a", "a"]) } },
            { "blank-money", HomeCareContent with { Money = Stated.As<IReadOnlyList<MoneyRow>>([]) } },
            { "unknown-function", Priced(r => r with { Function = Rehabilitation }) },
            { "unknown-partner", Priced(r => r with { Partner = "Another council" }) },
            { "unusable-financial-year", Priced(r => r with { FinancialYear = "2019-21" }) },
            { "unusable-financial-year", Priced(r => r with { FinancialYear = "2019/20" }) },
            { "unusable-amount", Priced(r => r with { Pence = -1 }) },
            { "unusable-amount", Priced(r => r with { Pence = long.MaxValue }) },
            { "unknown-basis", Priced(r => r with { Basis = default }) },
            { "blank-method", Priced(r => r with { Basis = MoneyBasis.Method }) },
            { "unused-method", Priced(r => r with { Method = "By the formula." }) },
            { "blank-use", Priced(r => r with { Use = "" }) },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_a_content_that_lacks_or_repeats_something(string code, DirectionContent content)
    {
        Nothing.When(new DraftDirection(content, Day(4, 1), Board)).ShouldBeRefused(code);
        AnIssued.When(new VaryDirection(First, content, Day(7, 1), null, Day(7, 1), Decided)).ShouldBeRefused(code);
    }

    [Theory]
    [InlineData("2019-20", true)]
    [InlineData("2099-00", true)]
    [InlineData("1999-00", false)]
    [InlineData("2019-2020", false)]
    [InlineData("２０１９-20", false)]
    [InlineData("", false)]
    public void A_financial_year_is_named_by_both_of_its_years(string text, bool named) =>
        FinancialYear.IsNamedBy(text).Should().Be(named);

    [Fact]
    public void What_is_not_applicable_says_why()
    {
        var none = HomeCareContent with
        {
            Money = Stated.NotApplicable<IReadOnlyList<MoneyRow>>("It costs nothing more."),
            Measures = Stated.NotApplicable<IReadOnlyList<string>>("The plan measures it."),
            ReviewOn = Stated.NotApplicable<DateOnly?>("It is reviewed with the plan."),
        };
        Nothing
            .When(new DraftDirection(none, Day(4, 1), Board))
            .ShouldRecord(new DirectionDrafted(First, none, Day(4, 1), Board));
    }

    private static DirectionContent Priced(Func<MoneyRow, MoneyRow> change) =>
        HomeCareContent with
        {
            Money = Stated.As<IReadOnlyList<MoneyRow>>([change(HomeCareContent.Money.Value![0])]),
        };
}
