using GovernanceLedger.Directions;
using GovernanceLedger.Meetings;

namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>The directions of a partnership of the large ledger.</summary>
internal sealed class LargeDirections(LargePartnership p)
{
    private const int MostAtAMeeting = 4;

    private readonly List<Standing> _standing = [];

    /// <summary>A direction that nothing has ended, and the decision behind it.</summary>
    private sealed record Standing(string Reference, DirectionContent Content, EventReference Decision);

    /// <summary>What is recorded of directions after a meeting: how the older ones go on, and new ones.</summary>
    public async Task After(IReadOnlyList<ApprovedItem> decided)
    {
        foreach (var direction in p.Chance.Several(_standing, 4))
            await GoOn(direction, decided);
        var required = decided
            .Where(d => d.Required != DirectionRequired.None)
            .DistinctBy(d => d.Item, StringComparer.Ordinal);
        foreach (var item in required.Take(MostAtAMeeting))
            if (p.Chance.In100(88))
                await Issue(item);
            else if (p.Chance.In100(50))
                await p.Record(
                    item.Meeting,
                    new ForgoDirection(item.Item, Phrases.Sentence(p.Chance), p.Today, p.Source(item.Decision))
                );
    }

    private async Task Issue(ApprovedItem item)
    {
        var content = Content(item.Required);
        var drafted = await p.Record(DirectionRules.Stream, new DraftDirection(content, p.Today, p.Source()));
        var reference = ((DirectionDrafted)drafted[0].Event).Reference;
        await Step(new ApproveDirection(reference, p.Today, p.Source(item.Decision)));
        if (p.Chance.In100(5))
            return;
        await Step(new IssueDirection(reference, p.Today, null, p.Today, p.Source(item.Decision)));
        foreach (var recipient in content.Recipients.Where(_ => p.Chance.In100(90)))
            await Step(
                new AcknowledgeDirection(reference, recipient.Name, p.Today.AddDays(p.Chance.Between(1, 9)), p.Source())
            );
        _standing.RemoveAll(s => content.Earlier.Any(e => e.Reference == s.Reference));
        _standing.Add(new(reference, content, item.Decision));
    }

    private async Task GoOn(Standing direction, IReadOnlyList<ApprovedItem> decided)
    {
        var (reference, content, decision) = direction;
        await Step(
            new ReportDirectionProgress(
                reference,
                p.Chance.Pick([
                    ProgressStatus.OnTrack,
                    ProgressStatus.OnTrack,
                    ProgressStatus.AtRisk,
                    ProgressStatus.Late,
                ]),
                Phrases.Paragraph(p.Chance, 1, 2),
                [.. content.Measures.Value!.Select(m => new MeasuredPerformance(m, Phrases.Sentence(p.Chance)))],
                content.Money.Value!.Sum(m => m.Pence) / 100 * p.Chance.Between(5, 95),
                p.Today,
                p.Source(decision)
            )
        );
        if (p.Chance.In100(8))
            await End(direction, new CompleteDirection(reference, p.Today, p.Source()));
        else if (decided.Count > 0 && p.Chance.In100(5))
            await End(
                direction,
                new RevokeDirection(
                    reference,
                    Phrases.Sentence(p.Chance),
                    p.Today,
                    p.Today,
                    p.Source(decided[0].Decision)
                )
            );
        else if (decided.Count > 0 && p.Chance.In100(15))
            await Vary(direction, decided[0].Decision);
    }

    private async Task End(Standing direction, DirectionStep end)
    {
        await Step(end);
        _standing.Remove(direction);
    }

    private async Task Vary(Standing direction, EventReference decision)
    {
        var content = direction.Content with
        {
            Instruction = Phrases.Paragraph(p.Chance),
            ReviewOn = Stated.As<DateOnly?>(p.Today.AddYears(1)),
        };
        await Step(new VaryDirection(direction.Reference, content, p.Today, null, p.Today, p.Source(decision)));
        _standing[_standing.IndexOf(direction)] = direction with { Content = content };
    }

    private Task<IReadOnlyList<RecordedEvent>> Step(DirectionStep step) => p.Record(DirectionRules.Stream, step);

    private DirectionContent Content(DirectionRequired required)
    {
        var function = p.Chance.Pick(Phrases.Functions);
        Recipient[] recipients =
        [
            .. required is DirectionRequired.HealthBoard
                ? []
                : new[] { new Recipient(RecipientKind.Council, p.Council) },
            .. required is DirectionRequired.Council
                ? []
                : new[] { new Recipient(RecipientKind.HealthBoard, p.HealthBoard) },
        ];
        var same = _standing.Find(s => s.Content.Functions[0] == function);
        var year = $"{p.Today.Year}-{(p.Today.Year + 1) % 100:00}";
        return new(
            [function],
            recipients,
            Phrases.Paragraph(p.Chance, 2, 5),
            Stated.As<IReadOnlyList<MoneyRow>>([
                .. recipients.Select(r => new MoneyRow(
                    function,
                    r.Name,
                    year,
                    p.Chance.Between(50, 20_000) * 100_000L,
                    MoneyBasis.Payment,
                    null,
                    Phrases.Sentence(p.Chance)
                )),
            ]),
            Stated.As(Phrases.Sentence(p.Chance)),
            Stated.As("Strategic plan 2019 to 2022"),
            Stated.As<IReadOnlyList<string>>(["People waiting longer than planned", "Days lost to delays"]),
            Stated.As<DateOnly?>(p.Today.AddYears(1)),
            same is null ? [] : [new(EarlierRelation.Supersedes, same.Reference)]
        );
    }
}
