using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Web.SelfEvaluations;

/// <summary>A framework as pages write it: the official wording where the ledger has it, this project's own words where not.</summary>
public sealed class ProposalTexts(Framework framework, IReadOnlyList<FrameworkWording> wordings)
{
    private readonly FrameworkWording? _official = wordings.FirstOrDefault(w => w.Framework == framework.Version);

    /// <summary>The framework.</summary>
    public Framework Framework => framework;

    /// <summary>The same of another version.</summary>
    public ProposalTexts Of(string version) =>
        version == framework.Version ? this : new(Framework.Of(version)!, wordings);

    /// <summary>What a proposal asks for, officially or else in own words.</summary>
    public string Title(string code) => Official(code)?.Title ?? ShortTitle(code);

    /// <summary>What a proposal asks for, in few and own words.</summary>
    public string ShortTitle(string code) => framework.Find(code)?.Title ?? code;

    /// <summary>Whether the title is the official one.</summary>
    public bool HasOfficialTitle(string code) => Official(code)?.Title is not null;

    /// <summary>What a level of a proposal looks like.</summary>
    public string? Descriptor(string code, Level level) =>
        OfficialDescriptor(code, level) ?? framework.Find(code)?.Summary(level);

    /// <summary>Whether that descriptor is the official one.</summary>
    public bool HasOfficialDescriptor(string code, Level level) => OfficialDescriptor(code, level) is not null;

    private string? OfficialDescriptor(string code, Level level) =>
        Official(code)?.Descriptors.FirstOrDefault(d => d.Level == level)?.Text;

    private ProposalWording? Official(string code) => _official?.Proposals.GetValueOrDefault(code);
}
