using GovernanceLedger.Postgres.Embedded;

namespace GovernanceLedger.Cli.Databases;

/// <summary>The PostgreSQL server that a command works on, and the embedded one where this process runs it.</summary>
internal sealed class ChosenServer(string connectionString, EmbeddedServer? embedded = null) : IAsyncDisposable
{
    private string? _published;

    public string ConnectionString { get; } = connectionString;

    /// <summary>Lets commands beside this one join the embedded server until it stops.</summary>
    public void Publish(string directory)
    {
        if (embedded is null)
            return;
        ServingFile.Write(directory, ConnectionString);
        _published = directory;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_published is not null)
                ServingFile.Remove(_published);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that stays behind is never read, since the directory is then no longer in use.
        }
        if (embedded is not null)
            await embedded.DisposeAsync();
    }
}
