using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Cli.Returns;

/// <summary>The file that holds a return, by its path or piped in.</summary>
internal static class ReturnFile
{
    private const string Piped = "-";

    public static Argument<string> Argument() =>
        new("FILE") { Description = "The document: Word (.docx), text or CSV; - reads what is piped in." };

    /// <summary>The return in the file; an unreadable one ends the command.</summary>
    public static Return Read(Terminal terminal, string path)
    {
        var name = path == Piped ? "standard input" : Path.GetFileName(path);
        using var stream = Open(terminal, path);
        return ReturnReader.Read(name, stream) switch
        {
            Return read => read,
            Unreadable unreadable => throw new CommandRefused(unreadable.Code, unreadable.Message),
            var other => throw new InvalidOperationException($"A reading that nobody knows: {other.GetType().Name}."),
        };
    }

    /// <summary>The bytes of a file, for one that is read many times.</summary>
    public static byte[] Bytes(Terminal terminal, string path)
    {
        using var stream = Open(terminal, path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(Terminal terminal, string path)
    {
        if (path == Piped)
            return terminal.OpenInput();
        if (Directory.Exists(path))
            throw new CommandRefused("not-a-file", $"{path} is a directory. Name the file that holds the return.");
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandRefused("no-file", $"There is no file {path}. Check its name and folder.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandRefused("unreadable-file", $"The file {path} cannot be opened. Check who may read it.");
        }
    }
}
