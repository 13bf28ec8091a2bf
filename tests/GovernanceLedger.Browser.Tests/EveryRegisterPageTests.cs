using GovernanceLedger.Postgres.Tests.Web;

namespace GovernanceLedger.Browser.Tests;

/// <summary>The pages of the registers; apart from the others, so that two pages are looked at at a time.</summary>
public sealed class EveryRegisterPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Pages { get; } =
    [
        .. DirectionPageTests.Addresses,
        .. ActionPageTests.Addresses,
        .. ApprovalTests.Addresses,
        .. ThreadTests.Addresses,
        .. SearchPageTests.Addresses,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Is_accessible_and_fits_a_narrow_window(string pattern) => browser.LookAt(pattern);
}
