using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Imports;

/// <summary>An import as it stands before anything is recorded.</summary>
/// <param name="Slug">The partnership's short name.</param>
/// <param name="Name">The partnership's name.</param>
/// <param name="ToRegister">The public facts to register it with, or null where it is registered.</param>
/// <param name="Plan">The commands, or what has to be settled first.</param>
/// <param name="Stream">The stream that it is recorded in.</param>
/// <param name="Version">The version of that stream.</param>
/// <param name="Already">The earlier import of the same document, or null.</param>
/// <param name="Refusal">Why the ledger would refuse it as things stand, or null.</param>
/// <param name="Wording">The official wording that the ledger holds.</param>
internal sealed record PreparedImport(
    Return Read,
    string Slug,
    string Name,
    KnownPartnership? ToRegister,
    ImportPlan Plan,
    string Stream,
    long Version,
    ImportedDocument? Already,
    Refusal? Refusal,
    FrameworkWording? Wording
)
{
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
        var plan = Planned(read, name, options, parsed);
        var day = parsed.GetValue(options.EffectiveOn) ?? read.CompletedOn;
        var stream = SelfEvaluationViews.Stream(parsed.GetValue(options.Cycle), day?.Year ?? 0);
        var (state, version) = await ledger.Events.Fold(SelfEvaluationRules.Kind, slug, stream, cancel: cancel);
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
            plan,
            stream,
            version,
            await Earlier(ledger, slug, read.Document.Sha256, cancel),
            Foreseen(state, plan),
            wording?.Document
        );
    }

    private static ImportPlan Planned(Return read, string name, ImportOptions options, ParseResult parsed)
    {
        var plan = ReturnImport.Plan(
            read,
            options.Settlements(parsed),
            parsed.GetValue(options.EffectiveOn),
            parsed.GetValue(options.Cycle)
        );
        if (parsed.GetValue(options.AcceptMismatch) || Mismatch(read, name) is not { } mismatch)
            return plan;
        return new ImportPlan.NotYet([mismatch, .. plan is ImportPlan.NotYet notYet ? notYet.Questions : []]);
    }

    private static Unsettled? Mismatch(Return read, string name) =>
        !ReturnedName.IsOf(read.Partnership, name)
            ? new(
                null,
                "other-partnership",
                $"The return names \"{read.Partnership}\" and you name \"{name}\". Check that it is the right file."
            )
            : null;

    private static CommandRefused Unknown(string text) =>
        new(
            "unknown-partnership",
            $"No partnership \"{text}\" is registered, and Scotland has none of that name. Check the name, or register it first with `ledger register`."
        );

    private static async Task<ImportedDocument?> Earlier(
        OpenLedger ledger,
        string slug,
        string sha256,
        CancellationToken cancel
    )
    {
        foreach (var stream in await ledger.Views.Streams(slug, cancel))
            if (
                await ledger.Views.Find<Profile>(slug, stream.Stream, SelfEvaluationViews.ProfileName, cancel)
                    is { } profile
                && profile.Document.Documents.FirstOrDefault(d => d.Sha256 == sha256) is { } document
            )
                return document;
        return null;
    }

    // The same rules that decide when it is recorded, so that a dry run says what would really happen.
    private static Refusal? Foreseen(SelfEvaluation? state, ImportPlan plan) =>
        plan is ImportPlan.Ready ready
        && SelfEvaluationRules.Decide(state, ready.Command, Scotland.Day(TimeProvider.System.GetUtcNow()))
            is Result.Refused refused
            ? refused.Refusal
            : null;
}
