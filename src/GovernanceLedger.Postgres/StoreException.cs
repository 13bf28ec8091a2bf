using System.Net.Sockets;
using Npgsql;

namespace GovernanceLedger.Postgres;

/// <summary>What kept the store from doing its work.</summary>
public enum StoreFailure
{
    /// <summary>No server answers at the address.</summary>
    CannotConnect,

    /// <summary>The server refused the login or its password.</summary>
    AuthenticationFailed,

    /// <summary>The server has no database of that name.</summary>
    DatabaseMissing,

    /// <summary>The server's disk is full.</summary>
    DiskFull,

    /// <summary>The server takes no writes, as a standby does.</summary>
    ReadOnly,

    /// <summary>The login lacks a permission that the work needs.</summary>
    NotPermitted,

    /// <summary>The database holds no ledger yet.</summary>
    SchemaMissing,

    /// <summary>The database's schema is older than this program.</summary>
    SchemaOlder,

    /// <summary>The database's schema is newer than this program.</summary>
    SchemaNewer,

    /// <summary>A migration that the database has applied is not the one that this program knows.</summary>
    SchemaDiffers,

    /// <summary>The server is older than PostgreSQL 15.</summary>
    ServerTooOld,

    /// <summary>The connection was lost while committing: the command was recorded, or it was not.</summary>
    OutcomeUnknown,

    /// <summary>Another rebuild is at work on this database.</summary>
    RebuildRunning,

    /// <summary>The server answered too late, or broke off the work, and nothing was recorded.</summary>
    Interrupted,

    /// <summary>A text holds a character that PostgreSQL cannot keep, such as NUL.</summary>
    UnstorableText,

    /// <summary>The server reported something else.</summary>
    Other,
}

/// <summary>The store could not do its work; the message is a sentence that says what is wrong and what to do.</summary>
public sealed class StoreException(StoreFailure failure, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What kept the store from its work, for programs to branch on.</summary>
    public StoreFailure Failure { get; } = failure;

    internal static StoreException Of(NpgsqlException e) =>
        e switch
        {
            PostgresException postgres => Of(postgres),
            { InnerException: SocketException or FileNotFoundException } => new(
                StoreFailure.CannotConnect,
                "No PostgreSQL server answers at the address in the connection string. Check the host, the port and that the server runs.",
                e
            ),
            _ => new(
                StoreFailure.Interrupted,
                "The connection to PostgreSQL broke or answered too late. Check that the server runs, and try again.",
                e
            ),
        };

    private static StoreException Of(PostgresException e)
    {
        var (failure, sentence) = e.SqlState switch
        {
            "28P01" or "28000" => (
                StoreFailure.AuthenticationFailed,
                "PostgreSQL refused the login. Check the user name and the password in the connection string."
            ),
            "3D000" => (
                StoreFailure.DatabaseMissing,
                "PostgreSQL has no database of that name. Create it, or correct the connection string."
            ),
            "53100" => (
                StoreFailure.DiskFull,
                "The disk of the PostgreSQL server is full, and nothing was recorded. Free some space and try again."
            ),
            "25006" => (
                StoreFailure.ReadOnly,
                "This PostgreSQL server takes no writes, as a standby does. Connect to the primary."
            ),
            "42501" => (
                StoreFailure.NotPermitted,
                $"The login may not do this ({e.MessageText}). Grant it the roles ledger_app and ledger_reader, and ledger_owner where it is to migrate or rebuild."
            ),
            // 22023 and 42704 are what naming a role that the server lacks comes to.
            "3F000" or "42P01" or "22023" or "42704" => (
                StoreFailure.SchemaMissing,
                "The database holds no ledger, or one of an older version. Start with a login that may create it, as `ledger serve` does."
            ),
            "57P01" or "57P02" or "57P03" or "57014" or "55P03" or "40P01" or "40001" => (
                StoreFailure.Interrupted,
                "PostgreSQL broke off the work, and nothing was recorded. Try again."
            ),
            "22021" or "22P05" => (
                StoreFailure.UnstorableText,
                "A text holds a character that cannot be kept, such as NUL, and nothing was recorded. Take it out and try again."
            ),
            "53300" => (
                StoreFailure.CannotConnect,
                "PostgreSQL has no connection left to give. Try again, or raise max_connections."
            ),
            _ => (StoreFailure.Other, $"PostgreSQL reported an error ({e.SqlState}: {e.MessageText})."),
        };
        return new(failure, sentence, e);
    }
}
