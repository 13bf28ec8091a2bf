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
}
