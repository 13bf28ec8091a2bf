using GovernanceLedger.Directions;

namespace GovernanceLedger.Tests.Directions;

public sealed class PoundsTests
{
    [Theory]
    [InlineData(0, "£0")]
    [InlineData(50, "£0.50")]
    [InlineData(125_000_000, "£1,250,000")]
    [InlineData(123_456, "£1,234.56")]
    public void Pence_are_written_in_pounds_and_read_back(long pence, string written)
    {
        pence.InPounds().Should().Be(written);
        Pounds.Read(written).Should().Be(pence);
    }

    [Theory]
    [InlineData("1250000")]
    [InlineData(" £1,250,000.00 ")]
    public void An_amount_is_read_with_or_without_sign_and_commas(string typed) =>
        Pounds.Read(typed).Should().Be(125_000_000);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("1e9")]
    [InlineData("about 5")]
    [InlineData("10,000,000,001")]
    [InlineData("1,5")]
    [InlineData("12,50")]
    [InlineData("1250,000")]
    [InlineData("1.250,00")]
    [InlineData("99999999999999999999999999999999")]
    public void Nothing_else_is_an_amount(string typed) => Pounds.Read(typed).Should().BeNull();
}
