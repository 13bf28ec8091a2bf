using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using GovernanceLedger.Cli.CommandLine;
using GovernanceLedger.Web.Hosting;

namespace GovernanceLedger.Cli.Hosting;

/// <summary>Where the site listens.</summary>
internal sealed class ServingOptions
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to listen on; 5080 unless given.",
        DefaultValueFactory = _ => 5080,
        HelpName = "port",
    };

    private readonly Option<string> _address = new("--address")
    {
        Description =
            "The address to listen on, which no other machine may reach, such as ::1; 127.0.0.1 unless given.",
        DefaultValueFactory = _ => "127.0.0.1",
        HelpName = "address",
    };

    public ServingOptions() =>
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("--port takes a number from 0 to 65535.");
        });

    public void AddTo(Command command)
    {
        command.Options.Add(_port);
        command.Options.Add(_address);
    }

    /// <summary>The address, refused where it is not this machine's own or something else listens there.</summary>
    public SiteAddress Address(ParseResult parsed)
    {
        var host = parsed.GetValue(_address)!.Trim();
        var port = parsed.GetValue(_port);
        var url = $"http://{(host.Contains(':', StringComparison.Ordinal) ? $"[{host.Trim('[', ']')}]" : host)}:{port}";
        var address = SiteAddress.Parse(url, out var refusal) ?? throw new CommandRefused(refusal!);
        RefuseTaken(host, port);
        return address;
    }

    // Found out before anything that takes a while.
    private static void RefuseTaken(string host, int port)
    {
        var address = IPAddress.TryParse(host.Trim('[', ']'), out var parsed) ? parsed : IPAddress.Loopback;
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw new CommandRefused(NotListening(e, host, port));
        }
    }

    internal static Refusal NotListening(SocketException e, string host, int port) =>
        e.SocketErrorCode switch
        {
            SocketError.AccessDenied => new(
                "port-not-permitted",
                $"You may not listen on port {port}. Choose one above 1023 with --port."
            ),
            SocketError.AddressAlreadyInUse => new(
                "port-taken",
                $"Port {port} is taken by another program, perhaps another ledger. Stop that, or choose another port, such as --port {Math.Min(port + 1, 65535)}."
            ),
            SocketError.AddressNotAvailable
            or SocketError.AddressFamilyNotSupported
            or SocketError.ProtocolFamilyNotSupported => new(
                "address-not-available",
                $"This machine has no address {host} to listen on{(host.Contains(':', StringComparison.Ordinal) ? ", as where IPv6 is turned off" : "")}. Leave --address out, or use 127.0.0.1."
            ),
            _ => new(
                "cannot-listen",
                $"The site cannot listen on {host}, port {port}: {e.Message.TrimEnd('.')}. Choose another with --port or --address."
            ),
        };
}
