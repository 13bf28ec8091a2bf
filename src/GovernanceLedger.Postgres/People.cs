using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>A person whom events name only by an opaque reference.</summary>
/// <param name="Name">The person's name, or null once it is erased.</param>
/// <param name="Email">The person's e-mail address, or null.</param>
public sealed record Person(string Reference, string? Name, string? Email);

/// <summary>The one table of names; correcting or erasing a row touches no event.</summary>
public sealed class People(LedgerDatabase database)
{
    /// <summary>The person behind a reference, or null where nobody is known by it.</summary>
    public async Task<Person?> Find(string reference, CancellationToken cancel = default)
    {
        Person? found = null;
        await Run(
            "select name, email from ledger.people where reference = $1",
            [Session.Text(reference)],
            row =>
                found = new(
                    reference,
                    row.IsDBNull(0) ? null : row.GetString(0),
                    row.IsDBNull(1) ? null : row.GetString(1)
                ),
            cancel
        );
        return found;
    }

    /// <summary>The names behind references; whoever is erased or unknown has none.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Names(
        IReadOnlyList<string> references,
        CancellationToken cancel = default
    )
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (references.Count > 0)
            await Run(
                "select reference, name from ledger.people where reference = any($1) and name is not null",
                [Session.Array(NpgsqlTypes.NpgsqlDbType.Varchar, references.ToArray())],
                row => names[row.GetString(0)] = row.GetString(1),
                cancel
            );
        return names;
    }

    /// <summary>Enters a person, or corrects what is known of one.</summary>
    public Task Put(Person person, CancellationToken cancel = default) =>
        Run(
            """
            insert into ledger.people (reference, name, email) values ($1, $2, $3)
            on conflict (reference) do update set name = excluded.name, email = excluded.email
            """,
            [Session.Text(person.Reference), Session.Text(person.Name), Session.Text(person.Email)],
            _ => { },
            cancel
        );

    /// <summary>Forgets who a reference was; events keep the reference and the office.</summary>
    public Task Erase(string reference, CancellationToken cancel = default) =>
        Run("delete from ledger.people where reference = $1", [Session.Text(reference)], _ => { }, cancel);

    private async Task Run(
        string sql,
        NpgsqlParameter[] parameters,
        Action<NpgsqlDataReader> row,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        var statement = new NpgsqlBatchCommand(sql);
        statement.Parameters.AddRange(parameters);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Session.As(Session.Application, ""), statement },
        };
        await using var rows = await Reading.Rows.Of(batch, cancel);
        while (await rows.Next(cancel))
            row(rows.Reader);
    }
}
