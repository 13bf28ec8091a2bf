using System.Text.Json;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

public class ReturnJsonTests
{
    private static JsonElement Json(string text) =>
        JsonDocument.Parse(ReturnJson.Write(ReadingOf.Return(text))).RootElement;

    [Fact]
    public void Keeps_the_contract_of_names_and_nulls()
    {
        var json = Json(SampleTable.RatedAt("1.1", 3));
        Names(json)
            .Should()
            .Equal(
                "document",
                "partnership",
                "completedOn",
                "draft",
                "ratings",
                "problems",
                "unplaced",
                "actions",
                "report",
                "engagement",
                "review"
            );
        Names(json.GetProperty("document")).Should().Equal("name", "sha256", "format");
        Names(json.GetProperty("ratings")[0])
            .Should()
            .Equal("proposal", "level", "status", "marks", "where", "evidence", "proposedActions", "wording");
        Names(json.GetProperty("problems")[0]).Should().Equal("code", "message", "where", "proposal");
        json.GetProperty("partnership").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("ratings").GetArrayLength().Should().Be(25);
        json.GetProperty("document").GetProperty("format").GetString().Should().Be("text");
    }

    [Fact]
    public void Writes_levels_statuses_dates_and_descriptors_by_their_names()
    {
        var json = Json(
            $"Date of completion\t10 May 2019\n\n{SampleTable.Header}\n{SampleTable.DescriptorsOf("2.4")}\n{SampleTable.Row("√", 2)}\n"
        );
        json.GetProperty("completedOn").GetString().Should().Be("2019-05-10");
        var rating = json.GetProperty("ratings")[6];
        rating.GetProperty("level").GetString().Should().Be("partly-established");
        rating.GetProperty("status").GetString().Should().Be("read");
        Names(rating.GetProperty("wording").GetProperty("descriptors"))
            .Should()
            .Equal("not-yet-established", "partly-established", "established", "exemplary");
        rating.GetProperty("wording").GetProperty("title").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("ratings")[10].GetProperty("status").GetString().Should().Be("national");
        ReturnJson
            .Write(ReadingOf.Return(SampleTable.Rated(SampleTable.Row("√", 2))))
            .Should()
            .Contain("√ under Partly established");
    }

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
