using System.Text.Json.Serialization;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Directions;

/// <summary>A direction's row in the register: enough to list it, to log it, and to say when it is in force and with what money.</summary>
/// <param name="ReviewOn">The day by which it is to be reviewed, or null.</param>
/// <param name="Unacknowledged">The recipients that have not acknowledged what it says now.</param>
/// <param name="Progress">How it goes by the last report, or null where there is none.</param>
/// <param name="SpentPence">The spend to date by the last report, or null.</param>
/// <param name="Earlier">The earlier directions that it changes.</param>
/// <param name="Terms">What it says of functions, recipients and money, from which day; the last stands now.</param>
/// <param name="Endings">What ended it, wholly or for a function.</param>
public sealed record DirectionSummary(
    string Reference,
    DirectionStatus Status,
    DateOnly DraftedOn,
    DateOnly? ApprovedOn,
    DateOnly? IssuedOn,
    DateOnly? ReviewOn,
    IReadOnlyList<string> Unacknowledged,
    ProgressStatus? Progress,
    long? SpentPence,
    IReadOnlyList<EarlierDirection> Earlier,
    IReadOnlyList<TermSummary> Terms,
    IReadOnlyList<EndingSummary> Endings
)
{
    /// <summary>What it says by the last record of it.</summary>
    [JsonIgnore]
    public TermSummary Term => Terms[^1];

    /// <summary>All the money that it commits by the last record of it, in whole pence.</summary>
    [JsonIgnore]
    public long CommittedPence => Term.Money.Sum(m => m.Pence);

    /// <summary>The functions that no ending has taken from it, whatever the day.</summary>
    [JsonIgnore]
    public IEnumerable<string> StandingFunctions => Term.Functions.Where(f => !Endings.Any(e => e.Ends(f)));

    /// <summary>Whether it stands, so that it is still to be reviewed.</summary>
    [JsonIgnore]
    public bool Stands => Status is DirectionStatus.Issued or DirectionStatus.Varied;

    /// <summary>Each of its terms as a report that waits for a direction sees it.</summary>
    public IEnumerable<FollowingDirection> Following() =>
        Terms.Select(t => new FollowingDirection(
            Reference,
            IssuedOn is not null,
            ApprovedOn is not null,
            t.Follows ?? [],
            [.. t.Recipients.Where(r => r.Kind == RecipientKind.Council).Select(r => r.Name)],
            t.Recipients.Any(r => r.Kind == RecipientKind.HealthBoard)
        ));

    internal static DirectionSummary Of(Direction d) =>
        new(
            d.Reference,
            d.Status,
            d.DraftedOn,
            d.Approval?.EffectiveOn,
            d.IssuedOn,
            d.Content.ReviewOn.Value,
            d.IssuedOn is null ? [] : [.. d.Unacknowledged.Select(r => r.Name)],
            d.Progress.LastOrDefault()?.Status,
            d.Progress.LastOrDefault()?.SpentPence,
            d.Content.Earlier,
            [.. d.Terms.Select((t, i) => TermSummary.Of(t, i == 0 ? d.Approval : null))],
            [.. d.Endings.Select(e => new EndingSummary(e.Kind, e.From, e.Function, e.By))]
        );
}

/// <summary>What a direction says of functions, recipients and money from a day on.</summary>
/// <param name="From">The day from which it is in force; null until it is issued.</param>
/// <param name="Follows">The events that it follows from, such as the decision that approved it; null where none is named.</param>
public sealed record TermSummary(
    DateOnly? From,
    IReadOnlyList<string> Functions,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyList<CommittedMoney> Money,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<EventReference>? Follows = null
)
{
    internal static TermSummary Of(DirectionTerm term, DirectionApproval? approval) =>
        new(
            term.From,
            term.Content.Functions,
            term.Content.Recipients,
            [.. (term.Content.Money.Value ?? []).Select(CommittedMoney.Of)],
            term.Source.After(approval?.Source.Follows ?? []).Follows
        );
}

/// <summary>Money that a direction commits, without the words around it.</summary>
public sealed record CommittedMoney(string Function, string Partner, string FinancialYear, MoneyBasis Basis, long Pence)
{
    internal static CommittedMoney Of(MoneyRow row) =>
        new(row.Function, row.Partner, row.FinancialYear, row.Basis, row.Pence);
}

/// <summary>That a direction came to an end on a day, wholly or for one function.</summary>
/// <param name="Function">The function for which it ended; null for all.</param>
/// <param name="By">The direction that ended it, or null.</param>
public sealed record EndingSummary(EndingKind Kind, DateOnly From, string? Function, string? By)
{
    /// <summary>Whether it has ended a direction for a function by a day.</summary>
    public bool HasEnded(string function, DateOnly day) => From <= day && Ends(function);

    /// <summary>Whether it ends a direction for a function.</summary>
    public bool Ends(string function) => Function is null || SameName.Comparer.Equals(Function, function);
}
