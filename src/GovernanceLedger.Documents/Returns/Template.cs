using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Documents.Returns;

/// <summary>
/// The 25 proposals as a reader recognises them: single words that tell a proposal's descriptors and its title from the
/// others', in alphabetical order, since the official sentences enter a ledger only by import.
/// </summary>
internal static class Template
{
    private const double EnoughOfTheWords = 0.35;
    private const double ClearlyAhead = 0.2;
    private const double NearlyAllTheWords = 0.95;
    private const double HardlyAny = 0.3;
    private const double NearlyTheWholeTitle = 0.8;
    private const int ShortestTitle = 40;

    public static IReadOnlyList<TemplateProposal> Proposals { get; } =
    [
        new(
            "1.1",
            "ability areas collaboration collaborative culture drive evident finance improvement legal number resulting systems",
            "all collaborative development focused leadership practice shared"
        ),
        new(
            "1.2",
            "achieving between business clearly collaboratively differences manage manifested outcomes positive practices pressures relationship tensions trust trusting",
            "between collaborative improve partners relationships working"
        ),
        new(
            "1.3",
            "achieving actively activities activity contribution engaged focused independent involved outcomes people represented sectors sought third valued",
            "improve independent partnership relationships sectors third working"
        ),
        new(
            "2.1",
            "considering consolidated corresponding executive impact improved interests longer officers position provided term",
            "authorities boards financial health ijbs integration joint local positions relate respective should understanding"
        ),
        new(
            "2.2",
            "ability agree agreed discussions each inform long march medium processes relevant scenario setting term throughout transparency",
            "agreed budgets delegated ijbs timeously"
        ),
        new(
            "2.3",
            "allow aside currently establishing guidance hospital implement implementing legislation line steps",
            "aside budget budgets delegated fully hospital implemented requirements set"
        ),
        new(
            "2.4",
            "adhered against agreed allowed contingencies effect hold implementation planned policy prudently reserves spend them timescales unnecessarily",
            "develop each ijb policy prudent reserves transparent"
        ),
        new(
            "2.5",
            "avoided conflicts currently developments directly ensuring finance forecasting functions interest matters operational provides regular staff underway",
            "appropriate ensure ijb officers partners provided s95 statutory support"
        ),
        new(
            "2.6",
            "brought commitment community defined deployed effectively elsewhere identity invest original population ratified separate single totality treated",
            "better disposal empowered ijbs local meet needs populations resources totality"
        ),
        new(
            "3.1",
            "accorded capability empowered entirely fulfil functioning leader necessary officers pivotal recognition recruited resourced senior status team",
            "act are behalf chief effectively empowered ensure ijb officers partners statutory supported"
        ),
        new("3.2", "", "better care developed health improved inspection integration reflect social strategic"),
        new(
            "3.3",
            "",
            "bodies collaboratively deliver improvement integration make national partnerships require support work"
        ),
        new(
            "3.4",
            "analyse analyses analysis consequence costed critically does effectiveness evaluate evaluated evaluates managed recognise responsibility staffing supports",
            "arrangements commissioning improved place planning put strategic"
        ),
        new(
            "3.5",
            "according action acute alignment awareness challenges close existing form guidance hospitals practical pressure routine same sector",
            "capacity commissioning delegated hospital improved place services strategic"
        ),
        new(
            "4.1",
            "accountabilities changing clarity functions governance localities performance positive reflected responsibility responsible shape structure structures understand wholly",
            "accountabilities between improve partners responsibilities statutory understanding"
        ),
        new(
            "4.2",
            "alignment applied different identified processes public rules scoped supporting transparent unclear",
            "accountability across partners processes statutory streamlined"
        ),
        new(
            "4.3",
            "approach beyond chair going inclusive induction lacks members needed powers programme roles seeking sessions topics variety",
            "basis better boards capable chairs collective decisions effective facilitate ijb making run supported well"
        ),
        new(
            "4.4",
            "area authorities boards coherence delivery detail direct direction expected implications involving issued issuing multi respected take",
            "authorities boards clear directions health ijb local provided"
        ),
        new(
            "4.5",
            "adverse appropriate built clinical connected continuous established events example partial plays professional robust safe sharing understood",
            "arrangements care clinical coherent effective governance joined place"
        ),
        new(
            "5.1",
            "accessibility accessible assisting benchmarking consistency consistently demonstrate develop exceeds format further informative presentation progress readable reported",
            "allow annual benchmarked better chief data ijb local officers performance reports them understand"
        ),
        new(
            "5.2",
            "adapted collaborate commence enables examples inspections learn learned lessons others partnerships readily share systematic things worked",
            "all good identifying implementing partnerships practice systematically undertaken"
        ),
        new("5.3", "", "based care community developed framework health integrated services social"),
        new(
            "6.1",
            "always around carried communities contribute determining engaged just locality meaningful meaningfully opportunity priorities proposed redesign usually",
            "approaches community effective engagement integration participation place put"
        ),
        new(
            "6.2",
            "build carers communities established given implementing improving maximise meaningful priority relationships relentless sustained users",
            "carers communities effective improved local people relationships required services understanding using working"
        ),
        new(
            "6.3",
            "activities advance carers enabling group groups involvement issues locality meetings optimised papers participation raised representatives responding",
            "better carers enable full integration involvement people representatives services support using"
        ),
    ];

    private static readonly WordIndex Descriptors = new(
        Proposals.Select(proposal => proposal.DescriptorWords).ToList()
    );
    private static readonly WordIndex Titles = new(Proposals.Select(proposal => proposal.TitleWords).ToList());

    public static int IndexOf(string code)
    {
        for (var index = 0; index < Proposals.Count; index++)
        {
            if (string.Equals(Proposals[index].Code, code, StringComparison.Ordinal))
                return index;
        }
        return -1;
    }

    /// <summary>The proposal whose descriptors these are, or null where none is clearly ahead of the next.</summary>
    public static string? ByDescriptors(string text) => Descriptors.Best(text, EnoughOfTheWords, ClearlyAhead);

    /// <summary>Whether these are the proposal's descriptors and hardly any words of another's.</summary>
    public static bool IsOnly(string code, string text)
    {
        var shares = Descriptors.Shares(text);
        return shares
            .Select((share, index) => (share, index))
            .All(pair => pair.index == IndexOf(code) ? pair.share >= NearlyAllTheWords : pair.share <= HardlyAny);
    }

    /// <summary>The proposal whose title this is, or null where none is clearly ahead of the next.</summary>
    public static string? ByTitle(string text) =>
        text.Length < ShortestTitle ? null : Titles.Best(text, NearlyTheWholeTitle, ClearlyAhead);

    /// <summary>How much of each proposal's title the text holds, from 0 to 1, in the proposals' order.</summary>
    public static IReadOnlyList<double> TitleShares(string text) => Titles.Shares(text);

    /// <summary>How much of the proposal's title the text holds, from 0 to 1.</summary>
    public static double TitleShare(string code, string text) =>
        IndexOf(code) is var index and >= 0 ? Titles.Shares(text)[index] : 0;
}

/// <summary>A proposal with the words that give it away.</summary>
internal sealed record TemplateProposal(string Code, string DescriptorText, string TitleText)
{
    public bool National { get; } = Framework.Msg2019.Find(Code)!.Owner == ProposalOwner.National;

    public IReadOnlyList<string> DescriptorWords { get; } =
        DescriptorText.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> TitleWords { get; } = TitleText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
