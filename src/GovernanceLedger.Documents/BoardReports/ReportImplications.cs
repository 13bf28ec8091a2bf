using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Reads the nine headings under which a report weighs what it proposes.</summary>
internal sealed class ReportImplications(
    ReportParts parts,
    HashSet<ReportLine> used,
    List<Problem> problems,
    string where
)
{
    public IReadOnlyList<ReadImplication> Read()
    {
        var read = Enum.GetValues<ImplicationHeading>().Select(Of).ToList();
        foreach (var part in parts.Parts.Where(part => part.Kind == PartKind.UnknownImplication))
            Note(
                "implication-heading-unknown",
                $"The heading \"{Cut(part)}\" is none of the nine, or is cut. What stands under it was not read.",
                part.Where
            );
        foreach (var part in parts.Parts.Where(part => part.Heading.Implications.Count > 1))
            Note(
                "implication-shared",
                $"The heading \"{Cut(part)}\" names more than one of the nine. Its text is kept under each; part it by what it says.",
                part.Where
            );
        used.UnionWith(
            parts
                .Parts.Where(part => part is { Kind: PartKind.Implications, IsEmpty: true })
                .SelectMany(part => part.Lines)
        );
        NoteAbsent(read);
        return read;
    }

    private ReadImplication Of(ImplicationHeading heading)
    {
        var named = parts.Parts.FindAll(part => part.Heading.Implications.Contains(heading));
        var first = named.Find(part => !part.IsEmpty) ?? named.FirstOrDefault();
        if (first is null)
            return new(heading, ImplicationState.Missing, null, null, null);
        used.UnionWith(first.Lines);
        foreach (var other in named.Where(part => part != first && !part.IsEmpty))
            Note(
                "part-repeated",
                $"The heading \"{Cut(other)}\" stands there a second time. The one at {first.Where} was read.",
                other.Where
            );
        if (first.IsEmpty)
            Note("implication-empty", $"Nothing stands under the heading \"{Cut(first)}\".", first.Where);
        if (first.Opening.Doubt is { } doubt)
            Note(
                "implication-doubtful",
                $"What stands under the heading \"{Cut(first)}\" is in doubt: {doubt}. Look into the document.",
                first.Where
            );
        return new(heading, State(first), first.Heading.Printed, first.IsEmpty ? null : first.Text, first.Where)
        {
            Doubt = first.Opening.Doubt,
        };
    }

    private static ImplicationState State(ReportPart part)
    {
        if (part.IsEmpty)
            return ImplicationState.Missing;
        if (part.Opening.Doubt is not null)
            return ImplicationState.Doubtful;
        return ImplicationWords.SaysNone(part.Text) ? ImplicationState.None : ImplicationState.Text;
    }

    private void NoteAbsent(IEnumerable<ReadImplication> read)
    {
        var absent = read.Where(one => one.Where is null).Select(one => InWords(one.Heading)).ToList();
        if (absent.Count > 0)
            Note(
                "implications-missing",
                $"The report has no heading that can be recognised for: {string.Join(", ", absent)}.",
                where
            );
    }

    /// <summary>The heading as a person writes it.</summary>
    internal static string InWords(ImplicationHeading heading) =>
        heading switch
        {
            ImplicationHeading.Financial => "financial",
            ImplicationHeading.HumanResources => "human resources",
            ImplicationHeading.Legal => "legal",
            ImplicationHeading.Equality => "equality",
            ImplicationHeading.ChildrenAndYoungPeople => "children and young people",
            ImplicationHeading.Environment => "environment",
            ImplicationHeading.KeyPriorities => "key priorities",
            ImplicationHeading.Risk => "risk",
            ImplicationHeading.CommunityBenefits => "community benefits",
            _ => throw new ArgumentOutOfRangeException(nameof(heading), heading, "Not one of the nine headings."),
        };

    private void Note(string code, string message, string at) => problems.Add(new(code, message, at, null));

    private static string Cut(ReportPart part) => Markup.Cut(part.Heading.Printed, 60);
}
