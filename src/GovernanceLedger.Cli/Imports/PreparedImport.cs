using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Imports;

namespace GovernanceLedger.Cli.Imports;

/// <summary>An import as it stands before anything is recorded.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Name">The partnership's name.</param>
/// <param name="ToRegister">The public facts to register it with, or null where it is registered.</param>
/// <param name="Cycle">The cycle that a return goes into.</param>
/// <param name="Given">What is said of the document so far.</param>
/// <param name="Held">What the ledger holds of the document already.</param>
/// <param name="Wording">The official wording that the ledger holds.</param>
internal sealed record PreparedImport(
    Return Read,
    string Slug,
    string Name,
    KnownPartnership? ToRegister,
    Cycle Cycle,
    GivenAnswers Given,
    HeldParts Held,
    FrameworkWording? Wording
)
{
    /// <summary>The parts of the document.</summary>
    public IReadOnlyList<ImportPart> Parts { get; } = DocumentImport.PartsOf(Read);

    /// <summary>The parts that the ledger holds already.</summary>
    public IReadOnlySet<ImportPart> HeldParts { get; } = Held.Of(Read);

    /// <summary>The self-evaluation that a return goes into.</summary>
    public string Stream => SelfEvaluationViews.Stream(Cycle, (Given.EffectiveOn ?? Read.CompletedOn)?.Year ?? 0);

    public static async Task<PreparedImport> Of(
        OpenLedger ledger,
        Return read,
        ImportOptions options,
        ParseResult parsed,
        CancellationToken cancel
    )
    {
        var text = parsed.GetValue(options.Partnership)!;
        var registered = await NamedPartnership.Find(ledger, text, cancel);
        var known = registered is null ? KnownPartnership.Find(text) ?? throw Unknown(text) : null;
        var name = registered?.Partnership.Name ?? known!.Name;
        var slug = registered?.Slug ?? PartnershipRules.Slug(name);
        var wording = await ledger.Views.Find<FrameworkWording>(
            FrameworkWordingRules.National,
            FrameworkWordingRules.Stream(Framework.Msg2019.Version),
            "wording",
            cancel
        );
        return new(
            read,
            slug,
            name,
            known,
            parsed.GetValue(options.Cycle),
            Answered(read, options, parsed),
            await Web.Imports.HeldParts.Find(ledger.Views, slug, read.Document.Sha256, cancel),
            wording?.Document
        );
    }

    /// <summary>The commands as things are answered so far, or everything that has to be settled first.</summary>
    public DocumentPlan Plan()
    {
        var plan = DocumentImport.Plan(
            Read,
            Slug,
            new(Given.Fields),
            HeldParts,
            Given.Settlements,
            Given.EffectiveOn,
            Cycle,
            Held.Rows
        );
        return Given.AcceptMismatch || ReturnedName.IsOf(Read.Partnership, Name)
            ? plan
            : plan with
            {
                Questions =
                [
                    new(
                        null,
                        "other-partnership",
                        $"The document names \"{Read.Partnership}\" and you name \"{Name}\". Check that it is the right file."
                    ),
                    .. plan.Questions,
                ],
            };
    }

    private static GivenAnswers Answered(Return read, ImportOptions options, ParseResult parsed)
    {
        var answers = options.Answers(parsed);
        var fields = DocumentImport.AsRead(read).Keys;
        var known = fields.Concat(fields.Select(ImportFields.Keep)).ToHashSet(StringComparer.Ordinal);
        if (new Answers(answers).Besides(known).FirstOrDefault() is { } unknown)
            throw new CommandRefused(
                "unknown-answer",
                $"Nothing was recorded: the document has nothing that is called \"{unknown}\". What it asks names each field; leave out only parts that it has ({Words.List(DocumentImport.PartsOf(read).Select(p => p.Code()))})."
            );
        return new(
            answers,
            options.Settlements(parsed).ToDictionary(StringComparer.Ordinal),
            parsed.GetValue(options.EffectiveOn),
            parsed.GetValue(options.AcceptMismatch)
        );
    }

    private static CommandRefused Unknown(string text) =>
        new(
            "unknown-partnership",
            $"No partnership \"{text}\" is registered, and Scotland has none of that name. Check the name, or register it first with `ledger register`."
        );
}
