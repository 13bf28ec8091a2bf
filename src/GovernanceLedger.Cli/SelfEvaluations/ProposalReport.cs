using System.Globalization;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>Everything that is recorded of one proposal; what is withdrawn or corrected is shown as that.</summary>
internal static class ProposalReport
{
    internal static void Write(Terminal terminal, FoundSelfEvaluation found, ProposalRecord record, bool json)
    {
        if (json)
        {
            terminal.Json(
                new
                {
                    partnership = found.Partnership.Slug,
                    stream = found.Stream,
                    streamVersion = found.Profile.StreamVersion,
                    level = record.Current?.Level,
                    proposal = record,
                }
            );
            return;
        }
        WriteHead(terminal.Out, found, record);
        Write(terminal, "Ratings", record.Ratings.Count, Ratings(record));
        Write(terminal, "Partner views", record.PartnerViews.Count, PartnerViews(record));
        Write(terminal, "Evidence", record.Evidence.Count, Evidence(record));
        Write(terminal, "Proposed actions", record.ProposedActions.Count, Actions(record));
    }

    private static void WriteHead(TextWriter output, FoundSelfEvaluation found, ProposalRecord record)
    {
        var proposal = Framework.Of(found.Profile.Document.Framework)!.Find(record.Code)!;
        output.WriteLine($"{found.Partnership.Partnership.Name}, self-evaluation {found.Cycle}");
        output.WriteLine($"{proposal.Code} {proposal.Title} ({proposal.Timescale})");
        output.WriteLine(Standing(proposal, record));
        if (record.Current?.Level is { } level && proposal.Summary(level) is { } summary)
            output.WriteLine($"That level means: {summary}");
        output.WriteLine();
    }

    private static string Standing(Proposal proposal, ProposalRecord record) =>
        (proposal.Owner, record.Current, record.LeftUnrated) switch
        {
            (ProposalOwner.National, _, _) => "It belongs to national bodies; a partnership does not rate it.",
            (_, { } current, _) => $"Rated {current.Level!.Value.Title()} since {current.EffectiveOn.InWords()}.",
            (_, null, { } reason) => $"Left unrated on purpose: {reason}",
            _ => "Not rated yet.",
        };

    private static void Write(Terminal terminal, string heading, int count, Sheet sheet)
    {
        if (count == 0)
            return;
        terminal.Out.WriteLine(heading);
        sheet.WriteTo(terminal);
        terminal.Out.WriteLine();
    }

    private static Sheet Ratings(ProposalRecord record)
    {
        var sheet = new Sheet("Version", "Kind", "Level", "Took effect", "Reason", "Source");
        foreach (var r in record.Ratings)
        {
            sheet.Add(
                Number(r.Version),
                new(r.IsChange ? "Change" : "First rating", r.IsChange ? Styles.Change : null),
                new(r.Level?.Title() ?? "None (struck out)", Styles.Of(r.Level)),
                r.EffectiveOn.InWords(),
                r.Reason,
                r.Source.Description
            );
            foreach (var c in r.Corrections)
                sheet.Add(
                    Number(c.Version),
                    new("Correction", Styles.Correction),
                    $"of version {Number(r.Version)}, which had said {c.WasLevel?.Title() ?? "none"}",
                    $"had said {c.WasEffectiveOn.InWords()}",
                    c.Reason,
                    c.Source.Description
                );
        }
        return sheet;
    }

    private static Sheet PartnerViews(ProposalRecord record)
    {
        var sheet = new Sheet("Partner", "Level", "Took effect", "Comment");
        foreach (var v in record.PartnerViews)
            sheet.Add(v.Partner, new(v.Level.Title(), Styles.Of(v.Level)), v.EffectiveOn.InWords(), v.Comment);
        return sheet;
    }

    private static Sheet Evidence(ProposalRecord record)
    {
        var sheet = new Sheet("Version", "Took effect", "Evidence", "Withdrawn");
        foreach (var e in record.Evidence)
            sheet.Add(
                Number(e.Version),
                e.EffectiveOn.InWords(),
                new(e.Text, e.Withdrawn is null ? null : Styles.Faint),
                e.Withdrawn is { } w ? $"{w.EffectiveOn.InWords()}: {w.Reason}" : ""
            );
        return sheet;
    }

    private static Sheet Actions(ProposalRecord record)
    {
        var sheet = new Sheet("Version", "Took effect", "Proposed action");
        foreach (var a in record.ProposedActions)
            sheet.Add(Number(a.Version), a.EffectiveOn.InWords(), a.Text);
        return sheet;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
