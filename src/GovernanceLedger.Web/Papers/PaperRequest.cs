using GovernanceLedger.Documents.Meetings;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Documents.Workbooks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Papers;

/// <summary>A request for a paper about a partnership, as at a position or as known on a day.</summary>
internal sealed record PaperRequest(
    string Slug,
    long? Position,
    HttpRequest Request,
    LedgerRoom Room,
    CancellationToken Cancel
)
{
    /// <summary>What stands behind the question mark of the address.</summary>
    internal IQueryCollection Query => Request.Query;

    /// <summary>A day that the address gives, or null.</summary>
    internal DateOnly? Day(string name) => TypedDay.Iso(Query[name].ToString());

    /// <summary>Answers with a paper in Word.</summary>
    /// <param name="hasTwoEnds">Whether its period needs both its ends, where it has one.</param>
    internal Task<IResult> Paper(string what, Func<LedgerAsAt, PaperRequest, byte[]> write, bool hasTwoEnds = false) =>
        Answer((ledger, _) => Word(write(ledger, this), ledger, what), withMovements: false, hasTwoEnds);

    /// <summary>Answers with the decisions of a period, or says that its body is unknown.</summary>
    internal Task<IResult> Decisions() =>
        Answer(
            (ledger, entries) =>
            {
                var period = new DecisionPeriod(
                    PaperFields.Day(entries, PaperFields.From),
                    PaperFields.Day(entries, PaperFields.Until),
                    entries[PaperFields.Body].Trim()
                );
                if (period.Refusal(ledger) is { } refusal)
                    entries.Reject(PaperFields.Body, refusal.Message);
                return entries.AreSound ? Word(DecisionsPaper.Write(ledger, period), ledger, "decisions") : null;
            },
            withMovements: false
        );

    /// <summary>Answers with the workbook, which goes through a file so that it is never whole in memory.</summary>
    internal Task<IResult> Workbook() =>
        Answer(
            (ledger, _) =>
            {
                var file = Passing();
                LedgerWorkbook.Write(file, ledger);
                file.Position = 0;
                return Results.File(file, LedgerWorkbook.ContentType, ledger.FileName("ledger", "xlsx"));
            },
            withMovements: true
        );

    /// <param name="answer">The paper, or null where it has said in the entries why there is none.</param>
    private async Task<IResult> Answer(
        Func<LedgerAsAt, Entries, IResult?> answer,
        bool withMovements,
        bool hasTwoEnds = false
    )
    {
        var entries = Entries.Of(Query);
        PaperFields.Days(entries, PaperFields.Known, PaperFields.From, PaperFields.Until);
        if (hasTwoEnds)
            PaperFields.RequireBoth(entries);
        var known = PaperFields.Day(entries, PaperFields.Known);
        if (KnownLedger.NotCome(known, Room.Today) is { } future)
            entries.Reject(PaperFields.Known, future);
        if (!entries.AreSound)
            return await Again(entries, StatusCodes.Status400BadRequest);
        if (await KnownLedger.Read(Room, Slug, Position, known, withMovements, Cancel) is { } ledger)
            return answer(ledger, entries) ?? await Again(entries, StatusCodes.Status400BadRequest);
        if (known is null)
            return Page.NotFound("There is no such partnership in this ledger, or there was none by then.");
        entries.Reject(
            PaperFields.Known,
            $"At the end of {known.Value.InWords()} nothing of this partnership was recorded yet. Choose a later day."
        );
        return await Again(entries, StatusCodes.Status404NotFound);
    }

    private Task<IResult> Again(Entries entries, int status) =>
        PaperEndpoints.Again(Room, Slug, entries, status, Cancel);

    // Papers of two periods, or of two bodies, are two files.
    private IResult Word(byte[] paper, LedgerAsAt ledger, string what)
    {
        var of = new[] { PaperFields.From, PaperFields.Until }
            .Select(name => Day(name)?.Iso())
            .Append(PartnershipRules.Slug(Query[PaperFields.Body].ToString()))
            .Where(part => part is { Length: > 0 });
        return Results.File(paper, WordWriter.ContentType, ledger.FileName(string.Join('-', of.Prepend(what)), "docx"));
    }

    // Gone as soon as it is closed, which is when the answer is sent.
    private static FileStream Passing() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
}
