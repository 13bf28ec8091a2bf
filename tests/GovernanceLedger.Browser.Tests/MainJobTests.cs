using GovernanceLedger.Frameworks;
using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

public sealed class MainJobTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_rating_is_changed_and_corrected_with_the_keyboard_alone()
    {
        var slug = await browser.Site.Rated();
        var page = await browser.Window();
        await page.GotoAsync($"/partnerships/{slug}");
        await page.Keyboard.PressAsync("Tab");
        (await Focused(page)).Should().Be("Skip to main content");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, ".chip[href$='/1.1']");
        await Open(page, "/proposals/1.1");
        await TabTo(page, "a[href$='/change']");
        await Open(page, "/change");
        await TabTo(page, "input[name=level]");
        for (var i = 0; i < 4 && !await page.Locator("#level-established").IsCheckedAsync(); i++)
            await page.Keyboard.PressAsync(i == 0 ? "Space" : "ArrowDown");
        await Type(page, ("#reason", "The programme has run for a year."));
        await TypeDay(page);
        await Type(page, ("#source", "IJB, item 8"), ("#office", "Governance officer"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".notice").WaitForAsync();
        (await page.Locator(".standing-rating__level").InnerTextAsync()).Trim().Should().Be("Established");

        await TabTo(page, "a[href$='/correct']");
        await Open(page, "/correct");
        await TabTo(page, "input[name=level]");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        (await page.Locator("#level-exemplary").IsCheckedAsync()).Should().BeTrue();
        await Type(page, ("#reason", "The minute says exemplary."), ("#source", "Minute of the IJB"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".timeline__entry--diamond").WaitForAsync();
        (await browser.Site.Proposal(slug, "1.1"))!.Document.Current!.Level.Should().Be(Level.Exemplary);
    }

    [Fact]
    public async Task Everything_works_without_scripts()
    {
        var slug = await browser.Site.Rated();
        var page = await browser.Window(390, scripts: false);
        await page.GotoAsync($"/partnerships/{slug}/baseline/proposals/1.2/rate");
        await page.Locator("main button[type=submit]").ClickAsync();
        (await page.Locator("#error-summary").InnerTextAsync()).Should().Contain("There is a problem");
        await page.Locator("label[for=level-exemplary]").ClickAsync();
        await page.Locator("#effective-day").FillAsync("10");
        await page.Locator("#effective-month").FillAsync("May");
        await page.Locator("#effective-year").FillAsync("2019");
        await page.Locator("#source").FillAsync("IJB, item 8");
        await page.Locator("#office").FillAsync("Governance officer");
        await page.Locator("main button[type=submit]").ClickAsync();
        (await page.Locator(".notice").InnerTextAsync()).Should().Contain("Proposal 1.2 was rated exemplary");
    }

    private static async Task Open(IPage page, string path)
    {
        await page.Keyboard.PressAsync("Enter");
        // Asked again and again: a navigation that is over before somebody waits for it would be missed.
        await page.WaitForFunctionAsync(
            "path => location.pathname.endsWith(path) && document.readyState === 'complete'",
            path
        );
    }

    private static async Task TypeDay(IPage page) =>
        await Type(page, ("#effective-day", "26"), ("#effective-month", "2"), ("#effective-year", "2020"));

    private static async Task Type(IPage page, params (string Selector, string Text)[] fields)
    {
        foreach (var (selector, text) in fields)
        {
            await TabTo(page, selector);
            await page.Keyboard.TypeAsync(text);
        }
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var presses = 0; presses < 150; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
                return;
        }
        throw new InvalidOperationException($"{selector} cannot be reached with the Tab key.");
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
