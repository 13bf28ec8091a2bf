using GovernanceLedger.Frameworks;
using GovernanceLedger.Postgres.Tests;
using GovernanceLedger.Postgres.Tests.Web;
using GovernanceLedger.SelfEvaluations;
using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

/// <summary>Chromium in front of the real site, on a ledger with a partnership that has a past.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage? _shared;

    public SiteFixture Site { get; } = new();

    /// <summary>A partnership with every kind of thing recorded.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>A partnership, registered and no more.</summary>
    public string Empty { get; private set; } = "";

    /// <summary>A partnership in the midst of its repeat.</summary>
    public string Repeated { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        Empty = await Site.Registered();
        Slug = await Site.Furnished();
        await Past();
        await Site.Directions(Slug);
        await Site.WithPlan(Slug);
        Repeated = await Site.Repeated();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args = Arguments,
            }
        );
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>A new window, of a width, with or without scripts.</summary>
    public async Task<IPage> Window(int width = 1280, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Site.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
                // The checker is put into the page by the test, which the page's own policy would rightly refuse.
                BypassCSP = scripts,
            }
        );
        return await context.NewPageAsync();
    }

    /// <summary>
    /// The one window, with scripts, in which pages are looked at one after another: a new window would have to make itself
    /// ready, and read the checker anew, for each.
    /// </summary>
    public async Task<IPage> SharedWindow(int width)
    {
        _shared ??= await Window();
        await _shared.SetViewportSizeAsync(width, 900);
        return _shared;
    }

    /// <summary>The address of a page of the partnership that a pattern means.</summary>
    public string Url(string pattern) =>
        pattern
            .Replace("{slug}", Slug, StringComparison.Ordinal)
            .Replace("{repeated}", Repeated, StringComparison.Ordinal)
            .Replace("{empty}", Empty, StringComparison.Ordinal);

    /// <summary>Looks at a page in a wide and a narrow window; nothing of it may come from elsewhere.</summary>
    public async Task LookAt(string pattern)
    {
        var page = await SharedWindow(1280);
        var asked = new List<string>();
        void Note(object? sender, IRequest request) => asked.Add(request.Url);
        page.Request += Note;
        await page.GotoAsync(Url(pattern));
        await PageCheck.WideAndNarrow(page, pattern);
        page.Request -= Note;
        asked.Should().OnlyContain(url => url.StartsWith(Site.Address.ToString(), StringComparison.Ordinal));
    }

    private async Task Past()
    {
        var version = 2;
        async Task Do(SelfEvaluationCommand command) =>
            (await Site.Store.Execute(Slug, command, LedgerFixture.At(version++)))
                .Should()
                .BeOfType<Postgres.Answer.Recorded>();
        var levels = Levels.Ascending;
        foreach (var (proposal, i) in Framework.Msg2019.LocalProposals.Skip(1).Select((p, i) => (p, i)))
            await Do(LedgerFixture.Rate(proposal.Code, levels[i % 4]));
        await Do(new CompleteSelfEvaluation(LedgerFixture.Day, LedgerFixture.Minute));
        await Do(
            new ChangeRating(
                "1.1",
                Level.Established,
                "The programme has run for a year.",
                new(2020, 2, 26),
                LedgerFixture.Minute
            )
        );
        await Do(
            new CorrectRating(
                "1.1",
                2,
                Level.NotYetEstablished,
                "The tick was misread.",
                LedgerFixture.Day,
                LedgerFixture.Minute
            )
        );
        for (var i = 1; i <= 3; i++)
            await Do(LedgerFixture.Evidence(text: $"Evidence number {i} of several."));
        await Do(new WithdrawEvidence("1.1", 27, "The group was wound up.", new(2020, 3, 1), LedgerFixture.Minute));
        await Do(
            new RecordPartnerView(
                "1.1",
                "NHS Glen",
                Level.Exemplary,
                "It works.",
                new(2020, 3, 1),
                LedgerFixture.Minute
            )
        );
        await Do(
            new RecordPartnerView(
                "1.1",
                "Third sector",
                Level.NotYetEstablished,
                null,
                new(2020, 3, 1),
                LedgerFixture.Minute
            )
        );
        await Do(
            new AddProposedAction(
                "1.1",
                "Bring the programme to the localities.",
                LedgerFixture.Day,
                LedgerFixture.Minute
            )
        );
        await Do(new ApproveSelfEvaluation("Integration Joint Board", version, new(2020, 3, 26), LedgerFixture.Minute));
    }
}
