using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Puts a report together from its parts, and names what is missing or unsure.</summary>
internal sealed class ReportAssembler(ReportParts parts, string where)
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<ReportLine> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lines that the report was read from, once it is assembled.</summary>
    public IReadOnlySet<ReportLine> Used => used;

    public BoardReport Assemble()
    {
        var front = new ReportFirstPage(parts, used, problems, where);
        var (body, day) = front.Meeting();
        var item = front.Item();
        var number = front.Number();
        var title = front.Title(body);
        var office = front.Office();
        var organisation = front.Organisation(body);
        var purpose = Section(PartKind.Purpose, "purpose", "purpose or abstract");
        var recommendations = Recommendations();
        var implications = new ReportImplications(parts, used, problems, where).Read();
        var consultation = Section(PartKind.Consultation, "consultation", "consultation");
        var direction = Direction();
        return new(
            where,
            organisation,
            body,
            day,
            item,
            number,
            title,
            office,
            purpose,
            recommendations.Lead,
            recommendations.List.Select(placed => placed.Text).ToList(),
            implications,
            consultation,
            direction,
            problems
        );
    }

    private string? Section(PartKind kind, string code, string name)
    {
        if (First(kind, name) is not { } part)
            return Missing<string>(
                $"{code}-missing",
                $"The report has no heading on {name} that can be recognised.",
                where
            );
        return part.IsEmpty
            ? Missing<string>($"{code}-missing", $"Nothing stands under the heading \"{Cut(part)}\".", part.Where)
            : part.Text;
    }

    private RecommendationItems Recommendations()
    {
        var part = First(PartKind.Recommendations, "recommendations");
        var read = RecommendationItems.Of(part?.Content ?? []);
        if (read.List.Count == 0)
            Missing<string>(
                "recommendations-missing",
                part is null
                    ? "The report has no heading on recommendations that can be recognised."
                    : $"No recommendation stands under the heading \"{Cut(part)}\".",
                part?.Where ?? where
            );
        Note(
            read.UnmarkedAt,
            "recommendation-unmarked",
            "A paragraph without a mark follows recommendations that have one. It is kept as one of them; it may be none."
        );
        Note(
            read.SkippedAt,
            "recommendation-mark-skipped",
            "The numbers or letters of the recommendations do not count up one by one, so one may be lost."
        );
        Note(
            read.CutAt,
            "recommendation-cut",
            "The last recommendation ends as if more followed. Look whether one is lost."
        );
        var together = read.List.FirstOrDefault(placed => RunTogether.Is(placed.Text) && read.List.Count == 1);
        Note(
            together.Where,
            "recommendations-run-together",
            "Several recommendations may run together in one paragraph. They are kept as one; split it by the original."
        );
        return read;
    }

    private DirectionRequired? Direction()
    {
        if (First(PartKind.Direction, "directions", always: true) is not { } part)
            return Missing<DirectionRequired?>(
                "direction-missing",
                "The report does not say whether a direction is required.",
                where
            );
        var (direction, problem) = DirectionJudge.Judge(part);
        if (problem is not null)
            problems.Add(problem);
        return direction;
    }

    /// <summary>The first part of a kind; a further one that says otherwise is named and left where it stands.</summary>
    private ReportPart? First(PartKind kind, string name, bool always = false)
    {
        var all = parts.Parts.FindAll(part => part.Kind == kind);
        var first = all.Find(part => !part.IsEmpty) ?? all.FirstOrDefault();
        if (first is null)
            return null;
        used.UnionWith(first.Lines);
        foreach (var other in all.Where(part => part != first && (always || !part.IsEmpty)))
        {
            if (other.Text.Equals(first.Text, StringComparison.Ordinal))
                used.UnionWith(other.Lines);
            else
                problems.Add(
                    new(
                        "part-repeated",
                        $"The report has a second heading on {name}, \"{Cut(other)}\", with other text. The one at {first.Where} was read.",
                        other.Where,
                        null
                    )
                );
        }
        return first;
    }

    private void Note(string? at, string code, string message)
    {
        if (at is not null)
            problems.Add(new(code, message, at, null));
    }

    private T? Missing<T>(string code, string message, string at)
    {
        problems.Add(new(code, message, at, null));
        return default;
    }

    private static string Cut(ReportPart part) => Markup.Cut(part.Heading.Printed, 60);
}
