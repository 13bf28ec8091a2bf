using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Web.Papers;
using LedgerRoom = GovernanceLedger.Web.Layout.LedgerRoom;

namespace GovernanceLedger.Cli.Papers;

/// <summary>What every export takes: whose, up to where, and the file.</summary>
/// <param name="extension">Of the file, such as "docx".</param>
/// <param name="withMovements">Whether what moved is read too.</param>
/// <param name="file">What the option that names the file is called.</param>
internal sealed class ExportOptions(string extension, string file = "--to", bool withMovements = false)
{
    private readonly Option<string> _file = new(file)
    {
        Description = $"The file to write, such as paper.{extension}; it must not be there yet.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<DateOnly?> _known = Typed.DayOption(
        "--known-on",
        "As the ledger knew it at the end of this day."
    );

    private readonly Option<bool> _json = Shell.JsonOption();

    public Argument<string> Partnership { get; } = new("PARTNERSHIP") { Description = "The partnership, by name." };

    public Option<long?> Position { get; } =
        new("--position") { Description = "As it stood at this position of the ledger.", HelpName = "number" };

    public void AddTo(Command command, bool withDay = true, bool withPosition = true)
    {
        command.Arguments.Add(Partnership);
        command.Options.Add(_file);
        if (withPosition)
            command.Options.Add(Position);
        if (withDay)
            command.Options.Add(_known);
        command.Options.Add(_json);
    }

    /// <summary>The ledger as at the position or the day; where there was nothing yet, the command ends.</summary>
    public async Task<LedgerAsAt> Read(OpenLedger ledger, ParseResult parsed, CancellationToken cancel)
    {
        var named = await NamedPartnership.Require(ledger, parsed.GetValue(Partnership)!, cancel);
        var room = LedgerRoom.Of(ledger.Database, TimeProvider.System);
        if (KnownLedger.NotCome(parsed.GetValue(_known), room.Today) is { } future)
            throw new CommandRefused("day-in-future", future);
        return await KnownLedger.Read(
                room,
                named.Slug,
                parsed.GetValue(Position),
                parsed.GetValue(_known),
                withMovements,
                cancel
            )
            ?? throw new CommandRefused(
                "not-known-yet",
                $"Nothing of {named.Partnership.Name} was recorded by then. Choose a later day or position."
            );
    }

    /// <summary>Writes the file and says what it is as at.</summary>
    public void Write(Shell shell, ParseResult parsed, AsAt asAt, Action<Stream> write)
    {
        var path = parsed.GetValue(_file)!;
        WrittenFile.Create(path, write);
        if (parsed.GetValue(_json))
            shell.Terminal.Json(
                new
                {
                    written = path,
                    asAt.Position,
                    recordedAt = asAt.RecordedAt,
                }
            );
        else
            shell.Terminal.Out.WriteLine($"{path}, {asAt.InWords()}");
    }
}
