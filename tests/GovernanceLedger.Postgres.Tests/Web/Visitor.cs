using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>What came back: the status, the page, and where it sends on to.</summary>
public sealed record Answered(HttpResponseMessage Response, IHtmlDocument Page)
{
    public int Status => (int)Response.StatusCode;

    public string? Location => Response.Headers.Location?.ToString();

    public string Text(string selector) => Page.QuerySelector(selector)?.TextContent.Trim() ?? "";

    public IEnumerable<string> Errors =>
        Page.QuerySelectorAll(".ds_error-summary__list li").Select(e => e.TextContent.Trim());

    /// <summary>What stands in a field.</summary>
    public string? Field(string name) =>
        Page.QuerySelector($"main form[method=post] [name='{name}']") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };

    public IHtmlFormElement Form => (IHtmlFormElement)Page.QuerySelector("main form[method=post]")!;
}

/// <summary>What stands in the fields of a form, by name.</summary>
public sealed class Typed() : Dictionary<string, string>(StringComparer.Ordinal);

/// <summary>A browser without scripts: it keeps cookies, and sends forms with all that stands in them.</summary>
public sealed class Visitor(Uri address)
{
    private static readonly HttpClient Client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );

    private readonly CookieContainer _cookies = new();

    public Task<Answered> Get(string url) => Answer(HttpMethod.Get, url, null);

    public Task<Answered> Post(string url, Typed fields) =>
        Answer(HttpMethod.Post, url, new FormUrlEncodedContent(fields));

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new(address, request.RequestUri!);
        if (_cookies.GetCookieHeader(address) is { Length: > 0 } kept)
            request.Headers.Add("Cookie", kept);
        var response = await Client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            foreach (var cookie in cookies)
                _cookies.SetCookies(address, cookie);
        return response;
    }

    /// <summary>Sends the page's form with these fields filled in over what stands in it.</summary>
    public Task<Answered> Submit(Answered page, Typed typed)
    {
        var fields = Fields(page.Form);
        foreach (var (name, value) in typed)
            fields[name] = value;
        return Post(page.Form.GetAttribute("action")!, fields);
    }

    /// <summary>Hands a file in at the import page.</summary>
    public async Task<Answered> Upload(
        string slug,
        string name,
        byte[] content,
        string? partnership = null,
        string? cycle = null
    )
    {
        var page = await Get($"/partnerships/{slug}/import");
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in Fields(page.Form))
            form.Add(
                new StringContent(
                    field switch
                    {
                        "partnership" => partnership ?? value,
                        "cycle" => cycle ?? value,
                        _ => value,
                    }
                ),
                field
            );
        form.Add(new ByteArrayContent(content), "document", name);
        return await Answer(HttpMethod.Post, "/import", form);
    }

    /// <summary>What stands in the fields of a form.</summary>
    public static Typed Fields(IHtmlFormElement form)
    {
        var fields = new Typed();
        foreach (var element in form.Elements.OfType<IHtmlElement>().Where(e => e is not IHtmlButtonElement))
            if (element.GetAttribute("name") is { } name && ValueOf(element) is { } value)
                fields.TryAdd(name, value);
        return fields;
    }

    private static string? ValueOf(IHtmlElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" } =>
                null,
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };

    private async Task<Answered> Answer(HttpMethod method, string url, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(url, UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = content is MultipartFormDataContent;
        var response = await Send(request);
        return new(response, await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }
}
