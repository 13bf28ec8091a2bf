using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceLedger.Postgres.Tests.Web.Api;

/// <summary>What was asked and what was answered.</summary>
/// <param name="Path">The path as the description has it.</param>
internal sealed record Exchange(
    string Method,
    string Path,
    int Status,
    string? MediaType,
    string Body,
    IReadOnlyDictionary<string, string> Headers
)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Code => Json["code"]?.GetValue<string>();

    public override string ToString() => $"{Method} {Path}: {Status} {Body[..Math.Min(Body.Length, 400)]}";
}

/// <summary>A program that uses the API, and remembers all that it was answered.</summary>
internal sealed class ApiClient(Uri address) : IDisposable
{
    private const string Root = "/api/v1";

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            Expect100ContinueTimeout = TimeSpan.FromSeconds(30),
            RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        }
    )
    {
        BaseAddress = address,
    };

    public List<Exchange> Exchanges { get; } = [];

    public void Dispose() => _http.Dispose();

    public Task<Exchange> Get(string path, string url, params (string Name, string Value)[] headers) =>
        Send("get", path, new(HttpMethod.Get, new Uri(Root + url, UriKind.Relative)), headers);

    /// <summary>Sends a command with the headers that it needs; a header that is given again takes the place of its own, and an empty one leaves it out.</summary>
    public Task<Exchange> Post(
        string path,
        string url,
        string body,
        string mediaType,
        params (string Name, string Value)[] headers
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Root + url, UriKind.Relative))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        (string Name, string Value)[] usual =
        [
            ("If-Match", "\"0\""),
            ("Idempotency-Key", Guid.NewGuid().ToString()),
            ("Ledger-Office", "Governance officer"),
        ];
        return Send(
            "post",
            path,
            request,
            [.. usual.Where(u => headers.All(h => h.Name != u.Name)), .. headers.Where(h => h.Value.Length > 0)]
        );
    }

    public async Task<HttpResponseMessage> Open(string url, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        Add(request, headers);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<Exchange> Send(
        string method,
        string path,
        HttpRequestMessage request,
        params (string Name, string Value)[] headers
    )
    {
        Add(request, headers);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var type = response.Content.Headers.ContentType?.MediaType;
        var exchange = new Exchange(
            method,
            path,
            (int)response.StatusCode,
            type,
            type == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync(),
            response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)
        );
        Exchanges.Add(exchange);
        return exchange;
    }

    private static void Add(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            if (name == "Host")
                request.Headers.Host = value;
            else
                request.Headers.TryAddWithoutValidation(name, value);
    }
}
