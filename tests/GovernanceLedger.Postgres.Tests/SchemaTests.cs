using GovernanceLedger.Postgres.Schema;
using Npgsql;

namespace GovernanceLedger.Postgres.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await using var database = new LedgerDatabase(await TestServer.EmptyDatabase());
        await LedgerSchema.Migrate(database);
        await LedgerSchema.Migrate(database);
    }

    [Fact]
    public async Task Eight_that_migrate_at_once_migrate_once()
    {
        var connection = await TestServer.EmptyDatabase();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Migrate(connection))));
        (await TestServer.Ask<long>(connection, "select count(*) from ledger.schema_versions"))
            .Should()
            .Be(LedgerSchema.Version);
    }

    [Fact]
    public async Task Two_databases_of_one_server_migrate_at_once()
    {
        var databases = await Task.WhenAll(
            TestServer.EmptyDatabase(),
            TestServer.EmptyDatabase(),
            TestServer.EmptyDatabase()
        );
        await Task.WhenAll(databases.Select(Migrate));
    }

    [Fact]
    public async Task A_newer_schema_is_refused_with_a_sentence()
    {
        var connection = await TestServer.NewDatabase();
        await TestServer.Run(
            connection,
            "insert into ledger.schema_versions (version, name, checksum) values (9999, '9999-later', '')"
        );
        (await Fails(connection))
            .Should()
            .Match<StoreException>(e => e.Failure == StoreFailure.SchemaNewer && e.Message.Contains("9999"));
    }

    [Fact]
    public async Task A_migration_that_was_altered_afterwards_is_refused()
    {
        var connection = await TestServer.NewDatabase();
        await TestServer.Run(connection, "update ledger.schema_versions set checksum = 'other' where version = 1");
        (await Fails(connection)).Failure.Should().Be(StoreFailure.SchemaDiffers);
    }

    [Fact]
    public async Task A_schema_that_is_this_program_s_is_found_so_by_every_role()
    {
        var connection = await TestServer.NewDatabase();
        await Require(connection);
        foreach (var role in new[] { "ledger_app", "ledger_reader", "ledger_owner" })
            await Require(await Login(connection, $"nosuperuser noinherit in role {role}"));
    }

    [Theory]
    [InlineData("insert into ledger.schema_versions values (99, '0099-later', 'y')", StoreFailure.SchemaNewer)]
    [InlineData("update ledger.schema_versions set checksum = 'other' where version = 1", StoreFailure.SchemaDiffers)]
    [InlineData("delete from ledger.schema_versions where version = 3", StoreFailure.SchemaOlder)]
    [InlineData("delete from ledger.schema_versions", StoreFailure.SchemaMissing)]
    [InlineData("drop schema ledger cascade", StoreFailure.SchemaMissing)]
    public async Task A_schema_that_is_not_this_program_s_is_refused_without_a_change(
        string damage,
        StoreFailure failure
    )
    {
        var connection = await TestServer.NewDatabase();
        await TestServer.Run(connection, damage);
        var act = () => Require(connection);
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(failure);
        await act.Should().ThrowAsync<StoreException>();
    }

    [Fact]
    public async Task A_login_without_a_role_is_told_that_it_needs_one()
    {
        var login = await Login(await TestServer.NewDatabase(), "nosuperuser");
        var act = () => Require(login);
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(StoreFailure.NotPermitted);
    }

    [Fact]
    public async Task A_login_that_may_not_migrate_is_told_so()
    {
        var login = await Login(await TestServer.EmptyDatabase(), "nosuperuser");
        (await Fails(login)).Failure.Should().Be(StoreFailure.NotPermitted);
    }

    [Fact]
    public async Task A_login_that_is_no_superuser_migrates_a_database_of_its_own()
    {
        var connection = await TestServer.EmptyDatabase();
        var login = await Login(connection, "nosuperuser createrole");
        var (database, user) = (
            new NpgsqlConnectionStringBuilder(login).Database,
            new NpgsqlConnectionStringBuilder(login).Username
        );
        await TestServer.Run(
            connection,
            $"alter database {database} owner to {user}; grant ledger_owner, ledger_app, ledger_reader to {user}"
        );
        await Migrate(login);
        await Migrate(login);
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_schema_as_it_was()
    {
        var connection = await TestServer.NewDatabase();
        Migration[] broken =
        [
            .. Migration.All,
            new(LedgerSchema.Version + 1, "broken", "create table ledger.half (id int); select 1 / 0"),
        ];
        await using var database = new LedgerDatabase(connection);
        var act = () => LedgerSchema.Migrate(database, broken, CancellationToken.None);
        await act.Should().ThrowAsync<StoreException>();
        (await TestServer.Ask<bool>(connection, "select to_regclass('ledger.half') is null")).Should().BeTrue();
        await Migrate(connection);
    }

    [Fact]
    public async Task Using_a_database_without_a_ledger_says_so()
    {
        await using var database = new LedgerDatabase(await TestServer.EmptyDatabase());
        var act = () => new ViewReader(database).Streams("x");
        (await act.Should().ThrowAsync<StoreException>()).Which.Failure.Should().Be(StoreFailure.SchemaMissing);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_and_a_wrong_password_and_a_missing_database_are_told_apart()
    {
        (await Fails("Host=127.0.0.1;Port=1;Username=x;Password=x;Timeout=2"))
            .Failure.Should()
            .Be(StoreFailure.CannotConnect);
        (await Fails("nonsense")).Failure.Should().Be(StoreFailure.CannotConnect);
        var good = await TestServer.ConnectionString("postgres");
        (await Fails(new NpgsqlConnectionStringBuilder(good) { Password = "wrong" }.ConnectionString))
            .Failure.Should()
            .Be(StoreFailure.AuthenticationFailed);
        (await Fails(await TestServer.ConnectionString("nowhere"))).Failure.Should().Be(StoreFailure.DatabaseMissing);
    }

    private static async Task<string> Login(string connection, string attributes)
    {
        var user = "login_" + Guid.NewGuid().ToString("n")[..8];
        await TestServer.Run(connection, $"create role {user} login password 'secret' {attributes}");
        return new NpgsqlConnectionStringBuilder(connection) { Username = user, Password = "secret" }.ConnectionString;
    }

    private static async Task Migrate(string connection)
    {
        await using var database = new LedgerDatabase(connection);
        await LedgerSchema.Migrate(database);
    }

    private static async Task Require(string connection)
    {
        await using var database = new LedgerDatabase(connection + ";Pooling=false");
        await LedgerSchema.Require(database);
    }

    private static async Task<StoreException> Fails(string connection)
    {
        var act = () => Migrate(connection);
        return (await act.Should().ThrowAsync<StoreException>()).Which;
    }
}
