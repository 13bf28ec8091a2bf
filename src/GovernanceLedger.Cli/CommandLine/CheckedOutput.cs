using System.Text;

namespace GovernanceLedger.Cli.CommandLine;

/// <summary>The output, whose failures are told apart from those of other files: a full disk behind it is nobody's bug.</summary>
internal sealed class CheckedOutput(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    internal const string Failure = "output-not-written";

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Checked(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Checked(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Checked(() => inner.Write(value));

    public override void WriteLine(string? value) => Checked(() => inner.WriteLine(value));

    public override void Flush() => Checked(inner.Flush);

    private static void Checked(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e)
        {
            throw new CommandRefused(
                Failure,
                $"The output could not be written: {e.Message.TrimEnd('.')}. Free some space, or write it elsewhere."
            );
        }
    }
}
