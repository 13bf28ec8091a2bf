using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Tests.Returns;

[Collection(nameof(Alone))]
public class RefusalTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData("", "empty-document")]
    [InlineData(" \n\t\r\n", "empty-document")]
    [InlineData("%PDF-1.7 and so on", "pdf")]
    [InlineData("{\\rtf1 and so on}", "rich-text")]
    [InlineData("<!DOCTYPE html><html></html>", "web-page")]
    [InlineData("A letter about something else.", "not-a-return")]
    [InlineData("Proposal 1.1 is mentioned here.", "not-a-return")]
    public void Turns_text_that_is_no_return_away(string content, string code) =>
        Refused(Encoding.UTF8.GetBytes(content)).Code.Should().Be(code);

    [Theory]
    [InlineData("89504E470D0A1A0A0000", "picture")]
    [InlineData("FFD8FFE000104A464946", "picture")]
    [InlineData("474946383961010001", "picture")]
    [InlineData("D0CF11E0A1B11AE10000", "old-office-format")]
    [InlineData("504B0304140000000800", "damaged-word-file")]
    [InlineData("0001020304050607FFFE", "not-text")]
    public void Turns_other_formats_away_by_their_first_bytes(string hex, string code) =>
        Refused(Convert.FromHexString(hex)).Code.Should().Be(code);

    [Theory]
    [InlineData("EncryptedPackage", "password-protected")]
    [InlineData("WordDocument", "old-word-format")]
    public void Tells_a_protected_file_from_an_old_one(string stream, string code)
    {
        byte[] bytes =
        [
            .. Convert.FromHexString("D0CF11E0A1B11AE1"),
            .. new byte[2000],
            .. Encoding.Unicode.GetBytes(stream),
            .. new byte[500],
        ];
        Refused(bytes).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "spreadsheet")]
    [InlineData("mimetype", "open-document")]
    [InlineData("picture.png", "not-a-word-file")]
    public void Tells_other_zips_from_Word(string entry, string code) =>
        Refused(WordDocument.Zip((entry, "x"))).Code.Should().Be(code);

    [Fact]
    public void Turns_a_Word_file_away_that_was_cut_short_anywhere()
    {
        var whole = WordDocument.FromText(SampleTable.RatedAt("1.1", 3)).Bytes();
        for (var length = 4; length < whole.Length; length += 7)
            Refused(whole[..length]).Code.Should().Be("damaged-word-file");
    }

    [Fact]
    public void Turns_a_Word_file_away_whose_content_does_not_match_its_checksum()
    {
        // Stored without compression, a changed letter leaves the XML well-formed: only the checksum tells.
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (
            var from = new ZipArchive(
                new MemoryStream(WordDocument.Rated(WordDocument.Row("Our Rating", "", "Qx", "", "")))
            )
        )
        using (var to = zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open())
        using (var part = from.Entries[0].Open())
            part.CopyTo(to);
        var changed = bytes.ToArray();
        changed[changed.AsSpan().IndexOf("Qx"u8)] = (byte)' ';
        Refused(changed).Code.Should().Be("damaged-word-file");
    }

    [Fact]
    public void Turns_broken_XML_and_document_types_away()
    {
        Refused(WordDocument.Zip(("word/document.xml", "<w:document"))).Code.Should().Be("damaged-word-file");
        Refused(WordDocument.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")))
            .Code.Should()
            .Be("damaged-word-file");
        Refused(WordDocument.Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5000)))))
            .Code.Should()
            .Be("damaged-word-file");
    }

    [Fact]
    public void Turns_a_zip_bomb_away_quickly_and_in_bounded_memory()
    {
        var bomb = Bomb(500);
        bomb.Length.Should().BeLessThan(20_000_000);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        Refused(bomb).Code.Should().Be("document-inflates-too-far");
        watch.Elapsed.Should().BeLessThan(Soon);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(300_000_000);
    }

    [Fact]
    public void Turns_a_bomb_of_tiny_paragraphs_away()
    {
        var many = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 250_000));
        Refused(new WordDocument().Raw(many).Bytes()).Code.Should().Be("document-too-long");
    }

    [Fact]
    public void Turns_a_file_of_more_than_20_MB_away() =>
        Refused(new byte[20_000_001]).Code.Should().Be("document-too-big");

    [Theory]
    [InlineData("words and words \n")]
    [InlineData("\t")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("|")]
    [InlineData("• ")]
    [InlineData("+-")]
    [InlineData("&#")]
    [InlineData("\n")]
    [InlineData("Proposal 1.1 ")]
    [InlineData("Our Rating ")]
    [InlineData("<tr><td>")]
    [InlineData("Proposal 1.1\nOur Rating\tX\n")]
    [InlineData("Rating\tNot yet established\tPartly established\tEstablished\tExemplary\n")]
    public void Deals_with_10_MB_of_noise_within_seconds(string unit) =>
        DealsInTime(size => ReadingOf.Bytes(Encoding.UTF8.GetBytes(Noise(unit, size))));

    [Theory]
    [InlineData("goes on and on\n")]
    [InlineData("\tgoes on and on\n")]
    [InlineData("• item ")]
    [InlineData("Proposed improvement actions\tx\n")]
    [InlineData("Evidence / Notes a@b 01234 ")]
    [InlineData("\tX\t\n")]
    public void Deals_with_10_MB_of_noise_inside_a_return(string unit) =>
        DealsInTime(size => ReadingOf.Text(SampleTable.RatedAt("1.1", 3) + Noise(unit, size)));

    // On a busy machine the seconds say little: then a tenth of the noise is the measure, of which work that grows with the
    // square of the size would take a hundred times the time.
    private static void DealsInTime(Action<int> read)
    {
        var tenth = Timed(() => read(1_000_000));
        var soon = tenth * 50 > Soon ? tenth * 50 : Soon;
        Timed(() => read(10_000_000)).Should().BeLessThan(soon);
    }

    private static TimeSpan Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    private static string Noise(string unit, int size) => string.Concat(Enumerable.Repeat(unit, size / unit.Length));

    private static Unreadable Refused(byte[] bytes) => ReadingOf.Bytes(bytes).Should().BeOfType<Unreadable>().Subject;

    private static byte[] Bomb(int megabytes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open())
        {
            part.Write("<document><body><p><r><t>"u8);
            var chunk = new byte[1_000_000];
            Array.Fill(chunk, (byte)'a');
            for (var written = 0; written < megabytes; written++)
                part.Write(chunk);
        }
        return bytes.ToArray();
    }
}

/// <summary>Tests that measure time run by themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
