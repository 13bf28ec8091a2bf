using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>Brings the sections of one proposal to one rating, and says what was in doubt.</summary>
internal sealed class RatingReader(
    IReadOnlyList<PlacedSection> placed,
    bool trailingCellsTrimmed,
    List<Problem> problems
)
{
    private readonly bool othersHaveDescriptors =
        placed.Count(section => section.Section.DescriptorRows.Count > 0) * 2 > placed.Count;

    private const string AskOriginal =
        "Look at the original document and confirm the level, or leave the proposal unrated on purpose.";

    public ReadRating Read(TemplateProposal proposal)
    {
        var mine = placed
            .Where(section => string.Equals(section.Code, proposal.Code, StringComparison.Ordinal))
            .ToList();
        var rated = mine.Where(section => section.Section.RatingRows.Count > 0).ToList();
        var verdict = proposal.National ? National(proposal.Code, rated) : Local(proposal.Code, mine, rated);
        var where =
            (rated.FirstOrDefault()?.Section.RatingRows[0].Block.Where)
            ?? mine.FirstOrDefault(section => section.Section.RunTogetherAt is not null)?.Section.RunTogetherAt;
        if (verdict.Code is { } code)
            problems.Add(
                new Problem(
                    code,
                    $"Proposal {proposal.Code}: {verdict.Message}",
                    where ?? mine.FirstOrDefault()?.Section.Where,
                    proposal.Code
                )
            );
        var sections = mine.ConvertAll(section => section.Section);
        problems.AddRange(ListProblems.Of(proposal.Code, sections));
        return new ReadRating(
            proposal.Code,
            verdict.Level,
            verdict.Status,
            verdict.Marks,
            where,
            sections.SelectMany(section => section.Evidence.List).ToList(),
            sections.SelectMany(section => section.Actions.List).ToList(),
            Wording.Of(proposal.Code, sections)
        );
    }

    private RatingVerdict National(string code, List<PlacedSection> rated)
    {
        var marked = rated
            .Select(Judge)
            .FirstOrDefault(verdict => verdict.Status is RatingStatus.Read or RatingStatus.Doubtful);
        if (marked is not null)
            problems.Add(
                new Problem(
                    "national-proposal-rated",
                    $"Proposal {code}: the return rates it, but it belongs to national bodies and takes no local rating. The mark is not recorded.",
                    rated[0].Section.RatingRows[0].Block.Where,
                    code
                )
            );
        return new RatingVerdict(RatingStatus.National, null, marked?.Marks ?? [], null, "");
    }

    private RatingVerdict Local(string code, List<PlacedSection> mine, List<PlacedSection> rated)
    {
        if (mine.Count == 0)
            return RatingVerdict.Missing(
                [],
                "proposal-missing",
                $"It cannot be found in the document, neither by its heading nor by its descriptors. {AskOriginal}"
            );
        if (rated.Count == 0)
            return Judge(
                mine.Find(section => section.Section.HasTable)
                    ?? mine.Find(section => section.Section.RunTogetherAt is not null)
                    ?? mine[0]
            );
        var verdicts = rated.ConvertAll(Judge);
        return verdicts.Count == 1 ? verdicts[0] : Repeated(code, rated, verdicts);
    }

    private RatingVerdict Repeated(string code, List<PlacedSection> rated, List<RatingVerdict> verdicts)
    {
        var places = string.Join(" and ", rated.Select(section => section.Section.RatingRows[0].Block.Where));
        problems.Add(
            new Problem(
                "proposal-repeated",
                $"Proposal {code}: more than one table is about it, at {places}. Their evidence is put together; check that each belongs here.",
                rated[1].Section.Where,
                code
            )
        );
        var marks = verdicts.SelectMany(verdict => verdict.Marks).ToList();
        var same = verdicts.TrueForAll(verdict =>
            verdict.Status == RatingStatus.Read && verdict.Level == verdicts[0].Level
        );
        return same
            ? verdicts[0]
            : RatingVerdict.Doubtful(
                null,
                marks,
                "tables-differ",
                $"The tables about it, at {places}, do not say the same: {string.Join("; ", marks)}. {AskOriginal}"
            );
    }

    private RatingVerdict Judge(PlacedSection section)
    {
        var verdict = new RatingJudge(section.Section, trailingCellsTrimmed).Judge();
        return section.Footing switch
        {
            Footing.HeadingDisagrees => verdict.InDoubt(
                "heading-disagrees",
                $"The heading above the table says proposal {section.Section.Code}, but its descriptors are those of this one. {AskOriginal}"
            ),
            Footing.Sure
                when section.Section is { LaidOut: true, DescriptorRows.Count: > 0 }
                    && !Template.IsOnly(section.Code!, section.Section.DescriptorText) => verdict.InDoubt(
                "descriptors-differ",
                $"The descriptors in the table are not clearly those of this proposal alone, so it may be put together from two. {AskOriginal}"
            ),
            Footing.Sure when section.Section.DescriptorRows.Count == 0 && othersHaveDescriptors => verdict.InDoubt(
                "descriptors-missing",
                $"The table has no row of descriptors, though the others have one, so it may be put together from two. {AskOriginal}"
            ),
            Footing.OrderOnly => verdict.InDoubt(
                "placed-by-order",
                $"Neither heading nor descriptors tell which proposal the table is about; only its place in the order does. {AskOriginal}"
            ),
            _ => verdict,
        };
    }
}
