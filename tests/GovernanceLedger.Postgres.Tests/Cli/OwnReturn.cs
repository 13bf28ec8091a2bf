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
            $"Proposal {p.Code}",
            "",
            "Rating\tNot yet established\tPartly established\tEstablished\tExemplary",
            Indicators(p.Code),
            row ?? (p.Owner == ProposalOwner.National ? "Our Rating\t\t\t\t" : "Our Rating\t\t\tX\t"),
            $"Evidence / Notes\tThe partners looked at {p.Code} together.\t\t\t",
            $"Proposed improvement actions\tLook at {p.Code} again in a year.\t\t\t",
            "",
        ];

    // Three in words that share enough with the template's for the reader to know them, so that they count as its wording.
    private static string Indicators(string proposal) =>
        proposal switch
        {
            "2.4" =>
                "Indicator\tNo policy: reserves build unnecessarily.\tA policy on reserves is planned, with timescales to hold them against spend.\tTimescales agreed and adhered to, reserves held for planned effect.\tReserves are used prudently; contingencies are identified easily and allowed.",
            "3.1" =>
                "Indicator\tNo recognition.\tThe role is pivotal but could be better resourced.\tOfficers are valued, accorded status, and recruited at senior level.\tThe leader is empowered entirely, with the capability and staff to fulfil it.",
            "6.1" =>
                "Indicator\tNo talk with communities.\tEngaged usually when redesign is proposed.\tAlways carried out around a proposed change.\tMeaningful opportunity to contribute to locality priorities; communities engaged in determining them, not just asked.",
            _ => "Indicator\tNo sign of it.\tFirst signs of it.\tIt is there.\tOthers come to look at it.",
        };
}
