using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

public class LeadNamesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Chief Officer", "Chief Officer")]
    [InlineData("Chief Officer, Head of Finance", "Chief Officer|Head of Finance")]
    [InlineData("Chief Officer Head of Health and Social Care", "Chief Officer Head of Health and Social Care")]
    [InlineData("Alder Ash Birch Broom", "Alder Ash|Birch Broom")]
    [InlineData("Alder Ash (NHS) Birch Broom (Council) Cedar Elm", "Alder Ash (NHS)|Birch Broom (Council)|Cedar Elm")]
    [InlineData("Alder Ash Birch Broom (Council)", "Alder Ash|Birch Broom (Council)")]
    [InlineData("Alder Ash Birch", "Alder Ash Birch")]
    [InlineData("Alder Ash and locality leads.", "Alder Ash|locality leads")]
    [InlineData("Alder Ash (standing in, for now).", "Alder Ash (standing in, for now)")]
    [InlineData("Quality Group (Alder Ash)", "Quality Group (Alder Ash)")]
    [InlineData("Alder Ash NHS", "Alder Ash NHS")]
    [InlineData("Council / Health Board; IJB", "Council|Health Board|IJB")]
    [InlineData(")((,;", "")]
    public void Parts_leads_in_one_cell_and_leaves_offices_whole(string cell, string leads)
    {
        var read = SamplePlan.Read(SamplePlan.Head, $"1(i)\tOurs\tMay 2020\t{cell}\t(a) Meet\t\t");
        read.Actions.Single().Leads.Should().Equal(leads.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Says_that_names_run_together() =>
        SamplePlan
            .Read(SamplePlan.Head, "1(i)\tOurs\tMay 2020\tAlder Ash Birch Broom\t(a) Meet\t\t")
            .Problems.Select(problem => problem.Code)
            .Should()
            .Contain("plan-leads-run-together");
}
