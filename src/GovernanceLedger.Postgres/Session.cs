using Npgsql;
using NpgsqlTypes;

namespace GovernanceLedger.Postgres;

/// <summary>As whom, and for which partnership, the statements of one transaction run.</summary>
internal static class Session
{
    public const string Application = "ledger_app";
    public const string Reader = "ledger_reader";
    public const string Owner = "ledger_owner";

    /// <summary>
    /// The statement that goes before all others, in the same round trip. The settings end with the transaction, so a
    /// connection from the pool carries none to its next user. Plans are kept: every query here finds its rows by key,
    /// and planning the append anew each time would cost more than running it.
    /// </summary>
    public static NpgsqlBatchCommand As(string role, string partnership) =>
        new(
            """
            select set_config('role', $1, true), set_config('ledger.partnership', $2, true),
                   set_config('plan_cache_mode', 'force_generic_plan', true)
            """
        )
        {
            Parameters = { Text(role), Text(partnership) },
        };

    /// <summary>As <see cref="As"/>, to read one partnership: as the application, or as the reader where the login is that alone.</summary>
    public static NpgsqlBatchCommand ToRead(string partnership) =>
        new(
            """
            select set_config('role', case when pg_has_role(session_user, $1, 'member') then $1 else $2 end, true),
                   set_config('ledger.partnership', $3, true)
            """
        )
        {
            Parameters = { Text(Application), Text(Reader), Text(partnership) },
        };

    /// <summary>As <see cref="As"/>, to read across partnerships.</summary>
    public static NpgsqlBatchCommand ToReadAll() => As(Reader, "");

    /// <summary>As <see cref="ToReadAll"/>, with a plan of its own for each search: one plan cannot serve a rare word and a common one.</summary>
    public static NpgsqlBatchCommand ToSearchAll() =>
        new(
            """
            select set_config('role', $1, true), set_config('ledger.partnership', '', true),
                   set_config('plan_cache_mode', 'force_custom_plan', true)
            """
        )
        {
            Parameters = { Text(Reader) },
        };

    public static NpgsqlParameter Text(string? value) =>
        new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Varchar, Value = (object?)value ?? DBNull.Value };

    public static NpgsqlParameter Number(long? value) =>
        new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)value ?? DBNull.Value };

    public static NpgsqlParameter Moment(DateTimeOffset? value) =>
        new NpgsqlParameter
        {
            NpgsqlDbType = NpgsqlDbType.TimestampTz,
            Value = (object?)value?.UtcDateTime ?? DBNull.Value,
        };

    public static NpgsqlParameter Day(DateOnly? value) =>
        new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Date, Value = (object?)value ?? DBNull.Value };

    public static NpgsqlParameter Bytes(byte[] value) => new() { NpgsqlDbType = NpgsqlDbType.Bytea, Value = value };

    public static NpgsqlParameter Json(byte[] value) => new() { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = value };

    public static NpgsqlParameter Array<T>(NpgsqlDbType element, T[] values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | element, Value = values };
}
