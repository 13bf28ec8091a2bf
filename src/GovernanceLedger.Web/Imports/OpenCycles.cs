using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;

namespace GovernanceLedger.Web.Imports;

/// <summary>The self-evaluations into which a return can be read, as addresses name them.</summary>
internal static class OpenCycles
{
    /// <summary>The one that a return opens where the partnership has none.</summary>
    internal const string Baseline = "baseline";

    /// <summary>Those of a partnership that were not submitted, and the baseline where there is none yet.</summary>
    internal static async Task<IReadOnlyList<string>> Of(LedgerRoom room, string slug, CancellationToken cancel)
    {
        var all = await room.Views.OfPartnership<Profile>(slug, SelfEvaluationViews.ProfileName, cancel);
        var open = all.Where(p => p.Document.Status != SelfEvaluationStatus.Submitted).Select(p => p.Stream);
        return
        [
            .. (all.Any(p => p.Stream == RoundName.StreamOf(Baseline)) ? [] : new[] { RoundName.StreamOf(Baseline) })
                .Concat(open)
                .Select(RoundName.Of),
        ];
    }

    /// <summary>The one that is meant; null where there are several to choose from and none, or another, is chosen.</summary>
    internal static string? Chosen(IReadOnlyList<string> open, string typed) =>
        typed.Length > 0 ? open.FirstOrDefault(cycle => cycle == typed)
        : open.Count > 1 ? null
        : open is [var only, ..] ? only
        : Baseline;
}
