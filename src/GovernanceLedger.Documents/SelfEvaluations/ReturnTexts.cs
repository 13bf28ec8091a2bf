using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Frameworks;
using ProposalWording = GovernanceLedger.Frameworks.ProposalWording;

namespace GovernanceLedger.Documents.SelfEvaluations;

/// <summary>
/// The framework's words as a return prints them. Official wording is read back from it, and only where it is sure to be
/// read as this proposal's; a summary in other words is not, or it would pass for official in the next ledger.
/// </summary>
internal sealed class ReturnTexts(Framework framework, FrameworkWording? official)
{
    internal IReadOnlyList<WordSpan> Heading(string code)
    {
        var (title, isOfficial) = Title(code);
        var number = $"Proposal {code}: ";
        var isRead = isOfficial && Returns.Heading.In(number + title)?.Code == code;
        return
        [
            new(number, WordSpanKind.Text),
            new(title, isRead ? WordSpanKind.Text : WordSpanKind.Note),
            .. isOfficial ? Array.Empty<WordSpan>() : [new(" (summary)", WordSpanKind.Note)],
        ];
    }

    internal IReadOnlyList<WordLine> Descriptor(string code, Level level)
    {
        if (Official(code) is not { Descriptors.Count: 4 } wording)
            return framework.Find(code)!.Summary(level) is { } summary
                ? [new([new($"Summary: {summary}", WordSpanKind.Note)])]
                : [];
        var text = wording.Descriptors.Single(d => d.Level == level).Text;
        return [new([new(text, IsRead(wording) ? WordSpanKind.Text : WordSpanKind.Note)])];
    }

    private (string Title, bool IsOfficial) Title(string code) =>
        Official(code)?.Title is { } title ? (title, true) : (framework.Find(code)!.Title, false);

    // Short descriptors that name a level would be taken for the heads of the columns.
    private static bool IsRead(ProposalWording wording) =>
        Template.ByDescriptors(string.Join(' ', wording.Descriptors.Select(d => d.Text))) == wording.Proposal
        && wording.Descriptors.All(d => LevelNames.In(d.Text) is null);

    private ProposalWording? Official(string code) => official?.Proposals.GetValueOrDefault(code);
}
