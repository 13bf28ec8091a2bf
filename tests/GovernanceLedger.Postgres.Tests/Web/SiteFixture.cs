using System.Text;
using GovernanceLedger.Frameworks;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web;
using GovernanceLedger.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>The real site on a ledger of its own, listening on a port that the system chose.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly StringBuilder _said = new();
    private WebApplication _site = null!;

    public LedgerFixture Store { get; } = new();

    /// <summary>What the site has said to whoever runs it.</summary>
    public string Log => _said.ToString();

    public Uri Address { get; private set; } = null!;

    /// <summary>The pattern of every address that the site answers.</summary>
    public IEnumerable<string> Routes =>
        _site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!);

    public async Task InitializeAsync()
    {
        await Store.InitializeAsync();
        _site = Site.Build(Store.Database, new SiteOptions(SiteAddress.Loopback(0), Log: new StringWriter(_said)));
        await _site.StartAsync();
        Address = new(_site.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>A browser without cookies, which records as an office that it has given already.</summary>
    public async Task<Visitor> Visitor()
    {
        var visitor = new Visitor(Address);
        await visitor.Submit(await visitor.Get("/recording-as"), new() { ["office"] = "Governance officer" });
        return visitor;
    }

    /// <summary>A partnership with an open baseline in which 1.1 is rated partly established; its short name.</summary>
    public async Task<string> Rated()
    {
        var slug = await Store.Partnership();
        await Store.Execute(slug, LedgerFixture.Rate("1.1", Level.PartlyEstablished), LedgerFixture.At(1));
        return slug;
    }

    /// <summary>As <see cref="Rated"/>, with something in each register besides.</summary>
    public async Task<string> Furnished()
    {
        var slug = await Rated();
        var board = new Body("Integration joint board", BodyOf.Board);
        var day = new DateOnly(2019, 5, 16);
        var report = new TabledReport(
            "8",
            "Self-evaluation of integration",
            "Chief officer",
            "To agree the self-evaluation.",
            ["Approve the self-evaluation.", "Ask for a report on set-aside."],
            [new(ImplicationHeading.Financial, "Officers' time."), new(ImplicationHeading.Legal, null)],
            "Both partners were consulted.",
            DirectionRequired.HealthBoard,
            null
        );
        var met = new RecordMeeting(
            board,
            "Council chamber",
            [new("7", "Minute of the last meeting", null)],
            [report],
            [new("8", 1, DecisionKind.Approved, Vote: new(7, 1, 0))],
            day,
            LedgerFixture.Minute
        );
        var stream = MeetingRules.Stream(board, day);
        await Store.Ledger.Execute(MeetingRules.Kind, slug, stream, met, LedgerFixture.At(0));
        return slug;
    }

    /// <summary>A partnership, registered and no more; its short name.</summary>
    public async Task<string> Registered()
    {
        var slug = "partnership-" + Guid.NewGuid().ToString("n")[..8];
        await Store.Register(slug);
        return slug;
    }

    /// <summary>Gives a partnership an action plan in which 1 is late and moved twice, 2 on track, 3 completed, 4 not understood.</summary>
    public async Task<string> WithPlan(string slug)
    {
        foreach (var (command, version) in ActionPlans.Past.Select((c, i) => (c, i)))
            (
                await Store.Ledger.Execute(
                    ActionPlanRules.Kind,
                    slug,
                    ActionPlanRules.Stream,
                    command,
                    LedgerFixture.At(version)
                )
            )
                .Should()
                .BeOfType<Answer.Recorded>();
        return slug;
    }

    public Task<StoredView<ImprovementAction>?> Action(string slug, long number) =>
        Store.Views.Find<ImprovementAction>(slug, ActionPlanRules.Stream, ActionPlanViews.ActionName(number));

    public Task<StoredView<ProposalRecord>?> Proposal(string slug, string code) =>
        Store.Views.Find<ProposalRecord>(slug, LedgerFixture.Baseline, SelfEvaluationViews.ProposalName(code));
}
