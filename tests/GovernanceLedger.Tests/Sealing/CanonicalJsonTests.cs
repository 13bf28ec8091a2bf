using System.Buffers;
using System.Text;
using System.Text.Json;
using GovernanceLedger.Sealing;

namespace GovernanceLedger.Tests.Sealing;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true, null, "x" ] }""", """{"a":[true,null,"x"],"b":1}""")]
    [InlineData(
        """{"\u20ac":"Euro Sign","\r":"Carriage Return","1":"One","\ud83d\ude00":"Emoji","\u0080":"Control","\u00f6":"o","\ufb33":"Hebrew"}""",
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"o\",\"€\":\"Euro Sign\",\"😀\":\"Emoji\",\"\uFB33\":\"Hebrew\"}"
    )]
    [InlineData(
        """["\u0000\u001f\u007f\"\\\/\b\f\n\r\t<&é"]""",
        "[\"\\u0000\\u001f\u007f\\\"\\\\/\\b\\f\\n\\r\\t<&é\"]"
    )]
    [InlineData("-0", "0")]
    [InlineData("9007199254740991", "9007199254740991")]
    public void Writes_the_form_of_RFC_8785(string json, string canonical) => Canonical(json).Should().Be(canonical);

    [Theory]
    [InlineData("1.5")]
    [InlineData("9007199254740992")]
    [InlineData("-9223372036854775808")]
    [InlineData("1e400")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("\"\\ud83d\"")]
    public void Refuses_what_another_language_might_read_otherwise(string json)
    {
        var write = () => Canonical(json);
        write
            .Should()
            .Throw<Exception>()
            .Which.Should()
            .Match(e => e is FormatException || e is InvalidOperationException);
    }

    [Fact]
    public void The_order_of_members_does_not_matter() =>
        Canonical("""{"x":{"b":1,"a":2},"y":0}""").Should().Be(Canonical("""{"y":0,"x":{"a":2,"b":1}}"""));

    private static string Canonical(string json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(JsonDocument.Parse(json).RootElement, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
