using System.Text;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>A completed return as text, in words of our own.</summary>
public static class SampleReturn
{
    /// <summary>A return in which every local proposal is rated established, but for those with another rating row.</summary>
    public static byte[] Text(
        string partnership = "Glen Fyne",
        string completed = "10 May 2019",
        params (string Proposal, string Row)[] others
    )
    {
        var text = new StringBuilder($"Name of Partnership\t{partnership}\nDate of completion\t{completed}\n\n");
        foreach (var proposal in Framework.Msg2019.LocalProposals)
        {
            var row = others.FirstOrDefault(o => o.Proposal == proposal.Code).Row ?? "Our Rating\t\t\tx\t";
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Proposal {proposal.Code}\n\nRating\tNot yet established\tPartly established\tEstablished\tExemplary\nIndicator\tNo sign of it.\tFirst signs of it.\tIt is there.\tOthers come to look at it.\n{row}\nEvidence / Notes\tWe met.\t\t\t\nProposed improvement actions\tMeet more.\t\t\t\n\n"
            );
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
