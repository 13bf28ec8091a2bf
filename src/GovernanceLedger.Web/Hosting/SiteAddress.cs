using System.Net;

namespace GovernanceLedger.Web.Hosting;

/// <summary>The address that the site listens on: on this machine only, until sign-in exists.</summary>
public sealed record SiteAddress
{
    private SiteAddress(string url) => Url = url;

    /// <summary>The address as a server takes it, such as "http://127.0.0.1:5080".</summary>
    public string Url { get; }

    /// <summary>The address of a port on the loopback interface; port 0 lets the system choose one.</summary>
    public static SiteAddress Loopback(int port) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));

    /// <summary>The address that a text names, or null with the reason where the site must not listen there.</summary>
    public static SiteAddress? Parse(string text, out Refusal? refusal)
    {
        refusal = Refuse(text);
        return refusal is null ? new(text.TrimEnd('/')) : null;
    }

    /// <summary>Whether a host name, without its port, names this machine itself.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Refusal? Refuse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            return new("unreadable-address", $"\"{text}\" is no address. Give one such as http://127.0.0.1:5080.");
        return IsLoopback(uri.Host)
            ? null
            : new(
                "not-loopback",
                $"The site has no sign-in yet, so it listens on this machine only and not on {uri.Host}. Give an address such as http://127.0.0.1:5080."
            );
    }
}
