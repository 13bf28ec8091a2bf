using System.Globalization;
using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>
/// The open actions that one form of a cycle holds. A part is named by the number of its first action: what is recorded
/// of one part ends actions, and a count of pages would pass over as many in the next.
/// </summary>
/// <param name="Open">How many actions of the plan are open.</param>
/// <param name="Wanted">The open actions that are asked for, in all parts.</param>
/// <param name="Before">How many of them stand in the parts before this one.</param>
public sealed record CyclePart(int Open, IReadOnlyList<ActionSummary> Wanted, int Before)
{
    /// <summary>The most actions that one form holds.</summary>
    internal const int MostActions = 50;

    /// <summary>The actions of this part.</summary>
    internal IReadOnlyList<ActionSummary> Actions { get; } = [.. Wanted.Skip(Before).Take(MostActions)];

    /// <summary>The first action of the part before; null where this is the first.</summary>
    internal long? Previous => Before == 0 ? null : Wanted[Math.Max(0, Before - MostActions)].Number;

    /// <summary>The first action of the part after; null where this is the last.</summary>
    internal long? Next => Before + MostActions < Wanted.Count ? Wanted[Before + MostActions].Number : null;

    /// <summary>Which actions these are, such as "51 to 100 of 1,480 open actions".</summary>
    internal string InWords
    {
        get
        {
            var narrowed =
                Wanted.Count < Open ? $" that fit, of {Open:N0} open" : $" open action{(Open == 1 ? "" : "s")}";
            return Actions.Count == Wanted.Count
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Actions.Count} of {Open} open action{(Open == 1 ? "" : "s")}"
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Before + 1:N0} to {Before + Actions.Count:N0} of {Wanted.Count:N0}{narrowed}"
                );
        }
    }

    /// <summary>The part of a plan that begins with an action, or with the first where none is named.</summary>
    internal static CyclePart Of(PlanPlace place, PlanFilter filter, long? from)
    {
        var open = place.Plan.Actions.Where(a => a.IsOpen).ToList();
        var wanted = filter.Apply(open, place.Day);
        return new(open.Count, wanted, wanted.Count(a => a.Number < from));
    }
}
