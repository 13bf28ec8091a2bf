using GovernanceLedger.Documents.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>What is said of a document before it is recorded, with options or when asked.</summary>
internal sealed class GivenAnswers(
    Dictionary<string, string> fields,
    Dictionary<string, Settlement> settlements,
    DateOnly? effectiveOn,
    bool acceptMismatch
)
{
    public Dictionary<string, string> Fields { get; } = fields;

    public Dictionary<string, Settlement> Settlements { get; } = settlements;

    public DateOnly? EffectiveOn { get; set; } = effectiveOn;

    public bool AcceptMismatch { get; set; } = acceptMismatch;
}
