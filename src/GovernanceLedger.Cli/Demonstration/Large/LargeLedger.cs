using System.Security.Cryptography;
using System.Text;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Partnerships;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>How large a ledger is invented.</summary>
/// <param name="Seed">The same seed invents the same events.</param>
/// <param name="Partnerships">How many partnerships, 31 at most.</param>
/// <param name="Events">How many events each of them has.</param>
internal sealed record LargeSize(int Seed = 2019, int Partnerships = 31, int Events = 5_000)
{
    private const int EventsAroundAMeeting = 83;

    /// <summary>How many meetings each partnership has.</summary>
    public int Meetings => Math.Clamp(Events / EventsAroundAMeeting, 3, 60);
}

/// <summary>
/// Loads a ledger as large as Scotland's through the same commands that officers send, several partnerships at a time.
/// A load that was broken off goes on where it stopped.
/// </summary>
/// <param name="told">Told of every number of events that are in the ledger, from any thread.</param>
internal sealed class LargeLedger(OpenLedger ledger, LargeSize size, Action<int> told)
{
    private const string Keys = "demonstration-large";

    private static readonly DateOnly RegisteredOn = new(2019, 4, 1);

    // Partnerships never wait for each other; more than a few at once only wait for the processors.
    private static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount, 2, 8);

    public Task Load(CancellationToken cancel) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, size.Partnerships),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
            async (number, stop) => await Invent(number, stop)
        );

    private async Task Invent(int number, CancellationToken cancel)
    {
        var registration = Registration(number);
        var slug = PartnershipRules.Slug(registration.Name);
        // What an officer added since makes it more, and it is whole all the same.
        if ((await ledger.Views.Streams(slug, cancel)).Sum(s => s.Version) >= size.Events)
        {
            told(size.Events);
            return;
        }
        var recorder = new Recorder(ledger.Ledger, slug, Keys);
        var chance = new Chance(size.Seed + number);
        await new LargePartnership(registration, chance, recorder, told, cancel).Invent(size.Events, size.Meetings);
    }

    internal static RegisterPartnership Registration(int number)
    {
        var name = Phrases.Places[number];
        return new(
            name,
            $"{name} Integration Joint Board",
            Phrases.HealthBoards[number % Phrases.HealthBoards.Length],
            [$"{name} Council"],
            RegisteredOn,
            new("Invented to fill a large ledger")
        );
    }

    /// <summary>What stands for the hash of a document that was never written.</summary>
    internal static string Sha256(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
