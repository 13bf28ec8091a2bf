using GovernanceLedger.Directions;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>Directions of the partnerships of a site's tests.</summary>
public static class DirectedSite
{
    public static readonly DirectionContent Content = new(
        ["Care at home", "Rehabilitation"],
        [new(RecipientKind.Council, "Fyne Council"), new(RecipientKind.HealthBoard, "NHS Glen")],
        "Provide it in the evenings as well.",
        Stated.As<IReadOnlyList<MoneyRow>>([
            new("Care at home", "Fyne Council", "2019-20", 1_250_000_00, MoneyBasis.Payment, null, "Evening teams."),
            new("Rehabilitation", "NHS Glen", "2019-20", 50_000_00, MoneyBasis.SetAside, null, "Beds."),
        ]),
        Stated.As("More people stay at home."),
        Stated.NotApplicable<string>("The plan is being written."),
        Stated.As<IReadOnlyList<string>>(["Days lost to delay"]),
        Stated.As<DateOnly?>(new(2020, 5, 31)),
        []
    );

    private static readonly Source Decided = LedgerFixture.Minute.After(LedgerFixture.Decision);
    private static readonly DateOnly Day = LedgerFixture.Day;

    /// <summary>
    /// Gives a partnership three directions: 2019-001 issued, varied, reported on, acknowledged and superseded for one
    /// function by 2019-002, which is issued; and 2019-003, a draft.
    /// </summary>
    public static async Task Directions(this SiteFixture site, string slug)
    {
        await LedgerFixture.Decide(site.Store.Ledger, slug);
        var version = 0L;
        foreach (var command in Steps)
        {
            var answer = await site.Store.Ledger.Execute(
                DirectionRules.Kind,
                slug,
                DirectionRules.Stream,
                command,
                LedgerFixture.At(version)
            );
            version = answer.Should().BeOfType<Answer.Recorded>().Which.Version;
        }
    }

    /// <summary>A partnership with those directions; its short name.</summary>
    public static async Task<string> Directed(this SiteFixture site)
    {
        var slug = await site.Rated();
        await site.Directions(slug);
        return slug;
    }

    private static IEnumerable<DirectionCommand> Steps =>
        [
            new DraftDirection(Content, Day, LedgerFixture.Minute),
            new ApproveDirection("2019-001", Day.AddDays(6), Decided),
            new IssueDirection("2019-001", Day.AddDays(20), null, Day.AddDays(10), LedgerFixture.Minute),
            new AcknowledgeDirection("2019-001", "Fyne Council", Day.AddDays(12), LedgerFixture.Minute),
            new ReportDirectionProgress(
                "2019-001",
                ProgressStatus.AtRisk,
                "One of three teams works.",
                [new("Days lost to delay", "212 in September.")],
                400_000_00,
                new(2019, 9, 30),
                LedgerFixture.Minute
            ),
            new VaryDirection(
                "2019-001",
                Content with
                {
                    Instruction = "Provide it in the evenings and at night.",
                },
                new(2019, 11, 1),
                null,
                new(2019, 10, 10),
                Decided
            ),
            new DraftDirection(
                Content with
                {
                    Functions = ["Care at home"],
                    Money = Stated.As<IReadOnlyList<MoneyRow>>([Content.Money.Value![0]]),
                    Earlier = [new(EarlierRelation.Supersedes, "2019-001")],
                },
                new(2019, 11, 20),
                LedgerFixture.Minute
            ),
            new ApproveDirection("2019-002", new(2019, 11, 28), Decided),
            new IssueDirection("2019-002", new(2020, 1, 1), null, new(2019, 12, 2), LedgerFixture.Minute),
            new DraftDirection(Content, new(2019, 12, 10), LedgerFixture.Minute),
        ];
}
