using GovernanceLedger.Directions;
using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Directions;
using GovernanceLedger.Web.Histories;

namespace GovernanceLedger.Web.Api;

/// <summary>What can be read of directions.</summary>
internal static class DirectionReads
{
    private const string Path = ApiReads.OfPartnership + "/directions";

    internal static IReadOnlyList<ApiRead> All { get; } =
    [
        new("listDirections", Path, "The register of directions.", typeof(DirectionsBody), [], List),
        new(
            "listDirectionsInForce",
            Path + "/in-force",
            "The directions in force on a day, and their money, on both axes of time.",
            typeof(InForceBody),
            [
                new("on", ParameterKind.Day, "The day in question; today where it is left out."),
                new("for", ParameterKind.Text, "Only for this function."),
                new("known-on", ParameterKind.Day, "Only by what was recorded up to the end of this day."),
            ],
            InForceOn
        ),
        new(
            "getDirectionLog",
            Path + "/log",
            "The log of directions for a financial year, up to its middle or its end.",
            typeof(DirectionLogBody),
            [
                new("year", ParameterKind.FinancialYear, "The financial year; this one where it is left out."),
                new(
                    "period",
                    ParameterKind.OneOf,
                    "Up to 30 September or up to 31 March; the latter where it is left out.",
                    OneOf: ["mid-year", "year-end"]
                ),
            ],
            Log
        ),
        new("getDirection", Path + "/{reference}", "One direction.", typeof(DirectionBody), [], One),
    ];

    private static async Task<ApiAnswer.Done?> List(ApiQuestion asked) =>
        await DirectionPlaces.Find(asked.Room, asked.Partnership, null, asked.Cancel) is { } place
            ? new(
                new DirectionsBody(
                    place.Slug,
                    DirectionRules.Stream,
                    place.Version,
                    place.Register.Directions,
                    DirectionChain.Steps(place.Register.Directions)
                ),
                place.Version
            )
            : null;

    private static async Task<ApiAnswer.Done?> One(ApiQuestion asked) =>
        await DirectionPlaces.Find(asked.Room, asked.Partnership, asked.Named("reference"), asked.Cancel) is { } place
            ? new(
                new DirectionBody(
                    place.Slug,
                    DirectionRules.Stream,
                    place.Version,
                    place.Direction!,
                    [
                        .. DirectionChain
                            .Steps(place.Register.Directions)
                            .Where(s => s.Later == place.Direction!.Reference),
                    ]
                ),
                place.Version
            )
            : null;

    private static async Task<ApiAnswer.Done?> InForceOn(ApiQuestion asked)
    {
        if (await DirectionPlaces.Find(asked.Room, asked.Partnership, null, asked.Cancel) is not { } place)
            return null;
        var (on, function, known) = (asked.Day("on") ?? asked.Room.Today, asked.Text("for"), asked.Day("known-on"));
        var register = known is { } day
            ? await KnownRegister.At(asked.Room, place.Slug, day.End(), asked.Cancel)
            : place.Register;
        var inForce = InForce.On(register.Directions, on, function);
        return new(
            new InForceBody(place.Slug, on, function, known, [.. inForce.Select(Entry)], InForce.Totals(inForce)),
            place.Version,
            on
        );
    }

    private static async Task<ApiAnswer.Done?> Log(ApiQuestion asked)
    {
        if (await DirectionPlaces.Find(asked.Room, asked.Partnership, null, asked.Cancel) is not { } place)
            return null;
        var query = LogQuery.Of(asked.Query, asked.Room.Today);
        return new(
            new DirectionLogBody(place.Slug, query.From, query.To, query.AsAt, query.Among(place.Register.Directions)),
            place.Version,
            query.AsAt
        );
    }

    private static InForceEntry Entry(DirectionInForce d) =>
        new(d.Direction.Reference, d.Functions, d.Term.Recipients, d.Term.From, [.. d.Money]);
}
