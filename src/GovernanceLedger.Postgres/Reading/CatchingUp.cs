using Npgsql;

namespace GovernanceLedger.Postgres.Reading;

/// <summary>Brings a table that is made from the events up to date, when somebody asks for what stands there.</summary>
internal static class CatchingUp
{
    private const long AtOnce = 2_000;

    /// <summary>Takes in every event that was recorded since: of one partnership, or of all where none is named.</summary>
    /// <param name="function">The function that takes in at most so many, and says whether there are more.</param>
    public static async Task Run(
        LedgerDatabase database,
        string function,
        string? partnership,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        while (await TakeIn(connection, function, partnership, cancel)) { }
    }

    private static async Task<bool> TakeIn(
        NpgsqlConnection connection,
        string function,
        string? partnership,
        CancellationToken cancel
    )
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                // What somebody else took in while this one waited must be seen here.
                new("begin isolation level read committed"),
                partnership is null ? Session.ToSearchAll() : Session.ToRead(partnership),
                new($"select {function}($1, $2)")
                {
                    Parameters = { Session.Text(partnership), Session.Number(AtOnce) },
                },
                new("commit"),
            },
        };
        await using var rows = await Rows.Of(batch, cancel);
        var more = await rows.Next(cancel) && rows.Reader.GetBoolean(0);
        await rows.Next(cancel);
        return more;
    }
}
