using GovernanceLedger.Postgres.Tests.Web;
using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

public sealed class EveryFormTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
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
    [MemberData(nameof(Forms))]
    public async Task Is_accessible_when_it_comes_back_with_errors(string pattern)
    {
        // The form itself is looked at in both windows; what comes besides is the same in both, and fits the narrow one.
        var page = await browser.SharedWindow(390);
        await page.GotoAsync(browser.Url(pattern));
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.Locator("#error-summary").WaitForAsync();
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("error-summary");
        await PageCheck.At(390, page, pattern + " with errors");
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
            await PageCheck.At(width, page, "/review");
            await page.Locator("main button[type=submit]").ClickAsync();
            await page.Locator("#error-summary").WaitForAsync();
            await PageCheck.At(width, page, "/review with errors");
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
        await PageCheck.WideAndNarrow(page, "/review of engagement");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.Locator("#error-summary").WaitForAsync();
        await PageCheck.WideAndNarrow(page, "/review of engagement with errors");
        await page.Locator("#engagement-1-days").FillAsync("3 May 2019");
        if (await page.Locator("#office").CountAsync() > 0)
            await page.Locator("#office").FillAsync("Governance officer");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.Locator("h1:has-text('What the document recorded')").WaitForAsync();
        await PageCheck.WideAndNarrow(page, "/what a document recorded");
        await page.Context.CloseAsync();
    }
}
