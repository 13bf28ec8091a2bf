namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>What a list cannot be filtered by is refused in a sentence, never answered with an empty table.</summary>
public sealed class ListFilterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/partnerships/{slug}/actions?status=bad")]
    [InlineData("/partnerships/{slug}/compare?movement=Down")]
    [InlineData("/partnerships/{slug}/compare?feature=9")]
    [InlineData("/partnerships/{slug}/compare.csv?movement=zz")]
    [InlineData("/partnerships/{slug}/actions?due=nonsense")]
    [InlineData("/partnerships/{slug}/actions.csv?feature=99")]
    [InlineData("/partnerships/{slug}/actions.csv?status=bad")]
    [InlineData("/partnerships/{slug}/actions.csv?on=soon")]
    [InlineData("/partnerships/{slug}/directions?status=bad")]
    [InlineData("/partnerships/{slug}/directions.csv?year=xx")]
    [InlineData("/partnerships/{slug}/meetings?year=xx")]
    [InlineData("/partnerships/{slug}/meetings.csv?year=xx")]
    [InlineData("/partnerships/{slug}/decisions.csv?year=19")]
    [InlineData("/partnerships/{slug}/approvals?thing=nothing")]
    [InlineData("/partnerships/{slug}/approvals.csv?from=soon")]
    [InlineData("/approvals.csv?moved=maybe")]
    [InlineData("/partnerships/{slug}/engagement.csv?to=2019-02-30")]
    [InlineData("/partnerships/{slug}/history?kind=nothing")]
    [InlineData("/partnerships/{slug}/history.csv?recorded-from=soon")]
    [InlineData("/partnerships/{slug}/history.json?effective-to=soon")]
    [InlineData("/search.csv?q=care&register=nothing")]
    [InlineData("/search.csv?q=care&until=soon")]
    public async Task What_no_filter_knows_is_refused_with_what_was_asked(string pattern)
    {
        var url = pattern.Replace("{slug}", await site.Furnished(), StringComparison.Ordinal);
        var page = await new Visitor(site.Address).Get(url);
        page.Status.Should().Be(400);
        page.Text("main").Should().Contain($"\"{url[(url.LastIndexOf('=') + 1)..]}\"");
    }
}
