using System.Reflection;
using System.Text.Json;
using GovernanceLedger.Directions;
using GovernanceLedger.Postgres.Searching;
using GovernanceLedger.SelfEvaluations;
using Npgsql;
using static GovernanceLedger.Postgres.Tests.LedgerFixture;

namespace GovernanceLedger.Postgres.Tests;

public sealed class SearchTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    private SearchReader Search => new(ledger.Database);

    [Fact]
    public async Task Finds_another_form_of_the_words_at_once_and_marks_them()
    {
        var partnership = await With("The carers’ forum <b>sets</b> half of the agenda.");
        var found = await Search.Search(new("carer agendas", partnership), 20);
        var hit = found.Hits.Should().ContainSingle().Subject;
        hit.Recorded.Event.Should().BeOfType<EvidenceAdded>();
        hit.Excerpt.Parts.Where(p => p.IsMarked).Select(p => p.Text).Should().Equal("carers", "agenda");
        hit.Excerpt.Text.Should().Contain("half of the agenda. · IJB, 26 September 2019");
        found.ByRegister.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("self-evaluation", 1L));

        await ledger.Execute(partnership, Evidence(text: "Carers saw the next agenda."), At(2));
        (await Search.Search(new("carer agendas", partnership), 20)).Hits.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("\"wood pigeons\"", 1)]
    [InlineData("\"pigeons wood\"", 0)]
    [InlineData("pigeons -wood", 0)]
    [InlineData("pigeons or squirrels", 1)]
    [InlineData("squirrels wood", 0)]
    public async Task Takes_phrases_exclusions_and_alternatives(string words, int expected)
    {
        var partnership = await With("A report on wood pigeons.");
        (await Search.Search(new(words, partnership), 20)).Hits.Should().HaveCount(expected);
    }

    [Fact]
    public async Task Finds_words_and_numbers_whatever_sign_joins_them_and_shows_them_as_written()
    {
        var partnership = await ledger.Partnership();
        var version = 0;
        var signs = Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => !char.IsAsciiLetterOrDigit(c));
        foreach (var (sign, n) in signs.Select((s, n) => (s, n)))
        {
            var written = $"Rowan{n}x{sign}thistle{n}x, in {1500 + n}{sign}heather{n}x and gorse{n}x{sign}{2500 + n}.";
            await ledger.Execute(partnership, Evidence(text: written), At(++version));
            string[] asked =
            [
                $"rowan{n}x",
                $"thistle{n}x",
                $"heather{n}x",
                $"gorse{n}x",
                $"{1500 + n}",
                $"{2500 + n}",
                $"rowan{n}x{sign}thistle{n}x",
                $"gorse{n}x{sign}{2500 + n}",
            ];
            foreach (var words in asked)
            {
                var found = await Search.Search(new(words, partnership), 20);
                found.Hits.Should().ContainSingle($"“{written}” holds “{words}”");
                found.Hits[0].Excerpt.Text.Should().Contain(written);
                found.Hits[0].Excerpt.Parts.Should().Contain(p => p.IsMarked, $"“{words}” stands in “{written}”");
            }
        }
    }

    [Theory]
    [InlineData("There is now care <b>reablement</b> at home.", "reablement", "<b>reablement</b>")]
    [InlineData("Care <reablement> at home.", "reablement", "<reablement>")]
    [InlineData("See https://example.org/carers/young.html for it.", "young", "https://example.org/carers/young.html")]
    [InlineData(
        "See https://example.org/carers/young.html for it.",
        "https://example.org/carers/young.html",
        "https://example.org/carers/young.html"
    )]
    [InlineData("Ask carers@example.org about it.", "carers", "carers@example.org")]
    [InlineData("In 16/05/1981 and 1981/82.", "1981", "1981 and 1981/82.")]
    [InlineData("In that year direction AM-2019-001 was issued.", "AM-2019-001", "AM-2019-001")]
    [InlineData("In that year direction AM-2019-001 was issued.", "2019-001", "AM-2019-001")]
    [InlineData("In that year direction AM-2019-001 was issued.", "\"AM-2019-001\"", "AM-2019-001")]
    [InlineData("Under item 13b.", "13b", "13b.")]
    [InlineData("Over a whole year it rose by 3.5%.", "3.5", "3.5%.")]
    [InlineData("It cost £1.3m in all.", "1.3m", "1.3m")]
    [InlineData("It cost £1,300,000.", "£1,300,000", "1,300,000.")]
    [InlineData("Proposal 6.1.Carers were heard.", "6.1 carers", "6.1.Carers")]
    [InlineData("Its well-being plan.", "well-being", "well-being")]
    [InlineData("Its well-being plan.", "\"well being\"", "well-being")]
    [InlineData("Health/social care.", "\"health social care\"", "Health/social care")]
    public async Task Finds_what_an_officer_types_of_it(string written, string words, string shown)
    {
        var hits = (await Search.Search(new(words, await With(written)), 20)).Hits;
        hits.Should().ContainSingle().Which.Excerpt.Text.Should().Contain(shown);
    }

    [Fact]
    public async Task A_decimal_is_not_taken_apart() =>
        (await Search.Search(new("5.3", await With("It rose by 3.5%, and by 2.5.3 again.")), 20))
            .Hits.Should()
            .BeEmpty();

    [Fact]
    public async Task Takes_the_last_word_for_a_beginning_only_where_nothing_holds_it()
    {
        var partnership = await With("Telecare reaches the islands.");
        var found = await Search.Search(new("telecare isla", partnership), 20);
        found.ByBeginning.Should().BeTrue();
        found.Hits.Should().ContainSingle();
        (await Search.Search(new("telecare islands", partnership), 20)).ByBeginning.Should().BeFalse();
    }

    [Fact]
    public async Task Ranks_the_better_first_and_of_equals_the_newer()
    {
        var partnership = await ledger.Partnership();
        var texts = new[] { "Heather.", "Heather heather heather.", "Heather." };
        foreach (var (text, i) in texts.Select((t, i) => (t, i)))
            await ledger.Execute(partnership, new AddEvidence("1.1", text, Day.AddDays(i), Minute), At(i + 1));
        (await Search.Search(new("heather", partnership), 20))
            .Hits.Select(h => h.Recorded.Version)
            .Should()
            .Equal(3, 4, 2);
        (await Search.Search(new("heather", partnership), 1, skip: 1)).Hits.Single().Recorded.Version.Should().Be(4);
    }

    [Fact]
    public async Task Is_narrowed_by_partnership_register_and_day()
    {
        var (one, other) = (await With("Rowan trees."), await With("Rowan trees."));
        await Decide(ledger.Ledger, one);
        (await Search.Search(new("rowan"), 20))
            .Hits.Select(h => h.Recorded.Partnership)
            .Should()
            .BeEquivalentTo([one, other]);
        (await Search.Search(new("rowan", other), 20)).Hits.Single().Recorded.Partnership.Should().Be(other);
        var all = await Search.Search(new("ijb", one), 20);
        all.ByRegister.Keys.Should().BeEquivalentTo("partnership", "self-evaluation", "meeting");
        var meetings = await Search.Search(new("ijb", one, "meeting"), 20);
        meetings.Hits.Should().HaveCount(3).And.OnlyContain(h => h.Recorded.Stream == Decision.Stream);
        meetings.Count(null).Should().Be(all.Count(null));
        (await Search.Search(new("rowan", one, From: Day.AddDays(1)), 20)).Hits.Should().BeEmpty();
        (await Search.Search(new("rowan", one, From: Day, Until: Day), 20)).Hits.Should().ContainSingle();
    }

    [Fact]
    public async Task Counts_a_common_word_over_all_partnerships_as_over_each()
    {
        var (one, other) = (await With("Lousewort."), await With("Lousewort."));
        // Every event of these names its source, and nearly every event of the ledger does.
        var all = await Search.Search(new("ijb"), 1);
        var each = 0L;
        foreach (
            var partnership in await ledger.Ask<string[]>(
                "select array_agg(distinct partnership::text) from ledger.heads where partnership <> 'national'"
            )
        )
            each += (await Search.Search(new("ijb", partnership), 1)).Count(null);
        all.Count(null).Should().Be(each).And.BeGreaterThan(1);
        (await Search.Search(new("lousewort"), 20))
            .Hits.Select(h => h.Recorded.Partnership)
            .Should()
            .BeEquivalentTo([one, other]);
    }

    [Theory]
    [InlineData(2_000, false, 2_000)]
    [InlineData(2_001, true, 2_000)]
    public void Says_that_there_are_more_where_more_than_are_ranked_fit(long found, bool more, long counted)
    {
        var result = new SearchResult(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["meeting"] = found, ["directions"] = 1 },
            [],
            ByBeginning: false,
            AsksNothing: false
        );
        (result.HasMore("meeting"), result.HasMore("directions"), result.HasMore(null))
            .Should()
            .Be((more, false, more));
        (result.Count("meeting"), result.Count(null)).Should().Be((counted, counted + 1));
    }

    [Theory]
    [InlineData("'; drop table ledger.search_entries; --")]
    [InlineData("((( & | ! <-> :* \\ ' \" ")]
    [InlineData("\"\"\"\"")]
    [InlineData("- - -")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("日本語 עברית 😀")]
    [InlineData("%_*?\\")]
    public async Task Any_words_can_be_searched_for(string words) =>
        (await Search.Search(new(words, await With("Words.")), 20)).Hits.Should().BeEmpty();

    [Fact]
    public async Task Says_where_the_words_ask_for_nothing() =>
        (await Search.Search(new("the of", await With("The end of it.")), 20)).AsksNothing.Should().BeTrue();

    [Theory]
    [InlineData(201, "search-too-long")]
    [InlineData(100_000, "search-too-long")]
    public void What_is_too_long_is_refused(int length, string code) =>
        new SearchFor(new string('x', length)).Check()!.Code.Should().Be(code);

    [Fact]
    public void A_hidden_character_is_refused() =>
        new SearchFor("care\u0001home").Check()!.Code.Should().Be("unreadable-search");

    [Fact]
    public async Task An_event_that_holds_more_than_an_index_can_take_keeps_nobody_from_searching()
    {
        var partnership = await ledger.Partnership();
        var report = string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"wørd{i}-pãrt{i}"));
        var met = new Meetings.RecordMeeting(
            new("Board", Meetings.BodyOf.Board),
            null,
            [],
            [
                new(
                    "8",
                    "Lichen",
                    "Chief officer",
                    "To agree it.",
                    [
                        .. Enumerable
                            .Range(0, 50)
                            .Select(n => $"{n} {report}".Replace("w", $"w{n}", StringComparison.Ordinal)),
                    ],
                    [],
                    null,
                    null,
                    null
                ),
            ],
            [],
            Day,
            Minute
        );
        var stream = Meetings.MeetingRules.Stream(met.Body, Day);
        (await ledger.Ledger.Execute(Meetings.MeetingRules.Kind, partnership, stream, met, At(0)))
            .Should()
            .BeOfType<Answer.Recorded>();
        (await Search.Search(new("lichen", partnership), 20)).Hits.Should().ContainSingle();
    }

    [Fact]
    public async Task Several_that_search_while_others_record_find_each_event_once()
    {
        var partnership = await ledger.Partnership();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
                await ledger.Execute(partnership, Evidence(text: $"Bracken {i}."), At(i + 1));
        });
        var searching = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(async () =>
                {
                    var before = 0L;
                    while (before < 40)
                    {
                        var now = (await Search.Search(new("bracken"), 1)).Count(null);
                        now.Should().BeGreaterThanOrEqualTo(before);
                        before = now;
                    }
                    return before;
                })
            );
        (await Task.WhenAll(searching)).Should().OnlyContain(n => n == 40);
        await writing;
    }

    [Fact]
    public async Task A_session_finds_no_word_of_another_partnership_though_it_forgets_to_ask()
    {
        var (one, other) = (await With("Thistle."), await With("Thistle."));
        await Search.CatchUp();
        var sql =
            $"do $$ begin if exists (select from ledger.search_entries where partnership <> '{one}') then raise 'leak'; end if; "
            + $"if not exists (select from ledger.search_entries where partnership = '{one}') then raise 'blind'; end if; end $$";
        await ledger.Bypass(sql, "ledger_app", one);
        var blind = async () => await ledger.Bypass(sql, "ledger_app", other);
        (await blind.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("P0001");
        var nobody = async () => await ledger.Bypass(sql, "ledger_app");
        await nobody.Should().ThrowAsync<PostgresException>().WithMessage("*blind*");
    }

    [Theory]
    [InlineData("insert into ledger.search_entries values ('x', 1, 'x', '2019-01-01', '')")]
    [InlineData("update ledger.search_entries set words = ''")]
    [InlineData("delete from ledger.search_entries")]
    public async Task Nobody_who_searches_can_write_there_what_no_event_says(string sql)
    {
        var partnership = await With("Gorse.");
        foreach (var role in new[] { "ledger_app", "ledger_reader" })
        {
            var write = async () => await ledger.Bypass(sql, role, partnership);
            (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("42501");
        }
    }

    [Fact]
    public async Task What_a_search_looks_in_can_be_thrown_away_and_comes_again()
    {
        var partnership = await With("Juniper.");
        (await Search.Search(new("juniper", partnership), 20)).Hits.Should().ContainSingle();
        await ledger.Bypass("truncate ledger.search_entries", "ledger_owner");
        (await Search.Search(new("juniper", partnership), 20)).Hits.Should().ContainSingle();
    }

    /// <summary>What a text in a payload is when it is not words that people wrote for people.</summary>
    private static readonly IReadOnlyList<string> Codes =
    [
        "by",
        "crossReferences",
        "cycle",
        "financialYear",
        "format",
        "framework",
        "item",
        "label",
        "minuteReference",
        "person",
        "proposal",
        "proposals",
        "sha256",
    ];

    [Fact]
    public async Task Every_text_of_every_event_is_either_searched_or_a_code()
    {
        var searched = JsonSerializer.Deserialize<string[]>(
            await ledger.Ask<string>("select ledger.searched_members()::text")
        )!;
        var texts = EventTypes
            .ByName.Values.SelectMany(t => Texts(t, []))
            .Where(name => name is not ("source" or "description" or "documentSha256"))
            .ToHashSet(StringComparer.Ordinal);
        texts.Except(Codes, StringComparer.Ordinal).Should().BeSubsetOf(searched);
        searched.Should().BeSubsetOf(texts).And.NotIntersectWith(Codes);
    }

    private static IEnumerable<string> Texts(Type type, HashSet<Type> seen) =>
        seen.Add(type)
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.PropertyType != typeof(Source) && p.CanWrite)
                .SelectMany(p => Texts(p, Within(p.PropertyType), seen))
            : [];

    private static IEnumerable<string> Texts(PropertyInfo property, Type type, HashSet<Type> seen) =>
        type == typeof(string) ? [JsonNamingPolicy.CamelCase.ConvertName(property.Name)]
        : type.Assembly == typeof(LedgerEvent).Assembly && !type.IsEnum ? Texts(type, [.. seen])
        : [];

    private static Type Within(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? (type.IsGenericType && type.Assembly != typeof(LedgerEvent).Assembly ? type.GetGenericArguments()[0] : type);

    private async Task<string> With(string text)
    {
        var partnership = await ledger.Partnership();
        await ledger.Execute(partnership, Evidence(text: text), At(1));
        return partnership;
    }
}
