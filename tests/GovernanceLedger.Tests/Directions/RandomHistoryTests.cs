using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Directions;
using static GovernanceLedger.Tests.Directions.Given;

namespace GovernanceLedger.Tests.Directions;

/// <summary>What holds for every history that the rules allow, whatever commands are thrown at them.</summary>
public sealed class RandomHistoryTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void No_command_makes_the_rules_or_the_fold_throw_and_every_event_moves_the_version_by_one() =>
        Holds(events => (Fold(events)?.Version ?? 0) == events.Count);

    [Fact]
    public void References_have_no_gap_and_are_never_repeated() =>
        Holds(events =>
            events
                .OfType<DirectionDrafted>()
                .GroupBy(e => e.EffectiveOn.Year)
                .All(year =>
                    year.Select(e => e.Reference)
                        .SequenceEqual(
                            Enumerable.Range(1, year.Count()).Select(n => $"{year.Key}-{n:000}"),
                            StringComparer.Ordinal
                        )
                )
        );

    [Fact]
    public void The_totals_on_any_day_are_the_sum_of_what_is_in_force() =>
        Holds(events =>
            Days.All(day =>
            {
                var rows = DirectionList.Of(Fold(events) ?? DirectionRegister.Empty).Directions;
                var totals = InForce.Totals(InForce.On(rows, day));
                return totals.ToDictionary(t => (t.Partner, t.FinancialYear), t => t.Total) is var found
                    && Naively(events, day) is var expected
                    && found.Count == expected.Count
                    && found.All(t => expected.GetValueOrDefault(t.Key) == t.Value);
            })
        );

    [Fact]
    public void Every_function_is_in_force_by_itself_as_it_is_among_all() =>
        Holds(events =>
            Days.All(day =>
            {
                var rows = DirectionList.Of(Fold(events) ?? DirectionRegister.Empty).Directions;
                var among = InForce.On(rows, day).Count(d => d.Functions.Contains(HomeCare, StringComparer.Ordinal));
                return InForce.On(rows, day, HomeCare).Count == among;
            })
        );

    [Fact]
    public void Every_view_reads_back_as_it_was_written() =>
        Holds(events => Fold(events) is not { } state || DirectionViews.Of(state).All(ReadsBack));

    [Fact]
    public void An_event_renews_the_register_and_the_view_of_its_own_direction_and_of_no_other() =>
        Holds(events =>
        {
            if (Fold(events) is not { } before)
                return true;
            var reference = before.NextReference(2019);
            var after = DirectionFold.Evolve(
                before,
                new DirectionDrafted(reference, HomeCareContent, Day(4, 1), Board)
            );
            var held = DirectionViews.Of(before).Select(v => v.Source).ToHashSet(ReferenceEqualityComparer.Instance);
            return DirectionViews
                .Of(after)
                .Where(v => !held.Contains(v.Source))
                .Select(v => v.Name)
                .SequenceEqual(["register", DirectionViews.DirectionName(reference)], StringComparer.Ordinal);
        });

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, 12).Select(n => Day(4, 1).AddDays(n * 4));

    private static void Holds(Func<List<LedgerEvent>, bool> property) =>
        Check.One(
            Thorough,
            Prop.ForAll(RandomCommands.Lists.ToArbitrary(), commands => property(RandomCommands.Play(commands)))
        );

    private static DirectionRegister? Fold(IEnumerable<LedgerEvent> events) =>
        events.Aggregate((DirectionRegister?)null, DirectionFold.Evolve);

    // The plainest reading of the rule, from the events alone: for each direction walk to the day, row by row.
    private static Dictionary<(string, string), long> Naively(List<LedgerEvent> events, DateOnly day)
    {
        var sums = new Dictionary<(string, string), long>();
        foreach (var reference in events.Select(e => Directed.ReferenceOf(e)!).Distinct(StringComparer.Ordinal))
        {
            var own = events.Where(e => Directed.ReferenceOf(e) == reference).ToList();
            DirectionContent? drafted = null;
            DirectionContent? inForce = null;
            foreach (var e in own)
            {
                drafted = (e as DirectionDrafted)?.Content ?? (e as DirectionRedrafted)?.Content ?? drafted;
                if (e is DirectionIssued issued && issued.From <= day)
                    inForce = drafted;
                if (e is DirectionVaried varied && varied.From <= day)
                    inForce = varied.Content;
            }
            if (
                own.Exists(e =>
                    e is DirectionRevoked r && r.From <= day || e is DirectionCompleted c && c.EffectiveOn <= day
                )
            )
                continue;
            foreach (var row in inForce?.Money.Value ?? [])
                if (!own.Exists(e => e is DirectionSuperseded s && s.From <= day && s.Function == row.Function))
                    sums[(row.Partner, row.FinancialYear)] =
                        sums.GetValueOrDefault((row.Partner, row.FinancialYear)) + row.Pence;
        }
        return sums;
    }

    private static bool ReadsBack(View view)
    {
        var type = view.Document.GetType();
        var written = JsonSerializer.Serialize(view.Document, type, LedgerJson.Options);
        var read = JsonSerializer.Deserialize(written, type, LedgerJson.Options);
        return JsonNode.DeepEquals(
            JsonNode.Parse(written),
            JsonNode.Parse(JsonSerializer.Serialize(read, type, LedgerJson.Options))
        );
    }
}
