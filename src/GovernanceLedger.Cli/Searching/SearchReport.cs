using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Histories;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Searching;

namespace GovernanceLedger.Cli.Searching;

/// <summary>What a search found, as a table or as JSON for programs.</summary>
internal static class SearchReport
{
    internal static void Write(Terminal terminal, SearchFor asked, SearchResult found, bool json)
    {
        if (json)
            terminal.Json(
                new
                {
                    words = asked.Words,
                    byBeginning = found.ByBeginning,
                    total = found.Count(asked.Register),
                    hasMore = found.HasMore(asked.Register),
                    byRegister = found.ByRegister,
                    hits = found
                        .Hits.Select(h => new
                        {
                            about = EventThing.Of(h.Recorded)?.Title,
                            excerpt = h.Excerpt.Parts,
                            @event = new EventJson(h.Recorded),
                        })
                        .ToList(),
                }
            );
        else if (found.Hits.Count == 0)
            terminal.Out.WriteLine(
                found.AsksNothing
                    ? "Those words are too common to be searched for."
                    : $"Nothing recorded holds \"{asked.Words}\"."
            );
        else
            Table(terminal, asked, found);
    }

    private static void Table(Terminal terminal, SearchFor asked, SearchResult found)
    {
        terminal.Out.WriteLine(
            $"{(found.HasMore(asked.Register) ? "More than " : "")}{Numbers.Counted(found.Count(asked.Register), "event")}, the best first{(found.ByBeginning ? "; nothing holds exactly that, and these hold a word that begins like the last" : "")}"
        );
        var sheet = new Sheet("Partnership", "Position", "About", "Took effect", "Kind", "What was found");
        foreach (var (recorded, excerpt) in found.Hits)
            sheet.Add(
                recorded.Partnership,
                recorded.Position.ToString(CultureInfo.InvariantCulture),
                EventThing.Of(recorded)?.Title,
                recorded.Event.EffectiveOn.InWords(),
                EventTag.Of(recorded.Event).Word,
                string.Concat(excerpt.Parts.Select(p => p.IsMarked ? $"[{p.Text}]" : p.Text))
            );
        sheet.WriteTo(terminal);
    }
}
