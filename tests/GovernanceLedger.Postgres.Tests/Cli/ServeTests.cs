using System.Net.Sockets;
using GovernanceLedger.Cli.Hosting;
using static GovernanceLedger.Postgres.Tests.Cli.CommandLineFixture;

namespace GovernanceLedger.Postgres.Tests.Cli;

public sealed class ServeTests : IDisposable
{
    private readonly string _data = Path.Combine(
        Path.GetTempPath(),
        "ledger-serve-" + Guid.NewGuid().ToString("n")[..8]
    );

    public void Dispose()
    {
        if (Directory.Exists(_data))
            Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Serves_where_a_proxy_is_set_that_does_not_answer()
    {
        using var serving = new LedgerProcess(
            [("http_proxy", "http://127.0.0.1:1"), ("HTTP_PROXY", null), ("no_proxy", null), ("NO_PROXY", null)],
            "serve",
            "--port",
            "0",
            "--data",
            _data,
            "--connection",
            await TestServer.NewDatabase()
        );
        (await serving.Serving()).IsLoopback.Should().BeTrue();
        (await serving.Ended("-TERM")).Should().Be(0, serving.Said);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_its_first_visit_is_served_all_the_same()
    {
        var visit = () => FirstVisit.To(new Uri("http://127.0.0.1:1"), CancellationToken.None);
        await visit.Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_to_leaves_no_server_running()
    {
        Directory.CreateDirectory(Path.Combine(_data, "serving", "in-the-way"));
        var ran = await Bare(["serve", "--port", "0", "--data", _data, "--connection", ""]);
        ran.ExitCode.Should().Be(1);
        ran.Messages.Should().Contain("cannot be written to").And.Contain(_data);
        File.Exists(Path.Combine(_data, "postgresql", "data", "postmaster.pid")).Should().BeFalse();
    }

    [Theory]
    [InlineData(SocketError.AccessDenied, "port-not-permitted")]
    [InlineData(SocketError.AddressAlreadyInUse, "port-taken")]
    [InlineData(SocketError.AddressNotAvailable, "address-not-available")]
    [InlineData(SocketError.AddressFamilyNotSupported, "address-not-available")]
    [InlineData(SocketError.NoBufferSpaceAvailable, "cannot-listen")]
    public void What_keeps_the_site_from_listening_is_told_apart(SocketError error, string code) =>
        ServingOptions.NotListening(new SocketException((int)error), "::1", 80).Code.Should().Be(code);
}
