using System.Text.Json;

namespace GovernanceLedger.Directions;

/// <summary>What a direction says: every element that the Act (sections 26 to 28) and the statutory guidance of January 2020 ask for.</summary>
/// <param name="Functions">The integrated functions that it is about, by name; at least one.</param>
/// <param name="Recipients">The partners that must carry it out; at least one.</param>
/// <param name="Instruction">The full instruction.</param>
/// <param name="Money">The money for each function and what it is to be used for.</param>
/// <param name="Outcomes">The outcomes wanted.</param>
/// <param name="Plan">The plan that it serves.</param>
/// <param name="Measures">How performance will be measured, one measure each.</param>
/// <param name="ReviewOn">The day by which it is to be reviewed.</param>
/// <param name="Earlier">The earlier directions that it supersedes, varies or revokes; empty where there is none.</param>
public sealed record DirectionContent(
    IReadOnlyList<string> Functions,
    IReadOnlyList<Recipient> Recipients,
    string Instruction,
    Stated<IReadOnlyList<MoneyRow>> Money,
    Stated<string> Outcomes,
    Stated<string> Plan,
    Stated<IReadOnlyList<string>> Measures,
    Stated<DateOnly?> ReviewOn,
    IReadOnlyList<EarlierDirection> Earlier
)
{
    /// <summary>Whether another content reads the same to the letter; lists compare by what they hold.</summary>
    public bool ReadsAs(DirectionContent other) =>
        JsonSerializer.Serialize(this, LedgerJson.Options) == JsonSerializer.Serialize(other, LedgerJson.Options);

    /// <summary>Whether it is about a function, in whatever letters and spacing its name is written.</summary>
    public bool Concerns(string function) => Functions.Contains(function, SameName.Comparer);
}

/// <summary>A partner that must carry out a direction.</summary>
/// <param name="Name">The partner's name, such as "NHS Grampian".</param>
public sealed record Recipient(RecipientKind Kind, string Name);

/// <summary>An earlier direction, and what a later one does to it when it is issued.</summary>
public sealed record EarlierDirection(EarlierRelation Relation, string Reference);
