using System.Text.Json.Serialization;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Postgres;

namespace GovernanceLedger.Web.Imports;

/// <summary>What came of one step of recording a document.</summary>
/// <param name="Step">The step: meeting, report, return, wording, plan, or engagement with the number of its row.</param>
/// <param name="Part">The part of the document that it belongs to.</param>
/// <param name="Stream">The stream that it was recorded in.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
/// <param name="Recorded">What was recorded, or null.</param>
public sealed record RecordedStep(
    string Step,
    ImportPart Part,
    StepOutcome Outcome,
    string Stream,
    Refusal? Refusal = null,
    Answer.Recorded? Recorded = null
);

/// <summary>What came of a step. The set is closed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepOutcome>))]
public enum StepOutcome
{
    /// <summary>It was recorded.</summary>
    [JsonStringEnumMemberName("recorded")]
    Recorded = 1,

    /// <summary>The ledger held it before.</summary>
    [JsonStringEnumMemberName("recorded-before")]
    RecordedBefore = 2,

    /// <summary>It was refused.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused = 3,
}

/// <summary>Why a part of a document would be refused as things stand, and the field beside which that belongs.</summary>
public sealed record ForeseenRefusal(ImportPart Part, string? Field, Refusal Refusal);
