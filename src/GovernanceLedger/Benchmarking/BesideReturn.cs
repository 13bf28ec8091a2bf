using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Benchmarking;

/// <summary>One of the chosen partnerships' latest returns, to set beside the others proposal by proposal.</summary>
/// <param name="SentBy">The event up to which the levels count: the submission.</param>
/// <param name="Levels">One for each local proposal, in the framework's order.</param>
public sealed record BesideReturn(
    string Partnership,
    string Name,
    string Round,
    EventReference SentBy,
    IReadOnlyList<NationalLevel> Levels
)
{
    internal static BesideReturn Of(Framework framework, ReturningPartnership p, SubmittedReturn latest) =>
        new(p.Slug, p.Partnership.Name, latest.Round, latest.SentBy, NationalLevel.Of(framework, latest, p.Baseline));
}
