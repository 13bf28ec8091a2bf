using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace GovernanceLedger.Web.Layout;

/// <summary>The style sheets, scripts and pictures of the pages: read from the assembly, compressed once, kept for ever by browsers.</summary>
internal static class SiteAssets
{
    private static readonly FrozenDictionary<string, Asset> ByName = new[]
    {
        Load("design-system.css", "text/css"),
        Load("site.css", "text/css"),
        Load("site.js", "text/javascript"),
        Load("charts.js", "text/javascript"),
        Load("d3.js", "text/javascript"),
        Load("plot.js", "text/javascript"),
        Load("icons.svg", "image/svg+xml"),
        Load("favicon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The address of an asset, which changes with its content.</summary>
    internal static string Url(string name) => $"/assets/{ByName[name].Version}/{name}";

    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/assets/{version}/{name}",
            (string version, string name, HttpContext context) =>
                ByName.TryGetValue(name, out var asset) && asset.Version == version
                    ? Answer(asset, context)
                    : Results.NotFound()
        );

    private static IResult Answer(Asset asset, HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            return Results.Bytes(asset.Content, asset.Type);
        headers.ContentEncoding = "br";
        return Results.Bytes(asset.Compressed.Value, asset.Type);
    }

    private static Asset Load(string name, string type)
    {
        using var stream =
            typeof(SiteAssets).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not in the assembly.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var content = buffer.ToArray();
        return new(
            name,
            type + "; charset=utf-8",
            Convert.ToHexStringLower(SHA256.HashData(content))[..12],
            content,
            new(() => Compress(content))
        );
    }

    private static byte[] Compress(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal))
            brotli.Write(content);
        return buffer.ToArray();
    }

    private sealed record Asset(string Name, string Type, string Version, byte[] Content, Lazy<byte[]> Compressed);
}
