using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Cli.SelfEvaluations;

/// <summary>A self-evaluation at a glance: how many proposals of each key feature stand at each level, then every proposal.</summary>
internal static class ProfileReport
{
    internal static void Write(Terminal terminal, FoundSelfEvaluation found, bool json)
    {
        if (json)
        {
            terminal.Json(
                new
                {
                    partnership = new { slug = found.Partnership.Slug, name = found.Partnership.Partnership.Name },
                    stream = found.Stream,
                    streamVersion = found.Profile.StreamVersion,
                    profile = found.Profile.Document,
                }
            );
            return;
        }
        WriteHead(terminal.Out, found);
        var framework = Framework.Of(found.Profile.Document.Framework)!;
        Grid(framework, found.Profile.Document).WriteTo(terminal);
        terminal.Out.WriteLine();
        Ratings(framework, found.Profile.Document).WriteTo(terminal);
    }

    private static void WriteHead(TextWriter output, FoundSelfEvaluation found)
    {
        var profile = found.Profile.Document;
        var partnership = found.Partnership.Partnership;
        output.WriteLine(
            $"{partnership.Name}: {partnership.Board}, {partnership.HealthBoard}, {Words.List(partnership.Councils)}"
        );
        output.WriteLine(
            $"Self-evaluation {found.Cycle}, {StatusWords(profile)}, version {found.Profile.StreamVersion}; opened on {profile.OpenedOn.InWords()}"
        );
        foreach (var approval in profile.Approvals)
            output.WriteLine(
                $"Approved by {approval.Body} on {approval.EffectiveOn.InWords()}, as it stood at version {approval.ApprovedVersion}"
            );
        output.WriteLine();
    }

    private static string StatusWords(Profile profile) =>
        profile switch
        {
            { SubmittedOn: { } day } => $"submitted on {day.InWords()}",
            { Status: SelfEvaluationStatus.Approved, CompletedOn: { } day } =>
                $"approved; completed on {day.InWords()}",
            { CompletedOn: { } day } => $"completed on {day.InWords()}",
            _ => "open",
        };

    private static Sheet Grid(Framework framework, Profile profile)
    {
        var sheet = new Sheet(["Key feature", .. Levels.Ascending.Select(l => l.Title()), "Unrated", "National"]);
        var levels = profile.Ratings.ToDictionary(r => r.Proposal, r => r.Level, StringComparer.Ordinal);
        foreach (var feature in framework.Features)
        {
            var local = feature.Proposals.Where(p => p.Owner == ProposalOwner.Local).ToList();
            int At(Level? level) => local.Count(p => levels.GetValueOrDefault(p.Code) == level);
            sheet.Add([
                $"{feature.Number} {feature.Title}",
                .. Levels.Ascending.Select(l => (Cell)At(l) with { Style = Styles.Of(l) }),
                At(null),
                feature.Proposals.Count - local.Count,
            ]);
        }
        return sheet;
    }

    private static Sheet Ratings(Framework framework, Profile profile)
    {
        var sheet = new Sheet("Proposal", "Level", "Since", "Changes", "Corrections", "Evidence", "Actions", "Title");
        var rows = profile.Ratings.ToDictionary(r => r.Proposal, StringComparer.Ordinal);
        foreach (var proposal in framework.Proposals)
            if (rows.TryGetValue(proposal.Code, out var row))
                sheet.Add(
                    row.Proposal,
                    row.Level is { } level
                        ? new Cell(level.Title(), Styles.Of(level))
                        : new Cell(Unrated(row), Styles.Faint),
                    row.EffectiveOn?.InWords(),
                    row.Changes,
                    row.Corrections,
                    row.Evidence,
                    row.ProposedActions,
                    proposal.Title
                );
            else
                sheet.Add(proposal.Code, new("National: not rated here", Styles.Faint), "", 0, 0, 0, 0, proposal.Title);
        return sheet;
    }

    private static string Unrated(ProfileRating row) => row.LeftUnrated is null ? "Unrated" : "Left unrated on purpose";
}
