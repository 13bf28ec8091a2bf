using GovernanceLedger.Postgres.Rebuilding;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class UnreadableEventTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    public static TheoryData<string, string> Unreadable =>
        new()
        {
            { "renamed_event", "{}" },
            { "evidence_added", "{\"proposal\": \"1.1\"}" },
            {
                "evidence_added",
                "{\"proposal\": \"1.1\", \"text\": \"x\", \"surplus\": 1, \"effectiveOn\": \"2019-05-10\", \"source\": {\"description\": \"x\"}}"
            },
            {
                "rating_recorded",
                "{\"proposal\": \"1.1\", \"level\": \"splendid\", \"effectiveOn\": \"2019-05-10\", \"source\": {\"description\": \"x\"}}"
            },
            { "rating_recorded", "[]" },
            {
                "partnership_registered",
                "{\"name\": \"x\", \"board\": \"x\", \"healthBoard\": \"x\", \"councils\": [], \"effectiveOn\": \"2019-05-10\", \"source\": {\"description\": \"x\"}}"
            },
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task An_event_that_cannot_be_read_stops_every_reading_and_is_named(string type, string data)
    {
        var partnership = await ledger.Partnership();
        await Smuggle(partnership, type, data);
        await Refuses(partnership, type, () => ledger.Reader.Fold(SelfEvaluationRules.Kind, partnership, Baseline));
        await Refuses(partnership, type, () => ledger.Reader.StateAt(StreamKinds.All, partnership));
        await Refuses(partnership, type, () => ledger.Execute(partnership, Rate("1.1"), At(2)));
        // The envelope of an event that stands where it should not is readable; only folding finds it out.
        if (type != "partnership_registered")
            await Refuses(partnership, type, () => ledger.Reader.Partnership(partnership).ToListAsync().AsTask());
    }

    [Fact]
    public async Task A_rebuild_over_an_event_that_cannot_be_read_leaves_the_views_alone()
    {
        var own = new LedgerFixture();
        await own.InitializeAsync();
        var partnership = await own.Partnership();
        await own.Bypass(Insert(partnership, "renamed_event", "{}"));
        var rebuild = () => new ViewRebuild(own.Database, StreamKinds.All, TimeProvider.System).Run();
        (await rebuild.Should().ThrowAsync<UnreadableEventException>()).Which.Type.Should().Be("renamed_event");
        (await own.Views.Find<Profile>(partnership, Baseline, "profile")).Should().NotBeNull();
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_version_that_is_missing_is_noticed()
    {
        var partnership = await ledger.Partnership();
        await ledger.Bypass(Insert(partnership, "rating_recorded", "{}", version: 3));
        var fold = () => ledger.Reader.Fold(SelfEvaluationRules.Kind, partnership, Baseline);
        (await fold.Should().ThrowAsync<UnreadableEventException>()).WithMessage("*version 2 is missing*");
    }

    [Fact]
    public async Task A_command_is_not_decided_on_a_stream_whose_end_is_missing()
    {
        var partnership = await ledger.Partnership();
        await ledger.Bypass(
            $"update public.mt_streams set version = 2 where tenant_id = '{partnership}' and id = '{Baseline}'"
        );
        var rate = () => ledger.Execute(partnership, Rate("1.1"), At(2));
        (await rate.Should().ThrowAsync<UnreadableEventException>()).Which.Version.Should().Be(2);
    }

    private Task Smuggle(string partnership, string type, string data) =>
        ledger.Bypass(
            $"""
            {Insert(partnership, type, data)};
            update ledger.heads set position = 3 where partnership = '{partnership}';
            update public.mt_streams set version = 2 where tenant_id = '{partnership}' and id = '{Baseline}'
            """
        );

    private static string Insert(string partnership, string type, string data, int version = 2) =>
        $"""
            with smuggled as (
                insert into public.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers)
                select nextval('public.mt_events_sequence'), gen_random_uuid(), '{Baseline}', {version}, '{data}', '{type}', now(), '{partnership}', headers
                from public.mt_events where tenant_id = '{partnership}' and stream_id = '{Baseline}'
                returning seq_id)
            insert into ledger.leaves select '{partnership}', 3, seq_id, '{Baseline}', {version}, now(), '' from smuggled
            """;

    private static async Task Refuses(string partnership, string type, Func<Task> reading)
    {
        var unreadable = (await reading.Should().ThrowAsync<UnreadableEventException>()).Which;
        (unreadable.Partnership, unreadable.Stream, unreadable.Version, unreadable.Type)
            .Should()
            .Be((partnership, Baseline, 2, type));
        unreadable.Message.Should().Contain(type).And.Contain(Baseline).And.Contain("ersion 2");
    }
}
