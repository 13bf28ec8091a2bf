using Npgsql;

namespace GovernanceLedger.Postgres.Schema;

/// <summary>The ledger's schema: steps forward only, each recorded with its checksum.</summary>
public static class LedgerSchema
{
    // Any number will do, so long as every version of the program takes the same lock.
    private const long MigrationLock = 4_417_701_225;

    /// <summary>The version that this program works with.</summary>
    public static int Version => Migration.All[^1].Version;

    /// <summary>Brings the database's schema to this program's version, and does nothing where it is there already.</summary>
    /// <exception cref="StoreException">The database is newer or altered, the server too old, or the login not permitted.</exception>
    public static Task Migrate(LedgerDatabase database, CancellationToken cancel = default) =>
        Migrate(database, Migration.All, cancel);

    /// <summary>Passes where the database's schema is this program's; looks only, and works for a member of any of the ledger's roles.</summary>
    /// <exception cref="StoreException">The schema is missing, older, newer or altered, the server too old, or the login not permitted.</exception>
    public static async Task Require(LedgerDatabase database, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        try
        {
            RefuseOldServer(connection);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            await Run(connection, AsAnyRole, cancel);
            var applied = await Applied(connection, cancel);
            if (applied.Count == 0)
                throw new StoreException(
                    StoreFailure.SchemaMissing,
                    "The database holds no ledger yet. Check the connection string, or begin one with a login that may create it, as `ledger serve` does."
                );
            if (Pending(applied, Migration.All).Count > 0)
                throw new StoreException(
                    StoreFailure.SchemaOlder,
                    $"The database has schema version {applied.Keys.Max()}, and this program needs version {Version}. Bring it up to date with a login that may change it, as `ledger serve` does."
                );
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    // A login need not inherit what its role may do, and which of the roles it has depends on what it is for.
    private const string AsAnyRole = """
        select set_config('role', rolname, true) from pg_roles
        where rolname in ('ledger_app', 'ledger_reader', 'ledger_owner') and pg_has_role(session_user, oid, 'member')
        order by rolname limit 1
        """;

    internal static async Task Migrate(
        LedgerDatabase database,
        IReadOnlyList<Migration> migrations,
        CancellationToken cancel
    )
    {
        await using var connection = await database.Open(cancel);
        try
        {
            RefuseOldServer(connection);
            if (Pending(await Applied(connection, cancel), migrations).Count > 0)
                await Apply(connection, migrations, cancel);
        }
        catch (NpgsqlException e)
        {
            throw StoreException.Of(e);
        }
    }

    private static async Task Apply(
        NpgsqlConnection connection,
        IReadOnlyList<Migration> migrations,
        CancellationToken cancel
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Run(connection, $"select pg_advisory_xact_lock({MigrationLock})", cancel);
        await Run(connection, Migration.Roles, cancel);
        await Run(connection, "set local role ledger_owner", cancel);
        await Run(connection, VersionsTable, cancel);
        // Read again under the lock: another process may have migrated while this one waited for it.
        foreach (var migration in Pending(await Applied(connection, cancel), migrations))
        {
            await Run(connection, migration.Sql, cancel);
            await Record(connection, migration, cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    private const string VersionsTable = """
        create table if not exists ledger.schema_versions (
            version    int         not null primary key,
            name       text        not null,
            checksum   text        not null,
            applied_at timestamptz not null default now()
        )
        """;

    private static List<Migration> Pending(Dictionary<int, string> applied, IReadOnlyList<Migration> migrations)
    {
        if (applied.Keys.DefaultIfEmpty(0).Max() is var newest && newest > migrations[^1].Version)
            throw new StoreException(
                StoreFailure.SchemaNewer,
                $"The database has schema version {newest}, and this program knows up to version {migrations[^1].Version}. Use a newer version of the program."
            );
        foreach (var migration in migrations)
            if (applied.TryGetValue(migration.Version, out var checksum) && checksum != migration.Checksum)
                throw new StoreException(
                    StoreFailure.SchemaDiffers,
                    $"The database was migrated by another text of {migration.Name} than this program has. Use the program that migrated it, or a released version."
                );
        return [.. migrations.Where(migration => !applied.ContainsKey(migration.Version))];
    }

    private static async Task<Dictionary<int, string>> Applied(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var exists = new NpgsqlCommand(
            "select to_regclass('ledger.schema_versions') is not null",
            connection
        );
        if (await exists.ExecuteScalarAsync(cancel) is not true)
            return [];
        await using var command = new NpgsqlCommand("select version, checksum from ledger.schema_versions", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var applied = new Dictionary<int, string>();
        while (await reader.ReadAsync(cancel))
            applied.Add(reader.GetInt32(0), reader.GetString(1));
        return applied;
    }

    private static async Task Record(NpgsqlConnection connection, Migration migration, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "insert into ledger.schema_versions (version, name, checksum) values ($1, $2, $3)",
            connection
        )
        {
            Parameters =
            {
                new() { Value = migration.Version },
                new() { Value = migration.Name },
                new() { Value = migration.Checksum },
            },
        };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static void RefuseOldServer(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < 15)
            throw new StoreException(
                StoreFailure.ServerTooOld,
                $"The server is PostgreSQL {connection.PostgreSqlVersion}, and the ledger needs version 15 or newer."
            );
    }
}
