using GovernanceLedger.Comparisons;
using GovernanceLedger.Web.Comparisons;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of comparisons.</summary>
internal static class ComparisonReads
{
    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new(
            "getComparison",
            ApiReads.OfPartnership + "/comparison",
            "What moved between two points of its self-evaluations, and what was done in between.",
            typeof(ComparisonDocument),
            [
                new("from", ParameterKind.Point, "The earlier point.", IsRequired: true),
                new("to", ParameterKind.Point, "The later point.", IsRequired: true),
            ],
            Compare
        ),
    ];

    private static async Task<ApiAnswer.Done?> Compare(ApiQuestion asked)
    {
        var (from, to) = (PointReference.Read(asked.Text("from"))!, PointReference.Read(asked.Text("to"))!);
        var (compared, refusal) = await asked.Room.Comparisons.Of(
            asked.Partnership,
            from,
            to,
            asked.Room.Today,
            asked.Cancel
        );
        asked.Missing = refusal?.First ?? asked.Missing;
        return compared is null || asked.AsAt is not { } asAt
            ? null
            : new(ComparisonDocument.Of(asked.Partnership, asAt, from, to, compared));
    }
}
