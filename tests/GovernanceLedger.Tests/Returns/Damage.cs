using System.IO.Compression;

namespace GovernanceLedger.Tests.Returns;

/// <summary>Damages lines and cells of a text, and elements of a Word document's XML.</summary>
internal static class Damage
{
    public static string Lines(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        for (var change = random.Next(1, 12); change > 0 && lines.Count > 2; change--)
            Change(random, lines);
        return string.Join('\n', lines);
    }

    public static string Cells(Random random, string text)
    {
        var lines = text.Split('\n');
        for (var change = random.Next(1, 40); change > 0; change--)
        {
            var at = random.Next(lines.Length);
            var cells = lines[at].Split('\t').ToList();
            if (cells.Count > 2)
                Change(random, cells);
            lines[at] = string.Join('\t', cells);
        }
        return string.Join('\n', lines);
    }

    /// <summary>Takes out, doubles or moves whole stretches between tags, then zips the part again.</summary>
    public static byte[] WordXml(Random random, byte[] word)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var tags = reader.ReadToEnd().Split('<').ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
            ChangeElement(random, tags);
        return WordDocument.Zip(("word/document.xml", string.Join('<', tags)));
    }

    private static void Change(Random random, List<string> parts)
    {
        var at = random.Next(parts.Count);
        switch (random.Next(5))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, parts[at]);
                break;
            case 2:
                parts[at] = "";
                break;
            case 3:
                (parts[at], parts[random.Next(parts.Count)]) = (parts[random.Next(parts.Count)], parts[at]);
                break;
            default:
                parts[at] = new string(parts[at].Reverse().ToArray());
                break;
        }
    }

    // An element's attributes or text change freely; its tags stay paired, so that most results are well-formed.
    private static void ChangeElement(Random random, List<string> tags)
    {
        var at = random.Next(2, tags.Count - 2);
        var empty = tags[at].EndsWith("/>", StringComparison.Ordinal);
        if (empty && random.Next(2) == 0)
            tags.RemoveAt(at);
        else if (empty)
            tags.Insert(
                at,
                tags[random.Next(tags.Count)] is var other && other.EndsWith("/>", StringComparison.Ordinal)
                    ? other
                    : tags[at]
            );
        else if (tags[at].IndexOf('>', StringComparison.Ordinal) is var close and > 0)
            tags[at] = tags[at][..(close + 1)] + "changed";
    }
}
