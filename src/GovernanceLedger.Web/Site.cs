using System.Text;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Api;
using GovernanceLedger.Web.Approvals;
using GovernanceLedger.Web.Benchmarking;
using GovernanceLedger.Web.Comparisons;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Engagement;
using GovernanceLedger.Web.Histories;
using GovernanceLedger.Web.Hosting;
using GovernanceLedger.Web.Imports;
using GovernanceLedger.Web.ImprovementActions;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.Meetings;
using GovernanceLedger.Web.Papers;
using GovernanceLedger.Web.Partnerships;
using GovernanceLedger.Web.Searching;
using GovernanceLedger.Web.SelfEvaluations;
using GovernanceLedger.Web.Threads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovernanceLedger.Web;

/// <summary>The site: every page of the ledger, rendered on the server.</summary>
public static class Site
{
    /// <summary>The site on a ledger's database, ready to be started. It only ever listens on this machine.</summary>
    /// <param name="database">The database that holds the ledger, migrated; it stays the caller's to close.</param>
    /// <param name="options">How the site is run.</param>
    public static WebApplication Build(LedgerDatabase database, SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ApplicationName = "governance-ledger" }
        );
        builder.WebHost.UseUrls(options.Address.Url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Else bytes beyond ASCII are refused before the API can say what is wrong with them.
            kestrel.RequestHeaderEncodingSelector = name =>
                name.Equals(CommandEndpoint.KeyHeader, StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1 : null;
            kestrel.Limits.MaxRequestBodySize = ReturnUpload.LargestRequest;
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new FailureLog(options.Log ?? Console.Error, FailureLog.TracesAreWanted));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A form that is not ours is answered with a page; it is nothing for whoever runs the ledger.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        AddServices(builder.Services, LedgerRoom.Of(database, options.Clock ?? TimeProvider.System), options);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, LedgerRoom room, SiteOptions options)
    {
        services.AddSingleton(room);
        services.AddHttpContextAccessor();
        services.AddScoped<Visit>();
        services.AddSingleton<ReturnDraft>();
        services.AddRazorComponents();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "ledger-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.FormFieldName = "form-token";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = ReturnDraft.Longest;
            form.ValueCountLimit = ReturnDraft.MostFields;
            form.MultipartBodyLengthLimit = ReturnUpload.LargestRequest;
        });
        ApiPipeline.AddServices(services, options);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        var keys = services.AddDataProtection().SetApplicationName("governance-ledger");
        if (options.KeysDirectory is { } directory)
            keys.PersistKeysToFileSystem(new DirectoryInfo(directory));
        else
            keys.UseEphemeralDataProtectionProvider();
    }

    private static void Map(WebApplication app)
    {
        app.Use(ResponseHeaders.Add);
        app.MapWhen(ApiPipeline.Concerns, ApiPipeline.Use);
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = Failures.Show, SuppressDiagnosticsCallback = _ => true }
        );
        app.Use(LoopbackOnly.Guard);
        app.Use(HeadRequests.AsGet);
        app.Use(ReadableRequest.Guard);
        app.UseStatusCodePages(Failures.Explain);
        app.UseRouting();
        app.Use(FormGuard.Check);
        app.Use(ListAsAt.Say);
        SiteAssets.Map(app);
        SitePages.Map(app);
        PartnershipEndpoints.Map(app);
        SelfEvaluationEndpoints.Map(app);
        PaperEndpoints.Map(app);
        MeetingEndpoints.Map(app);
        ThreadEndpoints.Map(app);
        ComparisonEndpoints.Map(app);
        NationalEndpoints.Map(app);
        BenchmarkEndpoints.Map(app);
        DirectionEndpoints.Map(app);
        ActionEndpoints.Map(app);
        EngagementEndpoints.Map(app);
        ApprovalEndpoints.Map(app);
        ImportEndpoints.Map(app);
        HistoryEndpoints.Map(app);
        SearchEndpoints.Map(app);
        app.MapFallback(() => Page.NotFound("There is no page at this address."));
    }
}
