using System.Text;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Damaged returns: the reader never fails, and never says that it read what does not stand there.</summary>
public class MutationTests
{
    private const int Mutations = 10_000;

    private static readonly string[] Originals = Documents.Folder is null
        ? [Synthetic()]
        : [Documents.Text("moray.txt"), Documents.Text("angus.txt"), Documents.Text("north-ayrshire.txt")];

    private static readonly byte[][] WordOriginals = Documents.Folder is null
        ? [WordDocument.FromText(Synthetic()).Bytes()]
        : [Documents.Bytes("moray.docx"), Documents.Bytes("angus.docx")];

    private static readonly byte[][] WordQuarters =
    [
        .. Originals.SelectMany(
            (text, at) =>
                Enumerable
                    .Range(0, 4)
                    .Select(seed => WordDocument.FromText(Quarter(new Random(4 * at + seed), text)).Bytes())
        ),
    ];

    [Fact]
    public void Never_fails_on_ten_thousand_damaged_returns()
    {
        Parallel.For(
            0,
            Mutations,
            seed =>
            {
                var random = new Random(seed);
                var damaged = Damaged(random, seed);
                Exception? failure = null;
                try
                {
                    ReadingOf.Bytes(damaged);
                }
                catch (Exception thrown)
                {
                    failure = thrown;
                }
                failure.Should().BeNull($"seed {seed} only damages a return");
            }
        );
    }

    [Fact]
    public void Never_reads_a_wrong_level_whatever_line_is_lost_doubled_or_swapped()
    {
        foreach (var original in Originals)
        {
            var truth = Truth(original);
            var lines = original.Split('\n');
            Parallel.For(
                0,
                lines.Length * 3,
                change =>
                {
                    var at = change / 3;
                    if (at % 4 == change % 4 && lines[at].Length > 0)
                        Check(
                            string.Join('\n', Changed(lines, at, change % 3)),
                            truth,
                            $"line {at + 1}, change {change % 3}"
                        );
                }
            );
        }
    }

    [Fact]
    public void Never_reads_a_wrong_level_whatever_tab_of_a_rating_row_is_lost_or_doubled()
    {
        foreach (var original in Originals)
        {
            var truth = Truth(original);
            foreach (var (start, end) in RatingRows(original))
            {
                for (var at = start; at < end; at++)
                {
                    if (original[at] != '\t')
                        continue;
                    Check(original.Remove(at, 1), truth, $"tab lost at {at}");
                    Check(original.Insert(at, "\t"), truth, $"tab doubled at {at}");
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("V")]
    [InlineData(".")]
    [InlineData("?")]
    [InlineData("-")]
    [InlineData("not yet")]
    [InlineData("Exemplary")]
    [InlineData("x / x")]
    [InlineData("words of no account")]
    public void Never_reads_a_wrong_level_where_a_mark_is_lost_or_changed(string instead)
    {
        foreach (var original in Originals)
        {
            var truth = Truth(original);
            foreach (var (start, end) in RatingRows(original))
            {
                var row = original[start..end].Split('\t');
                if (!row.Any(cell => cell is "√" or "X" or "Х" or "x" or "$\\sqrt{}$"))
                    continue;
                var changed = string.Join('\t', row.Select((cell, at) => at > 0 && cell.Length > 0 ? instead : cell));
                Check(original[..start] + changed + original[end..], truth, $"\"{instead}\" at {start}");
            }
        }
    }

    [DocumentsFact]
    public void Never_reads_a_wrong_level_from_columns_of_spaces_whatever_stretch_of_lines_is_lost()
    {
        var original = Encoding.UTF8.GetString(Layouts.As("columns of spaces", Documents.Text("moray.txt")));
        var truth = Truth(original);
        var lines = original.Split('\n');
        Parallel.For(
            0,
            400,
            seed =>
            {
                var random = new Random(seed);
                var (at, count) = (random.Next(lines.Length), random.Next(1, 120));
                Check(
                    string.Join('\n', lines.Where((_, line) => line < at || line >= at + count)),
                    truth,
                    $"{count} lines lost at {at}"
                );
            }
        );
    }

    private static void Check(string text, Dictionary<string, Level?> truth, string change)
    {
        if (ReadingOf.Text(text) is not Return read)
            return;
        foreach (var rating in read.Ratings.Where(rating => rating.Status == RatingStatus.Read))
            rating.Level.Should().Be(truth[rating.Proposal], $"{change} leaves proposal {rating.Proposal} as it was");
    }

    private static Dictionary<string, Level?> Truth(string text) =>
        ReadingOf
            .Return(text)
            .Ratings.ToDictionary(
                rating => rating.Proposal,
                rating => rating.Status == RatingStatus.Read ? rating.Level : null,
                StringComparer.Ordinal
            );

    private static IEnumerable<string> Changed(string[] lines, int at, int change) =>
        change switch
        {
            0 => lines.Where((_, index) => index != at),
            1 => lines.Take(at + 1).Concat(lines.Skip(at)),
            _ => at + 1 < lines.Length
                ? lines.Take(at).Append(lines[at + 1]).Append(lines[at]).Concat(lines.Skip(at + 2))
                : lines,
        };

    private static List<(int Start, int End)> RatingRows(string text)
    {
        var rows = new List<(int, int)>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (
                text[start..end]
                    .Replace("<b>", "", StringComparison.Ordinal)
                    .StartsWith("Our Rating", StringComparison.Ordinal)
            )
                rows.Add((start, end));
            start = end + 1;
        }
        return rows;
    }

    // A quarter of a return shows as much as the whole of it, four times as fast.
    private static byte[] Damaged(Random random, int seed)
    {
        var original = Originals[random.Next(Originals.Length)];
        var whole = seed / 4 % 4 == 0;
        var text = whole ? original : Quarter(random, original);
        var words = whole ? WordOriginals : WordQuarters;
        return (seed % 4) switch
        {
            0 => DamagedBytes(random, Encoding.UTF8.GetBytes(text)),
            1 => DamagedBytes(random, words[random.Next(words.Length)]),
            2 => Encoding.UTF8.GetBytes(Damage.Lines(random, text)),
            _ when seed % 32 is 3 or 7 => Damage.WordXml(random, words[random.Next(words.Length)]),
            _ => Encoding.UTF8.GetBytes(Damage.Cells(random, text)),
        };
    }

    private static string Quarter(Random random, string text)
    {
        var lines = text.Split('\n');
        var count = lines.Length / 4;
        return string.Join('\n', lines.Skip(random.Next(lines.Length - count)).Take(count));
    }

    private static byte[] DamagedBytes(Random random, byte[] original)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 20); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, bytes[at]);
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                    break;
            }
        }
        return [.. bytes];
    }

    private static string Synthetic() =>
        string.Join("\n", RealReturnTests.Codes.Split(' ').Select((code, at) => SampleTable.RatedAt(code, at % 4 + 1)));
}
