namespace GovernanceLedger.Postgres.Embedded;

/// <summary>What kept the embedded PostgreSQL from starting.</summary>
public enum EmbeddedServerFailure
{
    /// <summary>Node.js with npm is not installed.</summary>
    NoNode,

    /// <summary>The npm registry did not answer, or did not give the package.</summary>
    NoPackage,

    /// <summary>No build of PostgreSQL exists for this kind of machine.</summary>
    UnsupportedPlatform,

    /// <summary>The disk is full, or nearly so.</summary>
    DiskFull,

    /// <summary>The data directory cannot be read or written.</summary>
    DirectoryNotAccessible,

    /// <summary>The data directory belongs to another major version of PostgreSQL.</summary>
    OtherVersion,

    /// <summary>Another program uses the data directory at this moment.</summary>
    InUse,

    /// <summary>PostgreSQL itself gave up; its log says why.</summary>
    DidNotStart,
}

/// <summary>The embedded PostgreSQL could not start; the message is a sentence that says what is wrong and what to do.</summary>
public sealed class EmbeddedServerException(EmbeddedServerFailure failure, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What kept it from starting, for programs to branch on.</summary>
    public EmbeddedServerFailure Failure { get; } = failure;
}
