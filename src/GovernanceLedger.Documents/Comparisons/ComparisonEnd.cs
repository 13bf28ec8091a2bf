using GovernanceLedger.Comparisons;
using GovernanceLedger.Documents.Papers;
using GovernanceLedger.Documents.Word;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Documents.Comparisons;

/// <summary>What an officer fills in, and how the report came about.</summary>
internal static class ComparisonEnd
{
    internal static void Write(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Implications", onNewPage: true);
        word.Text("To be filled in. Where there is none under a heading, say so.");
        word.ToFillIn("Implications", "Heading", Enum.GetValues<ImplicationHeading>().Select(h => h.Title()));
        Consultation(word, facts);
        Method(word, facts);
        Events(word, facts);
    }

    private static void Consultation(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Consultation");
        var engagement = facts.Explained.Rows.SelectMany(r => r.Work.Engagement).DistinctBy(e => e.Number).ToList();
        word.Text(
            engagement.Count == 0
                ? "No engagement of the period that bears on a proposal is recorded."
                : "Of the engagement log, what bears on a proposal and has a day in the period:"
        );
        word.Bullets(
            engagement
                .OrderBy(e => e.Number)
                .Select(e => $"{e.Days[^1].InWords()}, {e.Group}: {e.Purpose} (entry {e.Number})")
        );
        word.ToFillIn("Consultation on this report", "Heading", "Consulted on this report");
    }

    private static void Method(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Appendix 1: How this comparison was made");
        var national = facts.Comparison.InAll.National;
        word.Bullets([
            $"Two points are compared: {facts.From}, which is version {facts.Comparison.From.State.Version} of {facts.Comparison.From.Stream}, and {facts.To}, which is version {facts.Comparison.To.State.Version} of {facts.Comparison.To.Stream}. Everything is read from the events of the ledger, {facts.Ledger.AsAt.InWords()}.",
            $"A proposal moved where its level differs. One that is rated at one point only is newly rated or no longer rated; one that is rated at neither is unrated, which is not the same as unchanged.{(national > 0 ? $" National bodies answer for {Numbers.Counted(national, "proposal")}; nobody rates {(national == 1 ? "it" : "them")} locally." : "")}",
            "A correction puts the record right and is no movement of the world. What it accounts for is said apart.",
            "Evidence of two self-evaluations is matched by its words. Two items that share more than half of their words are one reworded; the rest were added or not given again. Within one self-evaluation it is matched by the event that recorded it.",
            $"The period is after {facts.Explained.Period.After.InWords()} and up to {facts.Explained.Period.UpTo.InWords()}. Decisions and directions stand under a proposal where what was recorded of it, or of an action that serves it, follows from them.",
            "Promised actions were agreed by the end of the period and were still to be done when it began. Each is counted as it stood at the end.",
            "A movement with nothing of the period tied to it, and a proposal for which two or more things were done without a movement, are pointed out. That is a question and not a judgement.",
            "A proposal met its timescale where it was established or exemplary on the framework’s day, by what the record now knows.",
        ]);
    }

    private static void Events(WordWriter word, ComparisonFacts facts)
    {
        word.Heading(2, "Appendix 2: The events that it rests on");
        var events = EventsBehind.Of(facts);
        if (events.Count == 0)
            word.Text("No event: nothing is rated, and nothing was done.");
        else
            word.Table(
                "By stream of the ledger; the history of the partnership shows each with its source",
                [new("Stream", 30), new("Events", 70)],
                events.Select(e => (IReadOnlyList<string>)[e.Key, EventNumbers.InWords(e)])
            );
    }
}
