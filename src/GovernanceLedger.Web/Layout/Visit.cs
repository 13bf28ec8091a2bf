using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Layout;

/// <summary>
/// Who is at the browser, as far as that is known before sign-in: an office that they gave, and an opaque reference made
/// for this browser. Both are kept in cookies and nowhere else.
/// </summary>
public sealed class Visit(IHttpContextAccessor accessor, IAntiforgery antiforgery)
{
    private const string OfficeCookie = "ledger-office";
    private const string PersonCookie = "ledger-person";

    private string? _person;

    /// <summary>The office that this browser records as, or null until one is given.</summary>
    public string? Office
    {
        get
        {
            var office = Uri.UnescapeDataString(Context.Request.Cookies[OfficeCookie] ?? "");
            return TextCheck.Of(office, "Office", "blank-office", TextCheck.LongestName) is null ? office : null;
        }
    }

    /// <summary>The path of this request, with its query.</summary>
    public string Here => Context.Request.Path + Context.Request.QueryString;

    /// <summary>What the address says that a form follows from, or nothing.</summary>
    public string Follows => Context.Request.Query[Forms.FieldNames.Follows].ToString();

    private HttpContext Context => accessor.HttpContext!;

    /// <summary>The name and value of the field that shows a form to be ours; issued before the page is written, since it comes with a cookie.</summary>
    public (string Name, string Value) FormToken { get; private set; }

    /// <summary>Issues the token for the forms of this page.</summary>
    public void IssueFormToken()
    {
        var tokens = antiforgery.GetAndStoreTokens(Context);
        FormToken = (tokens.FormFieldName, tokens.RequestToken!);
    }

    /// <summary>The actor for what is recorded now, under an office just given or the one kept.</summary>
    public Actor Actor(string office) => new(Person(), office);

    /// <summary>Keeps the office for the next form.</summary>
    public void Keep(string office) => Set(OfficeCookie, Uri.EscapeDataString(office));

    private string Person()
    {
        var kept = _person ?? Context.Request.Cookies[PersonCookie];
        if (
            kept is { Length: 23 }
            && kept.StartsWith("person-", StringComparison.Ordinal)
            && kept[7..].All(char.IsAsciiHexDigitLower)
        )
            return kept;
        _person = "person-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        Set(PersonCookie, _person);
        return _person;
    }

    private void Set(string name, string value) =>
        Context.Response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            }
        );
}
