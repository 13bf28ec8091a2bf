using GovernanceLedger.Web.Hosting;
using Microsoft.Extensions.Logging;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class HostTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("ledger.example.org")]
    [InlineData("192.168.1.4")]
    [InlineData("127.0.0.1.example.org")]
    public async Task A_request_that_names_another_host_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await new Visitor(site.Address).Send(request);
        ((int)response.StatusCode).Should().Be(421);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    public async Task A_request_that_names_this_machine_is_answered(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await new Visitor(site.Address).Send(request);
        ((int)response.StatusCode).Should().Be(200);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "not-loopback")]
    [InlineData("http://192.168.1.4:5080", "not-loopback")]
    [InlineData("http://*:5080", "unreadable-address")]
    [InlineData("http://ledger.example.org", "not-loopback")]
    [InlineData("5080", "unreadable-address")]
    public void An_address_beyond_this_machine_is_refused_with_a_sentence(string address, string code)
    {
        SiteAddress.Parse(address, out var refusal).Should().BeNull();
        refusal!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080/")]
    [InlineData("http://[::1]:5080")]
    public void An_address_of_this_machine_is_taken(string address) =>
        SiteAddress.Parse(address, out _).Should().NotBeNull();

    [Fact]
    public async Task A_form_that_is_not_ours_is_nothing_for_the_terminal()
    {
        var refused = await new Visitor(site.Address).Post(
            "/recording-as",
            new() { ["form-token"] = "CfDJ8AAAA", ["office"] = "Clerk" }
        );
        refused.Status.Should().Be(400);
        (await new Visitor(site.Address).Get("/partnerships/x?recorded=x")).Status.Should().Be(400);
        site.Log.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public void A_failure_is_one_line_and_its_trace_only_where_asked_for(bool withTraces, int atLeast)
    {
        using var output = new StringWriter();
        using var log = new FailureLog(output, withTraces);
        try
        {
            throw new InvalidOperationException("Something\nbroke.", new TimeoutException("inner"));
        }
        catch (InvalidOperationException e)
        {
            log.CreateLogger("site").Log(LogLevel.Error, default, "GET /x failed.", e, (message, _) => message);
        }
        var lines = output.ToString().TrimEnd().Split('\n');
        lines[0].Trim().Should().Be("GET /x failed. InvalidOperationException: Something broke.");
        lines.Length.Should().BeGreaterThanOrEqualTo(atLeast);
        (lines.Length == 1).Should().Be(!withTraces);
    }
}
