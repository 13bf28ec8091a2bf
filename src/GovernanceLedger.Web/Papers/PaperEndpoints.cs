using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Directions;
using GovernanceLedger.Documents.ImprovementActions;
using GovernanceLedger.Documents.Meetings;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.SelfEvaluations;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Papers;

/// <summary>
/// Papers to take away: the completed return, the log of directions, the action plan, the decisions, and the workbook. Each
/// takes a position or a day on which it was known (<c>position</c>, <c>known-on</c>); the return takes a point.
/// </summary>
internal static class PaperEndpoints
{
    private const string Partnership = "/partnerships/{slug}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Partnership + "/{cycle}/return.docx", Return);
        routes.MapGet(
            Partnership + "/directions/log.docx",
            ([AsParameters] PaperRequest r) => r.Paper("directions", Log)
        );
        routes.MapGet(
            Partnership + "/actions.docx",
            ([AsParameters] PaperRequest r) => r.Paper("actions", (ledger, _) => ActionPlanPaper.Write(ledger))
        );
        routes.MapGet(
            Partnership + "/decisions.docx",
            ([AsParameters] PaperRequest r) => r.Paper("decisions", Decisions)
        );
        routes.MapGet(Partnership + "/workbook.xlsx", ([AsParameters] PaperRequest r) => r.Workbook());
    }

    private static async Task<IResult> Return(
        string slug,
        string cycle,
        string? point,
        long? position,
        LedgerRoom room,
        CancellationToken cancel
    )
    {
        if (PointReference.Read(string.IsNullOrEmpty(point) ? cycle : $"{cycle}@{point}") is not { } reference)
            return Page.BadRequest(
                "The point is not understood. Write approved, submitted, known-2020-05-31 or in-force-2019-09-30."
            );
        var (facts, refusal) = await ReturnPapers.Find(room, slug, reference, position, cancel);
        return facts is not null ? Results.File(CompletedReturn.Write(facts), WordWriter.ContentType, facts.FileName)
            : refusal!.Code == "no-self-evaluation" ? Page.NotFound(refusal.Message)
            : Page.BadRequest(refusal.Message);
    }

    private static byte[] Log(LedgerAsAt ledger, PaperRequest request)
    {
        var query = LogQuery.Of(request.Query, ledger.Day);
        return DirectionLogPaper.Write(ledger, query.From, query.To, query.Title);
    }

    private static byte[] Decisions(LedgerAsAt ledger, PaperRequest request) =>
        DecisionsPaper.Write(
            ledger,
            new(request.Day("from"), request.Day("until"), request.Query["body"].ToString().Trim())
        );
}
