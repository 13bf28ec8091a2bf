using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

/// <summary>Looks at a page as it is open: whether anybody can use it, and whether it fits its window.</summary>
internal static class PageCheck
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("LEDGER_SCREENSHOTS");

    /// <summary>The same page in both widths: what the server draws does not depend on the window.</summary>
    public static async Task WideAndNarrow(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await At(width, page, name);
        }
    }

    public static async Task At(int width, IPage page, string name)
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
