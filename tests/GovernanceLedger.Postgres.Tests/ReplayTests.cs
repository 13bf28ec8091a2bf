using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class ReplayTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    /// <summary>What an officer might do next; much of it is refused, which must leave the views alone too.</summary>
    private static readonly Gen<SelfEvaluationCommand> AnyCommand =
        from proposal in Gen.Elements("1.1", "1.2", "2.3", "3.2")
        from level in Gen.Elements(Level.NotYetEstablished, Level.PartlyEstablished, Level.Established, Level.Exemplary)
        from earlier in Gen.Choose(1, 8)
        from what in Gen.Choose(0, 5)
        select what switch
        {
            0 => (SelfEvaluationCommand)new RecordRating(proposal, level, Day, Minute),
            1 => new ChangeRating(proposal, level, "The board saw progress.", Day, Minute),
            2 => new CorrectRating(proposal, earlier, level, "The tick was misread.", Day, Minute),
            3 => new AddEvidence(proposal, "The partners met.", Day, Minute),
            4 => new WithdrawEvidence(proposal, earlier, "It was about another board.", Day, Minute),
            _ => new RecordPartnerView(proposal, "Health Board", level, null, Day, Minute),
        };

    [Fact]
    public void The_views_at_any_time_are_the_fold_of_the_events_so_far() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(12),
            Prop.ForAll(Gen.ListOf(AnyCommand, 12).ToArbitrary(), commands => Holds(commands).GetAwaiter().GetResult())
        );

    private async Task<bool> Holds(IEnumerable<SelfEvaluationCommand> commands)
    {
        var partnership = await ledger.Partnership();
        var version = 1L;
        foreach (var command in commands)
        {
            if (await ledger.Execute(partnership, command, At(version)) is Answer.Recorded recorded)
                version = recorded.Version;
            var (state, reached) = await ledger.Reader.Fold(
                SelfEvaluationRules.Kind,
                partnership,
                Baseline,
                upTo: version
            );
            if (reached != version || await Stored(partnership) != Canonical(SelfEvaluationViews.Of(state!)))
                return false;
        }
        return true;
    }

    private async Task<string> Stored(string partnership)
    {
        var views = await ledger.Views.OfStream<JsonDocument>(partnership, Baseline, "");
        return string.Join('\n', views.Select(v => v.Name + Canonical(v.Document.RootElement)));
    }

    private static string Canonical(IEnumerable<View> views) =>
        string.Join(
            '\n',
            views
                .OrderBy(v => v.Name, StringComparer.Ordinal)
                .Select(v =>
                    v.Name
                    + Canonical(JsonSerializer.SerializeToElement(v.Document, v.Document.GetType(), LedgerJson.Options))
                )
        );

    private static string Canonical(JsonElement element)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        Sealing.CanonicalJson.Write(element, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
