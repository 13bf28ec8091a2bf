using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Browser.Tests;

/// <summary>Every page but those of the registers.</summary>
public sealed class EveryPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Pages { get; } =
    [
        .. PageTests.Addresses,
        .. ComparisonTests.Addresses,
        .. RepeatTests.Addresses,
        .. BenchmarkTests.Addresses,
        .. PaperTests.Addresses,
        "/nowhere",
        "/partnerships/{empty}",
        "/?name=zzz",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Is_accessible_and_fits_a_narrow_window(string pattern) => browser.LookAt(pattern);

    [Theory]
    [InlineData("/")]
    [InlineData("/partnerships/{slug}")]
    [InlineData("/partnerships/{slug}/actions")]
    [InlineData("/partnerships/{slug}/directions")]
    [InlineData("/partnerships/{repeated}/compare?from=baseline&to=repeat-2020")]
    [InlineData("/benchmark?partnerships={slug}&near={slug}")]
    public async Task Has_contrast_in_a_narrow_window_as_well(string pattern)
    {
        var page = await browser.SharedWindow(390);
        await page.GotoAsync(browser.Url(pattern));
        await PageCheck.At(390, page, pattern);
    }
}
