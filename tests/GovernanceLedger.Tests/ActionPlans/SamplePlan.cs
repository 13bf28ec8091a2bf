using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

/// <summary>Plans in words of our own, behind a return in words of our own.</summary>
internal static class SamplePlan
{
    public const string Head = "Proposal and score\t\tTimescale\tLead/s\tAction\tComment\tProgress";

    /// <summary>A return that rates proposals 1.1 and 1.2 as established, and behind it the rows of a plan.</summary>
    public static Return Read(params string[] rows) => ReadingOf.Return(Text(rows));

    public static string Text(params string[] rows) =>
        SampleTable.RatedAt("1.1", 3)
        + "\n"
        + SampleTable.RatedAt("1.2", 3)
        + "\nAPPENDIX 2\n\nIMPROVEMENT PLAN\n\n"
        + string.Join('\n', rows)
        + "\n";

    /// <summary>The rows of a plan alone, in a document of their own.</summary>
    public static Return Alone(params string[] rows) => ReadingOf.Return(string.Join('\n', rows) + "\n");
}
