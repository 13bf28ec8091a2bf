using System.Globalization;
using GovernanceLedger;
using GovernanceLedger.Postgres;
using GovernanceLedger.Postgres.Embedded;
using GovernanceLedger.SelfEvaluations;

// With --embedded and a directory: starts an embedded server there, and prints why it did not start.
if (args[0] == "--embedded")
{
    try
    {
        await using var server = await EmbeddedServer.Start(EmbeddedServerOptions.For(args[1]));
    }
    catch (EmbeddedServerException e)
    {
        Console.Out.WriteLine($"{e.Failure}: {e.Message}");
    }
    return;
}

// Appends to one stream until it is killed, and prints a line for every append that the ledger acknowledged: stream,
// version, key. Takes the connection string and the partnership.
const string Stream = "self-evaluation/baseline";
await using var database = new LedgerDatabase(args[0]);
var ledger = new Ledger(database, TimeProvider.System);
var source = new Source("Minute of the board");
var (_, version) = await new LedgerReader(database).Fold(SelfEvaluationRules.Kind, args[1], Stream);
while (true)
{
    var key = Guid.NewGuid().ToString();
    var answer = await ledger.Execute(
        SelfEvaluationRules.Kind,
        args[1],
        Stream,
        new AddEvidence("1.1", "The partners met.", new DateOnly(2019, 5, 10), source),
        new CommandEnvelope(new Actor("person-1", "Clerk"), version, key)
    );
    version = ((Answer.Recorded)answer).Version;
    Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{Stream} {version} {key}\n"));
    Console.Out.Flush();
}
