using GovernanceLedger.Frameworks;
using GovernanceLedger.Partnerships;
using GovernanceLedger.SelfEvaluations;
using GovernanceLedger.Web.Forms;
using GovernanceLedger.Web.Layout;
using GovernanceLedger.Web.SelfEvaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Partnerships;

/// <summary>The form that opens a self-evaluation to be rated proposal by proposal.</summary>
internal static class OpenEndpoints
{
    private const string Path = "/partnerships/{slug}/open";

    internal static void Map(IEndpointRouteBuilder routes) =>
        FormFlow.Map(routes, Path, "There is no such partnership in this ledger.", Flow);

    private static FormFlow<OpeningPlace, SelfEvaluation, SelfEvaluationCommand> Flow(FormRequest r) =>
        new(
            r,
            SelfEvaluationRules.Kind,
            () => OpeningPlace.Find(r),
            (entries, place, _) => Parse(entries, place),
            (place, state, status) => Page.Of<OpenPage, OpenPage.Shown>(new(place, state, r.Room.Today), status)
        )
        {
            Begins = StreamOf,
            Begun = new(FieldNames.Cycle, "That self-evaluation has been opened already."),
            Onwards = (place, command, _) => $"{place.Url}?cycle={RoundName.Of(StreamOf(command))}",
            Prefill = (entries, place, _) => Prefill(entries, place),
        };

    private static string StreamOf(SelfEvaluationCommand command) =>
        SelfEvaluationViews.Stream(((OpenSelfEvaluation)command).Cycle, command.EffectiveOn.Year);

    // After a baseline comes its repeat, unless somebody says otherwise; and a later framework is chosen, never assumed.
    private static void Prefill(Entries entries, OpeningPlace place)
    {
        entries[FieldNames.Cycle] = (
            place.Baseline is null ? Cycle.Baseline
            : place.Repeat.Repeat is null ? Cycle.Repeat
            : Cycle.Interim
        ).Code();
        entries[FieldNames.Framework] = (place.Baseline?.Framework ?? Framework.Newest.Version);
    }

    private static OpenSelfEvaluation Parse(Entries entries, OpeningPlace place)
    {
        var cycle = Codes.Read<Cycle>(entries[FieldNames.Cycle]);
        if (cycle is null)
            entries.Reject(FieldNames.Cycle, "Choose which round it is.");
        var framework = place.Frameworks is [var only] ? only.Version : entries[FieldNames.Framework];
        if (!place.Frameworks.Any(f => f.Version == framework))
            entries.Reject(FieldNames.Framework, "Choose the version of the framework.");
        return new(cycle ?? default, framework, entries.EffectiveOn(), entries.Source());
    }
}
