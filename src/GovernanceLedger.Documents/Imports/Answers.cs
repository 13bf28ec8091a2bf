using System.Collections.Frozen;

namespace GovernanceLedger.Documents.Imports;

/// <summary>What an officer answers, by the names of <see cref="ImportFields"/>. What is not answered holds as it was read.</summary>
public sealed class Answers(IReadOnlyDictionary<string, string> given)
{
    /// <summary>Nothing answered.</summary>
    public static Answers None { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>What is answered, tidied, or else what was read.</summary>
    public string Of(string field, string asRead = "") =>
        given.TryGetValue(field, out var answer) ? Tidy(answer) : asRead;

    internal static string Tidy(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>Whether a part is to be recorded; it is unless an officer leaves it out.</summary>
    public bool Records(ImportPart part) => Of(ImportFields.Part(part)) != ImportFields.LeaveOut;

    /// <summary>The answers that name a field of no part of a document.</summary>
    public IEnumerable<string> Besides(IReadOnlySet<string> fields) =>
        given.Keys.Where(field => !fields.Contains(field)).Order(StringComparer.Ordinal);
}
