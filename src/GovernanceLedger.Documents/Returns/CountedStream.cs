namespace GovernanceLedger.Documents.Returns;

/// <summary>Counts and sums what is really inflated, since a declared size can lie, and stops at the cap.</summary>
internal sealed class CountedStream(Stream inner, long cap) : Stream
{
    private static readonly uint[] Table = Crc32Table();
    private uint crc = uint.MaxValue;
    private long count;

    /// <summary>Whether the content ran past the cap; reading ends there.</summary>
    public bool OverCap => count > cap;

    /// <summary>The CRC-32 of all that was read.</summary>
    public uint Crc32 => ~crc;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (OverCap)
            return 0;
        var read = inner.Read(buffer);
        count += read;
        foreach (var value in buffer[..read])
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static uint[] Crc32Table()
    {
        var table = new uint[256];
        for (uint index = 0; index < table.Length; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            table[index] = value;
        }
        return table;
    }
}
