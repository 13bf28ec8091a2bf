using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Postgres.Tests.Cli;

/// <summary>A return in text, in words of our own: every local proposal established, with evidence and an action.</summary>
internal static class OwnReturn
{
    internal static string Text(
        string partnership = "Fife",
        string? completedOn = "10 May 2019",
        IReadOnlyDictionary<string, string>? ratingRows = null
    ) =>
        string.Join(
            '\n',
            [
                $"Name of Partnership\t{partnership}",
                $"Date of completion\t{completedOn}",
                "",
                .. Framework.Msg2019.Proposals.SelectMany(p => Proposal(p, ratingRows?.GetValueOrDefault(p.Code))),
            ]
        );

    private static IEnumerable<string> Proposal(Proposal p, string? row) =>
        [
            $"Proposal {p.Code} {p.Title}",
            "",
            "Rating\tNot yet established\tPartly established\tEstablished\tExemplary",
            "Indicator\t" + string.Join('\t', Levels.Ascending.Select(l => p.Summary(l) ?? "")),
            row ?? (p.Owner == ProposalOwner.National ? "Our Rating\t\t\t\t" : "Our Rating\t\t\tX\t"),
            $"Evidence / Notes\tThe partners looked at {p.Code} together.\t\t\t",
            $"Proposed improvement actions\tLook at {p.Code} again in a year.\t\t\t",
            "",
        ];
}
