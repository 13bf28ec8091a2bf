using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.Returns;
using RealDocuments = GovernanceLedger.Tests.Returns.Documents;

namespace GovernanceLedger.Tests.BoardReports;

/// <summary>Damaged reports: the reader never fails, and never reads a direction that is not marked.</summary>
public class ReportMutationTests
{
    private static readonly string[] Originals =
    [
        SampleReport.Board,
        SampleReport.Committee,
        .. RealDocuments.Folder is null
            ? []
            : new[] { "north-ayrshire.txt", "angus.txt" }.Select(name => RealDocuments.Text(name)[..9_000]),
    ];

    [Fact]
    public void Never_fails_and_never_reads_another_direction_from_two_thousand_damaged_reports()
    {
        Parallel.For(
            0,
            2_000,
            seed =>
            {
                var random = new Random(seed);
                var text = Damage(random, Originals[seed % Originals.Length]);
                var read = ReadingOf.Text($"{text}\n\n{SampleTable.RatedAt("1.1", 3)}");
                if (read is Return { Report.Direction: { } direction })
                    direction.Should().Be(DirectionRequired.None, $"seed {seed} moves no mark");
            }
        );
    }

    // Lines lost, doubled or swapped, and signs turned into noise; a mark stays in its line.
    private static string Damage(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[at]);
                    break;
                case 2:
                    (lines[at], lines[random.Next(lines.Count)]) = (lines[random.Next(lines.Count)], lines[at]);
                    break;
                case 3 when lines[at].Length > 0:
                    lines[at] = lines[at].Remove(random.Next(lines[at].Length), 1);
                    break;
                default:
                    lines[at] = lines[at]
                        .Insert(random.Next(lines[at].Length + 1), "()<>|:.-\t#*(i)"[random.Next(14)].ToString());
                    break;
            }
        }
        return string.Join('\n', lines);
    }
}
