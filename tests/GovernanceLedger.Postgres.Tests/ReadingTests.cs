using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class ReadingTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private readonly History _history = new(ledger.Database);

    [Fact]
    public async Task A_stream_is_read_up_to_a_version()
    {
        var partnership = await Rated("1.1", "1.2", "1.3");
        var events = await ledger.Reader.Stream(partnership, Baseline, upTo: 3).ToListAsync();
        events.Select(e => e.Version).Should().Equal(1, 2, 3);
        var (state, version) = await ledger.Reader.Fold(SelfEvaluationRules.Kind, partnership, Baseline, upTo: 3);
        version.Should().Be(3);
        state!.Proposals.Keys.Should().Equal("1.1", "1.2");
    }

    [Fact]
    public async Task A_partnership_is_read_up_to_a_position_or_a_recorded_time()
    {
        var partnership = await Rated("1.1", "1.2", "1.3");
        var all = await ledger.Reader.Partnership(partnership).ToListAsync();
        all.Select(e => e.Position).Should().Equal(1, 2, 3, 4, 5);
        (await ledger.Reader.Partnership(partnership, upTo: 3).ToListAsync())
            .Should()
            .BeEquivalentTo(all.Take(3), o => o.WithStrictOrdering());
        (await ledger.Reader.Partnership(partnership, recordedBy: all[2].RecordedAt).ToListAsync())
            .Should()
            .BeEquivalentTo(all.Take(3), o => o.WithStrictOrdering());
    }

    [Fact]
    public async Task The_state_of_a_partnership_as_at_a_position_is_the_fold_up_to_there()
    {
        var partnership = await Rated("1.1", "1.2", "1.3");
        var at = await ledger.Reader.StateAt(StreamKinds.All, partnership, position: 4);
        at.Of<SelfEvaluation>(Baseline)!.Proposals.Keys.Should().Equal("1.1", "1.2");
        at.States.Should().ContainKey("partnership");
        var fourth = (await ledger.Reader.Partnership(partnership).ToListAsync())[3];
        var then = await ledger.Reader.StateAt(StreamKinds.All, partnership, recordedBy: fourth.RecordedAt);
        then.Of<SelfEvaluation>(Baseline).Should().BeEquivalentTo(at.Of<SelfEvaluation>(Baseline));
    }

    [Fact]
    public async Task Everything_is_read_in_order_and_a_reader_may_leave_early()
    {
        var partnership = await Rated("1.1", "1.2");
        var all = await ledger.Reader.Everything().ToListAsync();
        all.Where(e => e.Partnership == partnership).Select(e => e.Position).Should().Equal(1, 2, 3, 4);
        await foreach (var first in ledger.Reader.Everything())
        {
            first.Position.Should().Be(1);
            break;
        }
        (await ledger.Execute(partnership, Rate("1.3"), At(3))).Should().BeOfType<Answer.Recorded>();
    }

    [Fact]
    public async Task History_comes_newest_first_a_page_at_a_time()
    {
        var partnership = await Rated("1.1", "1.2", "1.3");
        var first = await _history.Page(partnership, new(), size: 3);
        first.Select(e => e.Position).Should().Equal(5, 4, 3);
        var second = await _history.Page(partnership, new(), size: 3, before: first[^1].Position);
        second.Select(e => e.Position).Should().Equal(2, 1);
    }

    public static TheoryData<HistoryFilter, long[]> Filters =>
        new()
        {
            { new(Stream: Baseline), [4, 3, 2] },
            { new(Types: ["rating_recorded", "evidence_added"]), [4, 3] },
            { new(Proposal: "1.2"), [4] },
            { new(Office: "Governance officer"), [4, 3, 2, 1] },
            { new(Office: "Somebody else"), [] },
            { new(EffectiveFrom: Day, EffectiveTo: Day), [4, 3, 2, 1] },
            { new(EffectiveFrom: Day.AddDays(1)), [] },
            { new(EffectiveTo: Day.AddDays(-1)), [] },
            { new(RecordedTo: DateTimeOffset.UnixEpoch), [] },
            { new(RecordedFrom: DateTimeOffset.UnixEpoch), [4, 3, 2, 1] },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task History_shows_only_what_fits(HistoryFilter filter, long[] positions)
    {
        var partnership = await Rated("1.1", "1.2");
        var page = await _history.Page(partnership, filter, size: 10);
        page.Select(e => e.Position).Should().Equal(positions);
    }

    [Fact]
    public async Task The_views_of_a_name_are_read_over_all_partnerships_at_once()
    {
        var (one, other) = (await Rated("1.1"), await Rated("1.1"));
        var profiles = await ledger.Views.OfAllPartnerships<Profile>("profile");
        profiles
            .Select(v => v.Partnership)
            .Should()
            .Contain([one, other])
            .And.BeInAscendingOrder(StringComparer.Ordinal);
        profiles.Should().OnlyContain(v => v.Version == v.StreamVersion);
    }

    [Fact]
    public async Task The_views_and_streams_of_one_partnership_are_listed_by_name()
    {
        var partnership = await Rated("1.1", "1.2");
        var proposals = await ledger.Views.OfStream<ProposalRecord>(partnership, Baseline, "proposal/");
        proposals.Select(v => v.Name).Should().Equal("proposal/1.1", "proposal/1.2");
        proposals[0].Version.Should().Be(2);
        proposals[0].StreamVersion.Should().Be(3);
        var streams = await ledger.Views.Streams(partnership);
        streams
            .Select(s => (s.Stream, s.Kind, s.Version))
            .Should()
            .Equal(("partnership", "partnership", 1), (Baseline, "self-evaluation", 3));
    }

    [Fact]
    public async Task A_view_that_is_not_there_is_null() =>
        (await ledger.Views.Find<Profile>("nowhere", Baseline, "profile")).Should().BeNull();

    [Fact]
    public async Task A_persons_name_is_corrected_and_erased_without_touching_an_event()
    {
        var people = new People(ledger.Database);
        await people.Put(new("person-1", "A. Clerk", null));
        await people.Put(new("person-1", "A. Clark", "a@example.org"));
        (await people.Find("person-1")).Should().Be(new Person("person-1", "A. Clark", "a@example.org"));
        await people.Erase("person-1");
        (await people.Find("person-1")).Should().BeNull();
    }

    private async Task<string> Rated(params string[] proposals)
    {
        var partnership = await ledger.Partnership();
        for (var i = 0; i < proposals.Length; i++)
            (await ledger.Execute(partnership, Rate(proposals[i]), At(i + 1))).Should().BeOfType<Answer.Recorded>();
        return partnership;
    }
}
