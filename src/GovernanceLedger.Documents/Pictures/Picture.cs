namespace GovernanceLedger.Documents.Pictures;

/// <summary>A picture in a paper.</summary>
/// <param name="Png">The picture as a PNG file.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="InWords">What it shows, figures included, for those who do not see it.</param>
public sealed record Picture(ReadOnlyMemory<byte> Png, int Width, int Height, string InWords);
