using System.Text.Json;
using GovernanceLedger.Postgres.Reading;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres.Searching;

/// <summary>Searches the words of every event, those recorded a moment ago among them.</summary>
public sealed class SearchReader(LedgerDatabase database)
{
    /// <summary>How many are ranked: where more fit, the newest of them.</summary>
    public const int MostRanked = 2_000;

    private static readonly string[] Registers = [.. StreamKinds.All.Names];

    /// <summary>What fits, ranked; <paramref name="size"/> of them after the first <paramref name="skip"/>.</summary>
    /// <exception cref="ArgumentException">The search cannot be searched for; ask <see cref="SearchFor.Check"/> first.</exception>
    /// <exception cref="StoreException">PostgreSQL could not do it.</exception>
    public async Task<SearchResult> Search(SearchFor asked, int size, long skip = 0, CancellationToken cancel = default)
    {
        if (asked.Check() is { } refusal)
            throw new ArgumentException(refusal.Message, nameof(asked));
        await CatchUp(asked.Partnership, cancel);
        var found = await Read(asked, SearchSql.Words, (asked.Words, ""), size, skip, cancel);
        return found.ByRegister.Count == 0 && LastWord.Of(asked.Words) is { } last
            ? await Read(asked, SearchSql.Beginning, (last.Before, last.Beginning + ":*"), size, skip, cancel) with
            {
                ByBeginning = true,
                AsksNothing = found.AsksNothing,
            }
            : found;
    }

    /// <summary>Takes in every event that no search has seen yet: of one partnership, or of all where none is named.</summary>
    public Task CatchUp(string? partnership = null, CancellationToken cancel = default) =>
        CatchingUp.Run(database, "ledger.catch_up_search", partnership, cancel);

    private async Task<SearchResult> Read(
        SearchFor asked,
        string sql,
        (string First, string Second) words,
        int size,
        long skip,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                As(asked.Partnership),
                new(sql)
                {
                    Parameters =
                    {
                        Session.Text(words.First),
                        Session.Text(words.Second),
                        Session.Text(asked.Partnership),
                        Session.Text(asked.Register),
                        Session.Day(asked.From),
                        Session.Day(asked.Until),
                        Session.Number(size),
                        Session.Number(skip),
                        Session.Array(NpgsqlDbType.Varchar, Registers),
                    },
                },
            },
        };
        await using var rows = await Rows.Of(batch, cancel);
        return await Result(rows, cancel);
    }

    private static async Task<SearchResult> Result(Rows rows, CancellationToken cancel)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var hits = new List<SearchHit>();
        var asksNothing = false;
        while (await rows.Next(cancel))
        {
            var row = rows.Reader;
            asksNothing = row.GetInt32(SearchSql.Nodes) == 0;
            if (!row.IsDBNull(SearchSql.Counts))
                counts = JsonSerializer.Deserialize<Dictionary<string, long>>(row.GetString(SearchSql.Counts))!;
            if (!row.IsDBNull(0))
                hits.Add(new(EventRows.Read(row), Excerpt.Read(row.GetString(SearchSql.Excerpt))));
        }
        return new(counts, hits, ByBeginning: false, asksNothing);
    }

    private static NpgsqlBatchCommand As(string? partnership) =>
        partnership is null ? Session.ToSearchAll() : Session.ToRead(partnership);
}
