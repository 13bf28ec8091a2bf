namespace GovernanceLedger.Tests;

/// <summary>The files of the project, found from the folder in which the tests run.</summary>
internal static class Checkout
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "GovernanceLedger.sln"))
            ? folder
            : Find(
                System.IO.Path.GetDirectoryName(folder)
                    ?? throw new InvalidOperationException("The tests do not run inside the repository.")
            );
}
