using System.Globalization;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>The action plan, and the action in it, that a page or a form is about.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Plan">The plan at a glance; its version is that of the stream, which a form carries.</param>
/// <param name="Action">The action, or null where the page is about all of them.</param>
/// <param name="Names">The names of the people who lead, by reference; whoever was erased has none.</param>
/// <param name="Day">The day on which lateness is judged.</param>
public sealed record PlanPlace(
    string Slug,
    Partnership Partnership,
    PlanSummary Plan,
    ImprovementAction? Action,
    IReadOnlyDictionary<string, string> Names,
    DateOnly Day
) : IFormPlace
{
    /// <inheritdoc />
    public string Stream => ActionPlanRules.Stream;

    /// <inheritdoc />
    public long Version => Plan.Version;

    /// <summary>The page of the plan.</summary>
    public string PlanUrl => UrlOf(Slug);

    /// <summary>The page that this place is shown on.</summary>
    public string Url => Action is null ? PlanUrl : ActionUrl(Action.Number);

    /// <summary>The way to the pages below this place's own.</summary>
    public IReadOnlyList<Crumb> Crumbs =>
        Action is null ? PlanCrumbs : [.. PlanCrumbs, new($"Action {Action.Number}", Url)];

    /// <summary>The way to the pages of actions.</summary>
    public IReadOnlyList<Crumb> PlanCrumbs =>
        [Crumb.Home, Crumb.Partnership(Slug, Partnership.Name), new("Action plan", PlanUrl)];

    /// <summary>The page of the plan of a partnership.</summary>
    public static string UrlOf(string slug) => $"/partnerships/{slug}/actions";

    /// <summary>The page of an action.</summary>
    public string ActionUrl(long number) => string.Create(CultureInfo.InvariantCulture, $"{PlanUrl}/{number}");

    /// <summary>The page of a form about this place.</summary>
    public string FormUrl(string form) => $"{Url}/{form}";

    /// <summary>A lead as pages write it: the office, with the name where there is one.</summary>
    public string InWords(Lead lead) => NameOf(lead) is { } name ? $"{name}, {lead.Office}" : lead.Office;

    /// <summary>The name of a lead, or null where no person is named or the person was erased.</summary>
    public string? NameOf(Lead lead) => lead.Person is { } person ? Names.GetValueOrDefault(person) : null;
}
