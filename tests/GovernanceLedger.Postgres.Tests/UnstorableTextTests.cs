namespace GovernanceLedger.Postgres.Tests;

public sealed class UnstorableTextTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task A_name_that_PostgreSQL_cannot_read_is_said_to_hold_a_character_that_cannot_be_kept() =>
        await Refused(() => ledger.Views.Streams("mo\0ray"));

    private static async Task Refused(Func<Task> act) =>
        (await act.Should().ThrowAsync<StoreException>())
            .Which.Should()
            .Match<StoreException>(e => e.Failure == StoreFailure.UnstorableText && e.Message.Contains("character"));
}
