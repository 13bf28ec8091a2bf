using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class UnstorableTextTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task A_name_that_PostgreSQL_cannot_read_is_said_to_hold_a_character_that_cannot_be_kept() =>
        await Refused(() => ledger.Views.Streams("mo\0ray"));

    [Fact]
    public async Task A_text_that_JSON_in_PostgreSQL_cannot_keep_is_said_to_hold_such_a_character()
    {
        var partnership = await ledger.Partnership();
        await Refused(() => ledger.Execute(partnership, Rate("1.1"), At(1) with { Actor = new("per\0son", "Office") }));
    }

    private static async Task Refused(Func<Task> act) =>
        (await act.Should().ThrowAsync<StoreException>())
            .Which.Should()
            .Match<StoreException>(e => e.Failure == StoreFailure.UnstorableText && e.Message.Contains("character"));
}
