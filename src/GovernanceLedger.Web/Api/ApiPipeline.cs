using GovernanceLedger.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovernanceLedger.Web.Api;

/// <summary>The way of a request to the API, apart from that of the pages: no cookies, no forms, and a problem for every error.</summary>
internal static class ApiPipeline
{
    internal const string Root = "/api/v1";
    internal const string Description = "/openapi/v1.json";

    // The site's own routes end in a page for whatever is not found; the API has a table of routes of its own.
    private const string SitesRoutes = "__GlobalEndpointRouteBuilder";

    internal static void AddServices(IServiceCollection services, SiteOptions options) =>
        services.AddSingleton(ApiLimits.Feeds(options)).AddRateLimiter(limiter => ApiLimits.Set(limiter, options));

    internal static bool Concerns(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    internal static void Use(IApplicationBuilder api)
    {
        api.Properties.Remove(SitesRoutes);
        api.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = ApiFailures.Show, SuppressDiagnosticsCallback = _ => true }
        );
        api.Use(OnThisMachine);
        api.Use(HeadRequests.AsGet);
        api.UseStatusCodePages(ApiFailures.Explain);
        api.UseRateLimiter();
        api.Use(ReadableRequest.Guard);
        api.Use(CrossSite.Guard);
        api.UseRouting();
        api.UseEndpoints(Map);
    }

    private static Task OnThisMachine(HttpContext context, RequestDelegate next) =>
        LoopbackOnly.Allows(context)
            ? next(context)
            : new ApiAnswer.Failed(
                StatusCodes.Status421MisdirectedRequest,
                new("not-loopback", LoopbackOnly.Sentence)
            ).Write(context);

    private static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var read in ApiReads.All)
            routes.MapGet(Root + read.Route, context => ReadEndpoint.Answer(context, read));
        foreach (var command in ApiCommands.All)
            routes.MapPost(Root + command.Path, context => CommandEndpoint.Take(context, command));
        routes.MapGet(Root + EventFeed.Path, EventFeed.Follow);
        routes.MapGet(Description, context => new ApiAnswer.Done(OpenApiDocument.Whole).Write(context));
    }
}
