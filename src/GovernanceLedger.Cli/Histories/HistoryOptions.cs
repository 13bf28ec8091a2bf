using System.CommandLine;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Databases;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Cli.Histories;

/// <summary>Which part of a history is asked for.</summary>
internal sealed class HistoryOptions
{
    private readonly Option<string?> _proposal = new("--proposal")
    {
        Description = "Only what concerns this proposal.",
        HelpName = "code",
        CustomParser = Typed.Proposal,
    };

    private readonly Option<string?> _stream = new("--stream")
    {
        Description = "Only this stream, such as self-evaluation/baseline.",
        HelpName = "name",
    };

    private readonly Option<long?> _position = new("--as-of-position")
    {
        Description = "As it stood at this position of the partnership's ledger.",
        HelpName = "position",
    };

    private readonly Option<DateOnly?> _recordedBy = Typed.DayOption(
        "--recorded-by",
        "As the ledger knew it at the end of this day."
    );

    private readonly Option<int?> _limit = new("--limit")
    {
        Description = "Only the last so many.",
        HelpName = "number",
    };

    public HistoryOptions()
    {
        _limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
                result.AddError("--limit takes a number from 1.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _proposal, _stream, _position, _recordedBy, _limit })
            command.Options.Add(option);
    }

    /// <summary>The events that are asked for, in the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<RecordedEvent>> Select(
        OpenLedger ledger,
        string partnership,
        ParseResult parsed,
        CancellationToken cancel
    )
    {
        if (parsed.GetValue(_stream) is { } stream)
            await RequireStream(ledger, partnership, stream, cancel);
        var selected = new Queue<RecordedEvent>();
        var limit = parsed.GetValue(_limit) ?? int.MaxValue;
        await foreach (var e in Read(ledger, partnership, parsed, cancel))
        {
            if (!Concerns(e, parsed))
                continue;
            selected.Enqueue(e);
            if (selected.Count > limit)
                selected.Dequeue();
        }
        return [.. selected];
    }

    private IAsyncEnumerable<RecordedEvent> Read(
        OpenLedger ledger,
        string partnership,
        ParseResult parsed,
        CancellationToken cancel
    ) =>
        ledger.Events.Partnership(
            partnership,
            parsed.GetValue(_position) ?? long.MaxValue,
            parsed.GetValue(_recordedBy)?.End(),
            cancel
        );

    private bool Concerns(RecordedEvent e, ParseResult parsed) =>
        (parsed.GetValue(_stream) is not { } stream || e.Stream == stream)
        && (parsed.GetValue(_proposal) is not { } proposal || EventSentence.ProposalOf(e.Event) == proposal);

    private static async Task RequireStream(
        OpenLedger ledger,
        string partnership,
        string stream,
        CancellationToken cancel
    )
    {
        var streams = await ledger.Views.Streams(partnership, cancel);
        if (!streams.Any(s => s.Stream == stream))
            throw new CommandRefused(
                "unknown-stream",
                $"There is no stream \"{stream}\". The streams are {Words.List(streams.Select(s => s.Stream))}."
            );
    }
}
