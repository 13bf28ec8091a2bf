using GovernanceLedger.Postgres.Tests.Web;
using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("LEDGER_SCREENSHOTS");

    public static TheoryData<string> Pages { get; } =
    [
        .. PageTests.Addresses,
        .. DirectionPageTests.Addresses,
        .. ActionPageTests.Addresses,
        .. ApprovalTests.Addresses,
        .. ThreadTests.Addresses,
        .. ComparisonTests.Addresses,
        .. RepeatTests.Addresses,
        .. BenchmarkTests.Addresses,
        .. SearchPageTests.Addresses,
        "/nowhere",
        "/partnerships/{empty}",
        "/?name=zzz",
    ];

    /// <summary>Forms that come back with everything wrong in them.</summary>
    public static TheoryData<string> Forms { get; } =
    [
        .. PageTests.Addresses.Where(p =>
            p.Contains("/baseline/", StringComparison.Ordinal)
            && !p.EndsWith("/1.1", StringComparison.Ordinal)
            && !p.EndsWith("/1.2", StringComparison.Ordinal)
            && !p.EndsWith("/3.2", StringComparison.Ordinal)
        ),
        .. DirectionPageTests.Forms,
        .. ActionPageTests.Forms,
        "/import",
        "/recording-as",
        "/partnerships/register",
        "/partnerships/{slug}/open",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_accessible_and_fits_a_narrow_window(string pattern)
    {
        var page = await browser.Window();
        var outside = new List<string>();
        page.Request += (_, request) => outside.Add(request.Url);
        await page.GotoAsync(Url(pattern));
        await CheckWideAndNarrow(page, pattern);
        outside.Should().OnlyContain(url => url.StartsWith(browser.Site.Address.ToString(), StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Is_accessible_when_it_comes_back_with_errors(string pattern)
    {
        // The form itself is looked at in both windows; what comes besides is the same in both, and fits the narrow one.
        var page = await browser.Window(390);
        await page.GotoAsync(Url(pattern));
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.Locator("#error-summary").WaitForAsync();
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("error-summary");
        await Check(page, pattern + " with errors", 390);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_review_of_a_return_is_accessible_with_its_doubts_and_errors()
    {
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await browser.Window(width);
            await page.GotoAsync($"/partnerships/{browser.Empty}/import");
            await page.Locator("#document")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = "return.txt",
                        MimeType = "text/plain",
                        Buffer = SampleReturn.Text(
                            partnership: "Strath Elsewhere",
                            others: [("1.1", "Our Rating\tx\tx\t\t"), ("2.3", "Our Rating\t\t\t\t")]
                        ),
                    }
                );
            await page.Locator("main button[type=submit]").ClickAsync();
            await Check(page, "/review", width);
            await page.Locator("main button[type=submit]").ClickAsync();
            await page.Locator("#error-summary").WaitForAsync();
            await Check(page, "/review with errors", width);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_review_of_engagement_and_what_it_recorded_are_accessible()
    {
        var page = await browser.Window();
        await page.GotoAsync($"/partnerships/{browser.Empty}/import");
        var table = "Date,Group consulted,Purpose,Issues,Membership\nIn spring,Carers forum,To hear,Respite,Carers\n";
        await page.Locator("#document")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "log.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(table),
                }
            );
        await page.Locator("main button[type=submit]").ClickAsync();
        await CheckWideAndNarrow(page, "/review of engagement");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.Locator("#error-summary").WaitForAsync();
        await CheckWideAndNarrow(page, "/review of engagement with errors");
        await page.Locator("#engagement-1-days").FillAsync("3 May 2019");
        if (await page.Locator("#office").CountAsync() > 0)
            await page.Locator("#office").FillAsync("Governance officer");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.Locator("h1:has-text('What the document recorded')").WaitForAsync();
        await CheckWideAndNarrow(page, "/what a document recorded");
        await page.Context.CloseAsync();
    }

    private string Url(string pattern) =>
        pattern
            .Replace("{slug}", browser.Slug, StringComparison.Ordinal)
            .Replace("{repeated}", browser.Repeated, StringComparison.Ordinal)
            .Replace("{empty}", browser.Empty, StringComparison.Ordinal);

    // The same page in both widths: what the server draws does not depend on the window.
    private static async Task CheckWideAndNarrow(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Check(page, name, width);
        }
    }

    private static async Task Check(IPage page, string name, int width)
    {
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Pictures, FileName(name, width)) });
        (await Axe.Violations(page)).Should().BeEmpty("{0} is open at {1} pixels", name, width);
        (await Axe.Overflow(page)).Should().Be(0, "{0} is open at {1} pixels", name, width);
    }

    private static string FileName(string name, int width) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-')
        + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{width}.png");
}
