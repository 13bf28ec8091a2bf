namespace GovernanceLedger.Tests;

public sealed class SameNameTests
{
    [Theory]
    [InlineData("Care at home", "CARE AT HOME")]
    [InlineData("Care at home", " Care  at\u00A0home ")]
    [InlineData("Care at home", "Care\u200B at ho\u00ADme")]
    [InlineData("Care at home", "Care at home\uFE0F")]
    [InlineData("Care at home", "Care at home\u3164")]
    [InlineData("Care at home", "\u2060Care\u2800at\thome\U000E0041")]
    public void What_a_reader_cannot_tell_apart_is_one_name(string one, string other)
    {
        SameName.Comparer.Equals(one, other).Should().BeTrue();
        SameName.Comparer.GetHashCode(one).Should().Be(SameName.Comparer.GetHashCode(other));
    }

    [Theory]
    [InlineData("Care at home", "Care athome")]
    [InlineData("Cam", "Ca\u0301m")]
    [InlineData("Care at home", "Care at home 2")]
    public void What_a_reader_can_tell_apart_is_two(string one, string other) =>
        SameName.Comparer.Equals(one, other).Should().BeFalse();
}
