namespace GovernanceLedger.Browser.Tests;

public sealed class ChartTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string, string> Charts { get; } =
        new()
        {
            { "/partnerships/{slug}", "profile" },
            { "/partnerships/{slug}/compare?from=baseline@in-force-2020-12-31&to=baseline", "dumbbell" },
            { "/partnerships/{slug}/compare?from=baseline@in-force-2020-12-31&to=baseline", "matrix" },
            { "/partnerships/{slug}/actions", "timeline" },
            { "/national", "heatmap" },
        };

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task A_picture_is_drawn_with_scripts_and_its_table_is_there_without(string pattern, string chart)
    {
        var url = pattern.Replace("{slug}", browser.Slug, StringComparison.Ordinal);
        var (figure, drawn) = ($"figure[data-chart={chart}]", await browser.Window(390));
        await drawn.GotoAsync(url);
        await drawn.Locator($"{figure} svg[role=img][aria-label]").WaitForAsync();
        (await drawn.Locator($"{figure} svg circle, {figure} svg rect, {figure} svg path").CountAsync())
            .Should()
            .BeGreaterThan(2);
        (await drawn.Locator($"{figure} svg style").CountAsync()).Should().Be(0);
        await drawn.Context.CloseAsync();

        var plain = await browser.Window(390, scripts: false);
        await plain.GotoAsync(url);
        var table = await plain.Locator(figure).GetAttributeAsync("data-table");
        (await plain.Locator(figure).IsVisibleAsync()).Should().BeFalse();
        (await plain.Locator($"table#{table}").IsVisibleAsync()).Should().BeTrue();
        await plain.Context.CloseAsync();
    }
}
