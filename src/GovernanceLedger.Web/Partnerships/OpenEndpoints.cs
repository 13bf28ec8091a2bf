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

    private static FormFlow<PartnershipPlace, SelfEvaluation, SelfEvaluationCommand> Flow(FormRequest r) =>
        new(
            r,
            SelfEvaluationRules.Kind,
            () => PartnershipPlace.Find(r),
            (entries, _, _) => Parse(entries),
            (place, state, status) =>
                Page.Of<OpenPage, OpenPage.Shown>(new(place.Slug, place.Partnership, state), status)
        )
        {
            Begins = StreamOf,
            Begun = new(FieldNames.Cycle, "That self-evaluation has been opened already."),
            Onwards = (place, command, _) =>
                $"{place.Url}?cycle={StreamOf(command)[(SelfEvaluationRules.Kind.Name.Length + 1)..]}",
        };

    private static string StreamOf(SelfEvaluationCommand command) =>
        SelfEvaluationViews.Stream(((OpenSelfEvaluation)command).Cycle, command.EffectiveOn.Year);

    private static OpenSelfEvaluation Parse(Entries entries)
    {
        var cycle = Codes.Read<Cycle>(entries[FieldNames.Cycle]);
        if (cycle is null)
            entries.Reject(FieldNames.Cycle, "Choose which round it is.");
        return new(cycle ?? default, Framework.Msg2019.Version, entries.EffectiveOn(), entries.Source());
    }
}
