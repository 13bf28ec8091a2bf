using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Cli.Partnerships;
using GovernanceLedger.Directions;

namespace GovernanceLedger.Cli.Directions;

/// <summary>A register of directions as a table, or as JSON for programs.</summary>
/// <param name="knownOn">The last day whose records count, or null for all.</param>
internal sealed class DirectionReport(Terminal terminal, NamedPartnership named, DateOnly? knownOn, bool json)
{
    /// <summary>Every direction, or every one about a function.</summary>
    public void All(DirectionList register, string? function)
    {
        var directions = register
            .Directions.Where(d => function is null || d.Term.Functions.Contains(function, SameName.Comparer))
            .ToList();
        if (json)
            terminal.Json(
                new
                {
                    partnership = named.Slug,
                    knownOn,
                    directions,
                }
            );
        else if (directions.Count == 0)
            terminal.Out.WriteLine($"No direction of {named.Partnership.Name} is recorded{For(function)}{Known}.");
        else
            Table(directions).WriteTo(terminal);
    }

    /// <summary>Every direction in force on a day, with the money of them together.</summary>
    public void InForceOn(DirectionList register, DateOnly day, string? function)
    {
        var inForce = InForce.On(register.Directions, day, function);
        var totals = InForce.Totals(inForce);
        if (json)
        {
            terminal.Json(
                new
                {
                    partnership = named.Slug,
                    inForceOn = day,
                    knownOn,
                    function,
                    directions = inForce.Select(Line).ToList(),
                    totals,
                }
            );
            return;
        }
        if (inForce.Count == 0)
        {
            terminal.Out.WriteLine(
                $"No direction of {named.Partnership.Name} was in force on {day.InWords()}{For(function)}{Known}."
            );
            return;
        }
        Table(inForce).WriteTo(terminal);
        terminal.Out.WriteLine();
        Table(totals).WriteTo(terminal);
    }

    private static object Line(DirectionInForce d) =>
        new
        {
            reference = d.Direction.Reference,
            functions = d.Functions,
            recipients = d.Term.Recipients,
            from = d.Term.From,
            reviewOn = d.Direction.ReviewOn,
            money = d.Money.ToList(),
        };

    private static Sheet Table(IEnumerable<DirectionSummary> directions)
    {
        var sheet = new Sheet("Reference", "Status", "Function", "Recipient", "Issued", "Review by", "Committed");
        foreach (var d in directions)
            sheet.Add(
                d.Reference,
                d.Status.Code(),
                Words.List(d.Term.Functions),
                Words.List(d.Term.Recipients.Select(r => r.Name)),
                d.IssuedOn?.InWords(),
                d.ReviewOn?.InWords(),
                d.CommittedPence.InPounds()
            );
        return sheet;
    }

    private static Sheet Table(IEnumerable<DirectionInForce> inForce)
    {
        var sheet = new Sheet("Reference", "In force for", "Recipient", "As it reads from", "Review by", "Money");
        foreach (var d in inForce)
            sheet.Add(
                d.Direction.Reference,
                Words.List(d.Functions),
                Words.List(d.Term.Recipients.Select(r => r.Name)),
                d.Term.From?.InWords(),
                d.Direction.ReviewOn?.InWords(),
                d.Money.Sum(m => m.Pence).InPounds()
            );
        return sheet;
    }

    private static Sheet Table(IEnumerable<MoneyTotal> totals)
    {
        var sheet = new Sheet("Partner", "Year", "Payment", "Set aside", "By a method", "Total");
        foreach (var t in totals)
            sheet.Add(
                t.Partner,
                t.FinancialYear,
                t.Payment.InPounds(),
                t.SetAside.InPounds(),
                t.Method.InPounds(),
                t.Total.InPounds()
            );
        return sheet;
    }

    private string Known => knownOn is { } day ? $", as the ledger knew it at the end of {day.InWords()}" : "";

    private static string For(string? function) => function is null ? "" : $" for {function}";
}
