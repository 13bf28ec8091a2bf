using GovernanceLedger.Directions;
using GovernanceLedger.Engagement;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Meetings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Searching;

/// <summary>What an address searches for, kept as typed.</summary>
/// <param name="Page">The page of the list, from 1.</param>
public sealed record SearchQuery(string Words, string Partnership, string Register, string From, string Until, int Page)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 20;

    /// <summary>The registers to choose from: the kind of their streams, and what a page calls them.</summary>
    public static IReadOnlyList<Choice> Registers { get; } =
    [
        new(SelfEvaluationRules.Kind.Name, "Self-evaluations"),
        new(MeetingRules.Kind.Name, "Meetings and decisions"),
        new(DirectionRules.Stream, "Directions"),
        new(ActionPlanRules.Stream, "Action plans"),
        new(EngagementRules.Stream, "Engagement"),
        new(PartnershipRules.Stream, "Partnerships"),
    ];

    /// <summary>What a page calls a register.</summary>
    public static string TitleOf(string register) =>
        Registers.FirstOrDefault(r => r.Value == register)?.Label ?? register;

    /// <summary>Whether the filters leave anything out.</summary>
    public bool IsNarrow => Partnership.Length + Register.Length + From.Length + Until.Length > 0;

    /// <summary>The days that cannot be read, which are said and not passed over.</summary>
    public IReadOnlyList<string> Unreadable => TypedDay.Unreadable(From, Until);

    internal static SearchQuery Of(IQueryCollection query) =>
        new(
            query["q"].ToString().Trim(),
            query["partnership"].ToString().Trim(),
            query["register"].ToString().Trim(),
            query["from"].ToString().Trim(),
            query["until"].ToString().Trim(),
            ListPage.Asked(query)
        );

    /// <summary>What it asks the store for; a day that cannot be read leaves nothing out.</summary>
    public SearchFor ToSearchFor() =>
        new(Words, Given(Partnership), Given(Register), TypedDay.Iso(From), TypedDay.Iso(Until));

    /// <summary>The same search as an address carries it, on another page of the list or in another register.</summary>
    public string Query(int page = 1, string? register = null) =>
        AddressQuery.Of(
            ("q", Words),
            ("partnership", Partnership),
            ("register", register ?? Register),
            ("from", From),
            ("until", Until),
            ("page", ListPage.InAddress(page))
        );

    private static string? Given(string typed) => typed.Length == 0 ? null : typed;
}
