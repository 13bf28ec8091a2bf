using GovernanceLedger.Directions;

namespace GovernanceLedger.Postgres.Tests.Web;

public sealed class DirectionFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static Typed Dated(string day, string month, Typed? more = null)
    {
        var fields = new Typed()
        {
            ["effective-day"] = day,
            ["effective-month"] = month,
            ["effective-year"] = "2019",
            ["source"] = "IJB, 16 May 2019, item 8",
        };
        foreach (var (name, value) in more ?? [])
            fields[name] = value;
        return fields;
    }

    private static Typed Draft(Typed? more = null)
    {
        var fields = Dated(
            "10",
            "5",
            new()
            {
                ["functions"] = "Care at home\n",
                ["recipients-0"] = "yes",
                ["instruction"] = "Provide it in the evenings as well.",
                ["money-0-partner"] = "Fyne Council",
                ["money-0-year"] = "2019-20",
                ["money-0-amount"] = "1,250,000",
                ["money-0-basis"] = "payment",
                ["money-0-use"] = "Evening teams.",
                ["outcomes"] = "More people stay at home.",
                ["plan-not"] = "The plan is being written.",
                ["measures"] = "Days lost to delay\nCost of a visit",
                ["review-not"] = "It is reviewed with the plan.",
            }
        );
        foreach (var (name, value) in more ?? [])
            fields[name] = value;
        return fields;
    }

    [Fact]
    public async Task A_direction_goes_by_forms_from_draft_to_completion()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        await LedgerFixture.Decide(site.Store.Ledger, slug);
        var url = $"/partnerships/{slug}/directions";
        var drafted = await visitor.Submit(await visitor.Get($"{url}/draft"), Draft());
        drafted.Status.Should().Be(303, string.Join(" ", drafted.Errors));
        drafted.Location.Should().StartWith($"{url}/2019-001?");
        (await visitor.Get(drafted.Location!))
            .Text(".notice")
            .Should()
            .Contain("2019-001 was drafted for Care at home");
        var decision = new Typed { ["follows"] = LedgerFixture.Decision.ToString() };
        await Step(
            visitor,
            $"{url}/2019-001/redraft",
            Dated("11", "5", new() { ["plan-not"] = "", ["plan"] = "The plan." })
        );
        await Step(visitor, $"{url}/2019-001/approve", Dated("16", "5", decision));
        await Step(visitor, $"{url}/2019-001/issue", Dated("20", "5", From("1", "6")));
        await Step(visitor, $"{url}/2019-001/acknowledge", Dated("22", "5", new() { ["recipient"] = "Fyne Council" }));
        await Step(
            visitor,
            $"{url}/2019-001/progress",
            Dated(
                "30",
                "9",
                new()
                {
                    ["progress"] = "on-track",
                    ["narrative"] = "Two of three teams work.",
                    ["measure-0-performance"] = "212 in April.",
                    ["measure-1-performance"] = "Not known yet.",
                    ["spent"] = "£400,000.50",
                }
            )
        );
        var varied = With(From("1", "11"), ("instruction", "At night too."), ("follows", decision["follows"]));
        await Step(visitor, $"{url}/2019-001/vary", Dated("10", "10", varied));
        await Step(visitor, $"{url}/2019-001/complete", Dated("31", "12"));
        var direction = (await One(slug, "2019-001"))!;
        direction.Status.Should().Be(DirectionStatus.Completed);
        direction.Progress.Should().ContainSingle().Which.SpentPence.Should().Be(400_000_50);
        direction.Terms.Should().HaveCount(2);
        direction.Content.Plan.Value.Should().Be("The plan.");
        direction.Content.Money.Value!.Should().ContainSingle().Which.Pence.Should().Be(125_000_000);
    }

    [Fact]
    public async Task A_direction_is_superseded_and_revoked_by_forms()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var url = $"/partnerships/{slug}/directions";
        var revoked = With(
            From("1", "12"),
            ("follows", LedgerFixture.Decision.ToString()),
            ("reason", "The service ended.")
        );
        await Step(visitor, $"{url}/2019-001/revoke", Dated("1", "12", revoked));
        (await One(slug, "2019-001"))!.Status.Should().Be(DirectionStatus.Revoked);
        var supersede = await visitor.Get($"{url}/2019-002/supersede");
        var refused = await visitor.Submit(
            supersede,
            Dated("5", "12", With(From("1", "1"), ("function", "Care at home"), ("by", "2019-001")))
        );
        refused.Status.Should().Be(422);
        refused.Errors.Should().ContainSingle().Which.Should().Contain("2019-001 was revoked");
    }

    [Fact]
    public async Task What_is_missing_is_said_above_and_beside_and_what_was_typed_is_kept()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get($"/partnerships/{slug}/directions/draft");
        var sent = await visitor.Submit(
            form,
            Draft(
                new()
                {
                    ["functions"] = "",
                    ["recipients-0"] = "",
                    ["money-0-amount"] = "a lot",
                    ["money-1-use"] = "Beds.",
                    ["plan-not"] = "",
                    ["outcomes-not"] = "There are none.",
                    ["review-day"] = "31",
                    ["review-month"] = "2",
                }
            )
        );
        sent.Status.Should().Be(422);
        sent.Errors.Should().HaveCountGreaterThan(8);
        foreach (var link in sent.Page.QuerySelectorAll(".ds_error-summary__list a"))
            Target(sent, link.GetAttribute("href")!).Should().NotBeNull(link.GetAttribute("href"));
        sent.Page.QuerySelector("#money-0-amount")!.GetAttribute("value").Should().Be("a lot");
        sent.Text("#instruction").Should().Be("Provide it in the evenings as well.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", 303)]
    [InlineData("Pay\u202E nothing", 422)]
    [InlineData("Pay\u0001 nothing", 422)]
    public async Task Hostile_text_is_shown_as_text_or_comes_back(string instruction, int status)
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get($"/partnerships/{slug}/directions/draft");
        var sent = await visitor.Submit(form, Draft(new() { ["instruction"] = instruction }));
        sent.Status.Should().Be(status);
        var page = sent.Location is { } next ? await visitor.Get(next) : sent;
        page.Page.QuerySelectorAll("script:not([src])").Should().BeEmpty();
    }

    [Fact]
    public async Task A_text_of_a_hundred_thousand_characters_comes_back_beside_its_field()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var form = await visitor.Get($"/partnerships/{slug}/directions/draft");
        var sent = await visitor.Submit(form, Draft(new() { ["instruction"] = new string('x', 100_000) }));
        sent.Status.Should().Be(422);
        sent.Text("#instruction-problem").Should().Contain("100000 characters");
        sent.Text("#instruction").Should().HaveLength(100_000);
    }

    [Fact]
    public async Task What_the_rules_refuse_comes_back_beside_its_field()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var url = $"/partnerships/{slug}/directions/2019-003";
        var issued = await visitor.Submit(await visitor.Get($"{url}/issue"), Dated("20", "12", From("21", "12")));
        issued.Status.Should().Be(422);
        issued.Errors.Should().ContainSingle().Which.Should().Contain("has not been approved");
        var approved = await visitor.Submit(
            await visitor.Get($"{url}/approve"),
            Dated("20", "12", new() { ["follows"] = "meeting/2019#4" })
        );
        approved.Status.Should().Be(422);
        approved.Text("#follows-problem").Should().Contain("no event meeting/2019#4");
    }

    [Fact]
    public async Task A_draft_made_while_another_was_written_takes_the_next_reference()
    {
        var (slug, visitor) = (await site.Rated(), await site.Visitor());
        var (first, second) = (
            await visitor.Get($"/partnerships/{slug}/directions/draft"),
            await visitor.Get($"/partnerships/{slug}/directions/draft")
        );
        (await visitor.Submit(first, Draft())).Location.Should().Contain("2019-001");
        (await visitor.Submit(second, Draft())).Location.Should().Contain("2019-002");
        (await visitor.Submit(second, Draft())).Location.Should().Contain("2019-002");
    }

    [Fact]
    public async Task A_step_that_somebody_else_took_first_shows_what_is_new()
    {
        var (slug, visitor) = (await site.Directed(), await site.Visitor());
        var form = await visitor.Get($"/partnerships/{slug}/directions/2019-001/acknowledge");
        await Step(
            visitor,
            $"/partnerships/{slug}/directions/2019-002/complete",
            With(Dated("2", "1"), ("effective-year", "2020"))
        );
        var sent = await visitor.Submit(form, Dated("11", "10", new() { ["recipient"] = "NHS Glen" }));
        sent.Status.Should().Be(409);
        sent.Text(".since").Should().Contain("Direction 2019-002 was completed.");
    }

    private static AngleSharp.Dom.IElement? Target(Answered page, string link) =>
        page.Page.GetElementById(link.TrimStart('#'));

    private static Typed From(string day, string month) =>
        new()
        {
            ["from-day"] = day,
            ["from-month"] = month,
            ["from-year"] = "2019",
        };

    private static Typed With(Typed fields, params (string Name, string Value)[] more)
    {
        foreach (var (name, value) in more)
            fields[name] = value;
        return fields;
    }

    private static async Task Step(Visitor visitor, string url, Typed typed)
    {
        var sent = await visitor.Submit(await visitor.Get(url), typed);
        sent.Status.Should().Be(303, url + ": " + string.Join(" ", sent.Errors));
    }

    private async Task<Direction?> One(string slug, string reference) =>
        (
            await site.Store.Views.Find<Direction>(slug, DirectionRules.Stream, DirectionViews.DirectionName(reference))
        )?.Document;
}
