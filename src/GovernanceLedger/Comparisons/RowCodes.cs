using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Comparisons;

/// <summary>The codes by which a row's proposal is named at each point: in another version of the framework a code can mean another proposal.</summary>
internal sealed record RowCodes(RowEnd From, RowEnd To)
{
    internal static RowCodes Of(ComparedPoint from, ComparedPoint to, ProposalPair pair) =>
        new(RowEnd.Of(from, pair.From), RowEnd.Of(to, pair.To));

    /// <summary>Under which codes of which self-evaluations its ratings and evidence are recorded.</summary>
    internal IEnumerable<(string Stream, string Code)> Recorded => From.Recorded.Concat(To.Recorded).Distinct();

    /// <summary>Whether an action or an engagement means it, which name codes without a version.</summary>
    /// <param name="on">The day on which they were named.</param>
    internal bool IsAmong(IEnumerable<string> codes, DateOnly on) =>
        codes.Any(code => Meant(code, on).Proposals.Any(p => p.Code == code));

    // From the day on which the later version was issued a code is that version's, before it the earlier one's; a code that
    // only one of them has is that one's on any day.
    private RowEnd Meant(string code, DateOnly on)
    {
        var (earlier, later) = To.Framework.CarriesOn(From.Framework.Version) ? (From, To) : (To, From);
        var (first, second) = on < later.Framework.IssuedOn ? (earlier, later) : (later, earlier);
        return first.Framework.Find(code) is null ? second : first;
    }
}

/// <summary>A row's proposals at one of the points.</summary>
internal sealed record RowEnd(string Stream, Framework Framework, IReadOnlyList<Proposal> Proposals)
{
    internal static RowEnd Of(ComparedPoint point, IReadOnlyList<Proposal> proposals) =>
        new(point.Stream, Framework.Of(point.State.Framework)!, proposals);

    internal IEnumerable<(string Stream, string Code)> Recorded => Proposals.Select(p => (Stream, p.Code));
}
