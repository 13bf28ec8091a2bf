using GovernanceLedger.Comparisons;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Layout;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>The self-evaluation, and the proposal in it, that a page or a form is about.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Partnership">The partnership.</param>
/// <param name="Cycle">The stream's name without its kind, such as "baseline" or "repeat-2020".</param>
/// <param name="Profile">The self-evaluation at a glance.</param>
/// <param name="Texts">The framework's wording.</param>
/// <param name="Proposal">The proposal, or null where the page is about all of them.</param>
/// <param name="Record">What is recorded of that proposal; empty where there is none.</param>
/// <param name="Last">What the round before said of the proposal, and what was done since, where the page shows it.</param>
public sealed record Place(
    string Slug,
    Partnership Partnership,
    string Cycle,
    Profile Profile,
    ProposalTexts Texts,
    Proposal? Proposal,
    ProposalRecord Record,
    LastTime? Last = null
) : IFormPlace
{
    /// <summary>The first local proposal that waits for a rating, in the framework's order; null where none does.</summary>
    public string? FirstUnrated => Profile.Ratings.FirstOrDefault(r => r.Waits)?.Proposal;

    /// <summary>The next local proposal that waits for a rating after this one, and from the first again at the end; null where no other does.</summary>
    public string? NextUnrated
    {
        get
        {
            var codes = Profile.Ratings.Select(r => r.Proposal).ToList();
            var at = codes.IndexOf(Proposal?.Code ?? "") + 1;
            return codes[at..]
                .Concat(codes[..at])
                .FirstOrDefault(code => code != Proposal?.Code && Profile.Ratings.First(r => r.Proposal == code).Waits);
        }
    }

    /// <inheritdoc />
    public long Version => Profile.Version;

    /// <summary>The stream.</summary>
    public string Stream => RoundName.StreamOf(Cycle);

    /// <summary>The page of the partnership, showing this self-evaluation.</summary>
    public string PartnershipUrl => $"/partnerships/{Slug}?cycle={Cycle}";

    /// <summary>The page that this place is shown on.</summary>
    public string Url => Proposal is null ? PartnershipUrl : ProposalUrl(Proposal.Code);

    /// <summary>The self-evaluation in words, such as "Baseline self-evaluation".</summary>
    public string CycleTitle => RoundName.InWords(Cycle) + " self-evaluation";

    /// <summary>The way to this place's page.</summary>
    public IReadOnlyList<Crumb> Crumbs =>
        Proposal is null
            ? [Crumb.Home, new(Partnership.Name, PartnershipUrl)]
            : [Crumb.Home, new(Partnership.Name, PartnershipUrl), new($"Proposal {Proposal.Code}", Url)];

    /// <summary>The page of a proposal.</summary>
    public string ProposalUrl(string code) => $"/partnerships/{Slug}/{Cycle}/proposals/{code}";

    /// <summary>The page of a form about this place.</summary>
    public string FormUrl(string form) => $"{(Proposal is null ? $"/partnerships/{Slug}/{Cycle}" : Url)}/{form}";
}
