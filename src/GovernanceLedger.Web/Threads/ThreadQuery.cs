using GovernanceLedger.Postgres;
using GovernanceLedger.Threads;
using GovernanceLedger.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Threads;

/// <summary>Which part of a thread an address asks for, kept as typed.</summary>
/// <param name="Of">What it begins with.</param>
/// <param name="Register">Only events of this kind of stream, besides the start.</param>
/// <param name="Question">Only why it is so ("why") or what it led to ("led-to"), besides the start.</param>
public sealed record ThreadQuery(string Of, string Register, string Question)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsNarrow => Register.Length + Question.Length > 0;

    internal static ThreadQuery From(IQueryCollection query) =>
        new(query["of"].ToString().Trim(), query["register"].ToString(), query["show"].ToString());

    /// <summary>The entries that it asks for; those with which the thread begins always.</summary>
    public IReadOnlyList<ThreadEntry> Among(IEnumerable<ThreadEntry> thread) =>
        [.. thread.Where(e => e.Part == ThreadPart.Start || (InRegister(e) && Answers(e)))];

    /// <summary>The same as an address carries it.</summary>
    public string Query() => AddressQuery.Of(("of", Of), ("register", Register), ("show", Question));

    private bool InRegister(ThreadEntry e) => Register.Length == 0 || e.Recorded.Stream.Split('/', 2)[0] == Register;

    // What bears on a proposal is part of why it is rated so.
    private bool Answers(ThreadEntry e) =>
        Question switch
        {
            "why" => e.Part is ThreadPart.Why or ThreadPart.Beside,
            "led-to" => e.Part == ThreadPart.LedTo,
            _ => true,
        };
}
