namespace GovernanceLedger.Tests.Events;

public sealed class ActorTests
{
    [Fact]
    public void An_office_and_an_opaque_reference_stand() =>
        new Actor("person-7c2f51e0", "Governance officer").Check().Should().BeNull();

    [Theory]
    [InlineData("someone@example.org")]
    [InlineData("Jo Bloggs")]
    [InlineData("p\u0007")]
    [InlineData("")]
    public void A_name_or_an_address_is_no_reference_to_a_person(string person) =>
        new Actor(person, "Governance officer").Check()!.Code.Should().Be("person-not-opaque");

    [Fact]
    public void An_office_is_a_short_text_that_shows_what_it_says()
    {
        new Actor("p", " ").Check()!.Code.Should().Be("blank-office");
        new Actor("p", new string('x', 201)).Check()!.Code.Should().Be("text-too-long");
        new Actor("p", "Clerk\u202E").Check()!.Code.Should().Be("unreadable-text");
        new Actor("p", "Clerk\u200F").Check()!.Code.Should().Be("unreadable-text");
    }

    [Theory]
    [InlineData("", "blank-key")]
    [InlineData("a\u0000b", "unreadable-text")]
    public void A_key_is_a_text_too(string key, string code) =>
        new CommandEnvelope(new("p", "Clerk"), 0, key).Check()!.Code.Should().Be(code);
}
