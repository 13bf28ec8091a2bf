using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using Spectre.Console;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>Colours on a screen; what they say stands in words beside them.</summary>
internal static class Styles
{
    internal static readonly Style Faint = new(Color.Grey);
    internal static readonly Style Change = new(Color.DodgerBlue1, decoration: Decoration.Bold);
    internal static readonly Style Correction = new(Color.Orange1, decoration: Decoration.Bold);

    internal static Style? Of(Level? level) =>
        level switch
        {
            Level.NotYetEstablished => new(Color.Orange1),
            Level.PartlyEstablished => new(Color.Yellow),
            Level.Established => new(Color.Green),
            Level.Exemplary => new(Color.DodgerBlue1),
            _ => null,
        };

    internal static Style? Of(RatingStatus status) =>
        status switch
        {
            RatingStatus.Doubtful => new(Color.Yellow, decoration: Decoration.Bold),
            RatingStatus.Missing => new(Color.Red, decoration: Decoration.Bold),
            RatingStatus.National => Faint,
            _ => null,
        };
}
