using GovernanceLedger.Frameworks;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using Npgsql;

namespace GovernanceLedger.Postgres.Tests;

/// <summary>A ledger of a test class's own, in a database of its own.</summary>
public sealed class LedgerFixture : IAsyncLifetime
{
    public const string Baseline = "self-evaluation/baseline";

    public static readonly DateOnly Day = new(2019, 5, 10);

    public static readonly Source Minute = new("IJB, 26 September 2019, item 8");

    public static readonly Actor Clerk = new("person-1", "Governance officer");

    /// <summary>Connects as the server's superuser, past all of the application's code.</summary>
    public string ConnectionString { get; private set; } = "";

    public LedgerDatabase Database { get; private set; } = null!;

    public Ledger Ledger { get; private set; } = null!;

    public LedgerReader Reader { get; private set; } = null!;

    public ViewReader Views { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        ConnectionString = await TestServer.NewDatabase();
        Database = new(ConnectionString);
        Ledger = new(Database, TimeProvider.System);
        Reader = new(Database);
        Views = new(Database);
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        var name = new NpgsqlConnectionStringBuilder(ConnectionString).Database!;
        await TestServer.Run(await TestServer.ConnectionString("postgres"), $"drop database {name} with (force)");
    }

    public static CommandEnvelope At(long version, string? key = null) =>
        new(Clerk, version, key ?? Guid.NewGuid().ToString("n"));

    /// <summary>A new partnership, registered, with an open baseline.</summary>
    public async Task<string> Partnership()
    {
        var name = "partnership-" + Guid.NewGuid().ToString("n")[..8];
        await Register(name);
        var opened = await Execute(name, new OpenSelfEvaluation(Cycle.Baseline, "msg-2019", Day, Minute), At(0));
        opened.Should().BeOfType<Answer.Recorded>();
        return name;
    }

    public Task<Answer> Register(string name) =>
        Ledger.Execute(
            PartnershipRules.Kind,
            name,
            PartnershipRules.Stream,
            new RegisterPartnership("Glen Fyne", "Glen Fyne IJB", "NHS Glen", ["Fyne Council"], Day, Minute),
            At(0, "register")
        );

    public Task<Answer> Execute(
        string partnership,
        SelfEvaluationCommand command,
        CommandEnvelope envelope,
        string stream = Baseline
    ) => Ledger.Execute(SelfEvaluationRules.Kind, partnership, stream, command, envelope);

    /// <summary>Runs a statement past all of the application's code, as a role and for a partnership.</summary>
    public async Task Bypass(string sql, string? role = null, string partnership = "")
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var settings = new NpgsqlCommand(
            "select set_config('role', $1, true), set_config('ledger.partnership', $2, true)",
            connection
        )
        {
            Parameters =
            {
                new() { Value = role ?? "none" },
                new() { Value = partnership },
            },
        };
        await settings.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    public Task<T> Ask<T>(string sql) => TestServer.Ask<T>(ConnectionString, sql);

    /// <summary>The decision that <see cref="Decide"/> records.</summary>
    public static readonly EventReference Decision = new("meeting/2019-05-10-integration-joint-board", 3);

    /// <summary>Records a meeting that approved what one report recommended.</summary>
    public static async Task Decide(Ledger ledger, string partnership)
    {
        var board = new Body("Integration joint board", BodyOf.Board);
        var report = new TabledReport(
            "8",
            "Care at home",
            "Chief officer",
            "To agree it.",
            ["Agree it."],
            [],
            null,
            null,
            null
        );
        var met = new RecordMeeting(board, null, [], [report], [new("8", 1, DecisionKind.Approved)], Day, Minute);
        var answer = await ledger.Execute(MeetingRules.Kind, partnership, Decision.Stream, met, At(0));
        answer.Should().BeOfType<Answer.Recorded>();
    }

    public static RecordRating Rate(string proposal, Level level = Level.Established) =>
        new(proposal, level, Day, Minute);

    public static AddEvidence Evidence(string proposal = "1.1", string text = "The board met its partners monthly.") =>
        new(proposal, text, Day, Minute);
}
