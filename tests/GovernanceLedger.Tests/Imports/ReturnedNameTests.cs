using GovernanceLedger.Documents.Imports;

namespace GovernanceLedger.Tests.Imports;

public sealed class ReturnedNameTests
{
    [Theory]
    [InlineData(null, "Angus")]
    [InlineData("Angus", "Angus")]
    [InlineData("North Ayrshire HSCP", "North Ayrshire")]
    [InlineData("Angus Health and Social Care Partnership", "Angus")]
    [InlineData("ANGUS health & social care", "Angus")]
    [InlineData("Perth & Kinross", "Perth and Kinross")]
    [InlineData("Perth Kinross Integration Authority", "Perth and Kinross")]
    [InlineData("Strathcarrow IJB", "Strathcarrow")]
    [InlineData("Strathcarrow", "Strathcarrow Partnership")]
    public void A_return_is_of_the_partnership_whose_name_leads_its_own(string? printed, string name) =>
        ReturnedName.IsOf(printed, name).Should().BeTrue();

    [Theory]
    [InlineData("East Ayrshire", "Ayrshire")]
    [InlineData("East Ayrshire", "North Ayrshire")]
    [InlineData("Ayrshire", "East Ayrshire")]
    [InlineData("Dundee City", "Midlothian")]
    [InlineData("Midlothian", "Mid")]
    [InlineData("East Lothian", "East")]
    [InlineData("Strathcarrow", "Glen Fyne")]
    public void A_return_is_not_of_a_partnership_that_it_does_not_name(string printed, string name) =>
        ReturnedName.IsOf(printed, name).Should().BeFalse();
}
