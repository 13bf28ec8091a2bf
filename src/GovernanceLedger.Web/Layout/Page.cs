using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovernanceLedger.Web.Layout;

/// <summary>Answers with a page: a component rendered on the server.</summary>
internal static class Page
{
    internal static IResult Of<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK)
        where TPage : IComponent, IPage<TModel> =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    /// <summary>The page that says that there is nothing at this address.</summary>
    internal static IResult NotFound(string what) =>
        Of<PlainPage, PlainPage.Words>(
            new("Page not found", [what, "Check the address, or start again from the list of partnerships."]),
            StatusCodes.Status404NotFound
        );

    /// <summary>The page that says that what was sent cannot be used.</summary>
    internal static IResult BadRequest(string what) =>
        Of<PlainPage, PlainPage.Words>(
            new("That cannot be used", [what, "Nothing was recorded."]),
            StatusCodes.Status400BadRequest
        );
}

/// <summary>A page that shows one model.</summary>
public interface IPage<TModel>
{
    TModel Model { get; set; }
}
