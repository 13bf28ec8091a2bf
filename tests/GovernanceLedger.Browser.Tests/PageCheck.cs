using Microsoft.Playwright;

namespace GovernanceLedger.Browser.Tests;

/// <summary>Looks at a page as it is open: whether anybody can use it, and whether it fits its window.</summary>
internal static class PageCheck
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("LEDGER_SCREENSHOTS");

    /// <summary>
    /// The same page in both widths: what the server draws does not depend on the window. Nor does the style sheet change a
    /// colour with the width, so that the contrast, half of the checker's work, is looked at in the wide window; a test of
    /// its own does it in the narrow one for pages of each kind.
    /// </summary>
    public static async Task WideAndNarrow(IPage page, string name)
    {
        await page.SetViewportSizeAsync(1280, 900);
        await At(1280, page, name);
        await page.SetViewportSizeAsync(390, 900);
        await At(390, page, name, contrast: false);
    }

    public static async Task At(int width, IPage page, string name, bool contrast = true)
    {
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Pictures, FileName(name, width)) });
        (await Axe.Violations(page, contrast)).Should().BeEmpty("{0} is open at {1} pixels", name, width);
        (await Axe.Overflow(page)).Should().Be(0, "{0} is open at {1} pixels", name, width);
    }

    private static string FileName(string name, int width) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-')
        + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{width}.png");
}
