using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

/// <summary>The real returns of 2019, which lie beside the repository where they are at hand.</summary>
internal static class Documents
{
    public static string? Folder { get; } = Find();

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder!, name));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder!, name));

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "GovernanceLedger.sln")))
                continue;
            var folder = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "documents"));
            return Directory.Exists(folder) ? folder : null;
        }
        return null;
    }
}

/// <summary>A test that needs the real returns, and is skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentsFactAttribute : FactAttribute
{
    public DocumentsFactAttribute()
    {
        if (Documents.Folder is null)
            Skip = "The returns of 2019 are not at ../shared/documents beside the repository.";
    }
}

/// <summary>A test with cases that needs the real returns, and is skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentsTheoryAttribute : TheoryAttribute
{
    public DocumentsTheoryAttribute()
    {
        if (Documents.Folder is null)
            Skip = "The returns of 2019 are not at ../shared/documents beside the repository.";
    }
}

/// <summary>Short ways to read in tests.</summary>
internal static class ReadingOf
{
    public static Reading Bytes(byte[] bytes) => ReturnReader.Read("return", new MemoryStream(bytes));

    public static Reading Text(string text) => Bytes(System.Text.Encoding.UTF8.GetBytes(text));

    public static Return Return(string text) => Text(text).Should().BeOfType<Return>().Subject;

    public static Return Return(byte[] bytes) => Bytes(bytes).Should().BeOfType<Return>().Subject;

    public static ReadRating Of(this Return read, string proposal) =>
        read.Ratings.Single(rating => string.Equals(rating.Proposal, proposal, StringComparison.Ordinal));

    public static Problem? Problem(this Return read, string code, string? proposal = null) =>
        read.Problems.FirstOrDefault(problem =>
            string.Equals(problem.Code, code, StringComparison.Ordinal)
            && (proposal is null || string.Equals(problem.Proposal, proposal, StringComparison.Ordinal))
        );
}
