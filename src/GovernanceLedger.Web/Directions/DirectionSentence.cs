using GovernanceLedger.Directions;

namespace GovernanceLedger.Web.Directions;

/// <summary>Every event of a direction as a sentence that a board member can read.</summary>
internal static class DirectionSentence
{
    private const int LongestQuotation = 160;

    /// <summary>What happened, in one sentence without its dates, or null where the event is of no direction.</summary>
    internal static string? Of(LedgerEvent ledgerEvent) =>
        ledgerEvent switch
        {
            DirectionDrafted e => $"Direction {e.Reference} was drafted for {Listed(e.Content.Functions)}.",
            DirectionRedrafted e => $"Direction {e.Reference} was drafted anew.",
            DirectionApproved e => $"Direction {e.Reference} was approved as it was drafted.",
            DirectionIssued e =>
                $"Direction {e.Reference} was issued, in force from {e.From.InWords()}.{Because(e.RetrospectiveBecause)}",
            DirectionAcknowledged e => $"{e.Recipient} acknowledged direction {e.Reference}.",
            DirectionProgressReported e =>
                $"Direction {e.Reference} was reported {e.Status.InWords()}: {Quoted(e.Narrative)}",
            DirectionVaried e =>
                $"Direction {e.Reference} was varied, as it reads from {e.From.InWords()}.{Because(e.RetrospectiveBecause)}",
            DirectionRevoked e => $"Direction {e.Reference} was revoked as of {e.From.InWords()}: {Quoted(e.Reason)}",
            DirectionSuperseded e =>
                $"Direction {e.Reference} was superseded for {e.Function} by direction {e.By} as of {e.From.InWords()}.",
            DirectionCompleted e => $"Direction {e.Reference} was completed.",
            _ => null,
        };

    /// <summary>Names in a sentence, such as "A, B and C".</summary>
    internal static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + " and " + names[^1];

    private static string Because(string? reason) => reason is null ? "" : $" It is retrospective: {Quoted(reason)}";

    private static string Quoted(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuotation)
            return $"“{line}”";
        var end = line.LastIndexOf(' ', LongestQuotation);
        return $"“{line[..(end > LongestQuotation / 2 ? end : LongestQuotation)].TrimEnd(',', ';')}…”";
    }
}
