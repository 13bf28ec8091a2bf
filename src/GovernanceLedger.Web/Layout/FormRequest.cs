using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Layout;

/// <summary>A form that an address asks for, or that came back from there.</summary>
internal sealed record FormRequest(HttpContext Http, LedgerRoom Room, Visit Visit)
{
    internal string Slug => this["slug"];

    internal CancellationToken Cancel => Http.RequestAborted;

    /// <summary>A part of the address as its route names it, or nothing.</summary>
    internal string this[string part] => Http.Request.RouteValues[part] as string ?? "";

    /// <summary>What the address asks for after its question mark, or nothing.</summary>
    internal string Query(string name) => Http.Request.Query[name].ToString();
}

/// <summary>What a form is about: the stream that it adds to, and the page that shows it.</summary>
public interface IFormPlace
{
    /// <summary>The partnership's short name.</summary>
    string Slug { get; }

    /// <summary>The stream.</summary>
    string Stream { get; }

    /// <summary>The stream's version; 0 before its first event.</summary>
    long Version { get; }

    /// <summary>The page that this place is shown on.</summary>
    string Url { get; }
}
