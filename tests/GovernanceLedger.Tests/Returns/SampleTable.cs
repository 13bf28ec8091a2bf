namespace GovernanceLedger.Tests.Returns;

/// <summary>Hand-written tables in the shape of a return, in words of our own.</summary>
internal static class SampleTable
{
    public const string Header = "Rating\tNot yet established\tPartly established\tEstablished\tExemplary";
    public const string Descriptors =
        "Indicator\tNo sign of it.\tFirst signs of it.\tIt is there.\tOthers come to look at it.";

    /// <summary>A table under a heading, with the given rating row.</summary>
    public static string Rated(string ratingRow, string proposal = "1.1") =>
        string.Join(
            '\n',
            $"Proposal {proposal}",
            "",
            Header,
            Descriptors,
            ratingRow,
            "Evidence / Notes\tWe met.\t\t\t",
            "Proposed improvement actions\tMeet more.\t\t\t",
            ""
        );

    /// <summary>A table under a heading, marked with an x under the level in the given column, 1 to 4.</summary>
    public static string RatedAt(string proposal, int column) => Rated(Row("x", column), proposal);

    /// <summary>A rating row with the mark in the given column, 1 to 4.</summary>
    public static string Row(string mark, int column) =>
        "Our Rating\t" + string.Join('\t', Enumerable.Range(1, 4).Select(at => at == column ? mark : ""));

    /// <summary>
    /// Descriptors for one proposal, in words of our own that share single words with the template's, as any paraphrase does.
    /// </summary>
    public static string DescriptorsOf(string proposal) =>
        proposal switch
        {
            "2.4" =>
                "Indicator\tNo policy: reserves build unnecessarily.\tA policy on reserves is planned, with timescales to hold them against spend.\tTimescales agreed and adhered to, reserves held for planned effect.\tReserves are used prudently; contingencies are identified easily and allowed.",
            "3.1" =>
                "Indicator\tNo recognition.\tThe role is pivotal but could be better resourced.\tOfficers are valued, accorded status, and recruited at senior level.\tThe leader is empowered entirely, with the capability and staff to fulfil it.",
            "6.1" =>
                "Indicator\tNo talk with communities.\tEngaged usually when redesign is proposed.\tAlways carried out around a proposed change.\tMeaningful opportunity to contribute to locality priorities; communities engaged in determining them, not just asked.",
            _ => throw new ArgumentOutOfRangeException(
                nameof(proposal),
                proposal,
                "No descriptors are written for it."
            ),
        };
}
