namespace GovernanceLedger.Documents.Returns;

/// <summary>What came of reading a document: a <see cref="Return"/>, or an <see cref="Unreadable"/> refusal.</summary>
public abstract record Reading;

/// <summary>A refusal to read a document, with a stable kebab-case code and a sentence that an officer can act on.</summary>
/// <param name="Code">The stable kebab-case code of the refusal.</param>
/// <param name="Message">What is wrong with the document and what to do about it.</param>
public sealed record Unreadable(string Code, string Message) : Reading;
