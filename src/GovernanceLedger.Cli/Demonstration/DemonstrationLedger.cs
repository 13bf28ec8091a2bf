using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Recordings;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Postgres;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.Demonstration;

/// <summary>
/// Loads the demonstration through the same commands that officers send. Every command has a fixed key, so that a load
/// that was broken off goes on where it stopped, and one that is there already is left alone.
/// </summary>
internal sealed class DemonstrationLedger(OpenLedger ledger, Action<string> said)
{
    private const string Loader = "Demonstration";

    private static readonly DateOnly RegisteredOn = new(2019, 4, 1);

    // Real partnerships whose returns are public. They stand empty, so that importing a return can be tried on them.
    private static readonly string[] Awaited = ["Angus", "Moray", "North Ayrshire"];

    public async Task Load(CancellationToken cancel)
    {
        foreach (var story in DemonstrationFiles.Stories())
            await Tell(story, cancel);
        foreach (var name in Awaited)
            await Await(name, cancel);
    }

    private async Task Tell(Story story, CancellationToken cancel)
    {
        var slug = PartnershipRules.Slug(story.Partnership.Name);
        var commands = Narrative.Of(story);
        var stream = SelfEvaluationViews.Stream(Cycle.Baseline, story.OpenedOn.Year);
        if (await Version(slug, stream, cancel) >= commands.Count)
            return;
        said($"Loading the demonstration ledger: {story.Partnership.Name} …");
        var p = story.Partnership;
        await Register(
            new(p.Name, p.Board, p.HealthBoard, p.Councils, RegisteredOn, new("Invented for the demonstration")),
            cancel
        );
        for (var i = 0; i < commands.Count; i++)
            await Record(slug, stream, commands[i].Command, Envelope(slug, commands[i].Office, i), cancel);
    }

    private Task Await(string name, CancellationToken cancel)
    {
        var known = KnownPartnership.Find(name) ?? throw new InvalidOperationException($"{name} is no partnership.");
        var source = new Source("Scotland's partnerships, as this program knows them");
        return Register(new(known.Name, known.Board, known.HealthBoard, known.Councils, RegisteredOn, source), cancel);
    }

    private async Task Register(RegisterPartnership register, CancellationToken cancel)
    {
        var slug = PartnershipRules.Slug(register.Name);
        var actor = new Actor("demonstration", Loader);
        var answer = await ledger.Ledger.Execute(
            PartnershipRules.Kind,
            slug,
            PartnershipRules.Stream,
            register,
            new(actor, 0, $"demonstration/{slug}/partnership"),
            cancel
        );
        // It may have been registered by an import of its real return.
        if (answer is not Answer.Conflict)
            RecordingReport.Accepted(answer);
    }

    private async Task Record(
        string partnership,
        string stream,
        SelfEvaluationCommand command,
        CommandEnvelope envelope,
        CancellationToken cancel
    )
    {
        Task<Answer> Execute(CommandEnvelope e) =>
            ledger.Ledger.Execute(SelfEvaluationRules.Kind, partnership, stream, command, e, cancel);
        var answer = await Execute(envelope);
        // Somebody recorded something of their own while the load was broken off.
        if (answer is Answer.Conflict conflict)
            answer = await Execute(envelope with { ExpectedVersion = conflict.Actual });
        RecordingReport.Accepted(answer);
    }

    private static CommandEnvelope Envelope(string partnership, string office, int index) =>
        new(
            new($"demonstration-{PartnershipRules.Slug(office)}", office),
            index,
            $"demonstration/{partnership}/{index.ToString(CultureInfo.InvariantCulture)}",
            "demonstration"
        );

    private async Task<long> Version(string partnership, string stream, CancellationToken cancel) =>
        (await ledger.Views.Streams(partnership, cancel)).FirstOrDefault(s => s.Stream == stream)?.Version ?? 0;
}
