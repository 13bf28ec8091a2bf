using System.Text.RegularExpressions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>Where a form shows what it was refused for: beside the field, or at its top where no field is at fault.</summary>
public sealed partial class RefusalPlaceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Meeting = "meetings/2019-05-16-integration-joint-board";

    /// <summary>What a form as a whole is refused for: how things stand, what only a program or a document can say, and what the fields themselves are read for.</summary>
    private static readonly string[] OfNoField =
    [
        "action-twice",
        "already-approved",
        "already-completed",
        "already-decided",
        "already-issued",
        "already-left-unrated",
        "already-open",
        "already-rated",
        "already-submitted",
        "blank-cycle",
        "blank-plan",
        "completed",
        "contradictory-decision",
        "cycle-refused",
        "earlier-changed",
        "heading-twice",
        "never-approved",
        "never-submitted",
        "no-actions",
        "no-direction-required",
        "not-a-draft",
        "not-approved",
        "not-completed",
        "not-in-force-yet",
        "not-issued",
        "not-known-yet",
        "not-on-the-day",
        "not-opened",
        "not-rated",
        "not-recorded",
        "not-registered",
        "not-stated",
        "other-cycle",
        "person-not-opaque",
        "point-in-future",
        "proposals-absent",
        "references-used-up",
        "remit-to-itself",
        "remit-without-body",
        "revoked",
        "stated-twice",
        "submitted",
        "superseded",
        "text-too-long",
        "unknown-action",
        "unknown-decision",
        "unknown-direction",
        "unknown-heading",
        "unknown-item",
        "unknown-measure",
        "missing-measure",
        "unknown-recommendation",
        "unrated-proposals",
        "unreadable-hash",
        "unreadable-text",
    ];

    [Fact]
    public void Every_refusal_of_the_rules_has_a_field_or_is_known_to_have_none()
    {
        var codes = Directory
            .EnumerateFiles(Path.Combine(Root(), "src", "GovernanceLedger"), "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .SelectMany(f => Refused().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);
        codes.Should().Contain("item-tabled").And.HaveCountGreaterThan(80);
        codes.Where(c => Refusals.FieldOf(c).Length == 0).Should().BeEquivalentTo(OfNoField);
    }

    [Fact]
    public async Task A_body_that_cannot_be_named_comes_back_beside_its_name()
    {
        var (slug, visitor) = (await site.Furnished(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/meetings/record"),
            Dated(
                new()
                {
                    ["body"] = "???",
                    ["body-of"] = "board",
                    ["place"] = "Town hall",
                }
            )
        );
        Beside(sent, "body").Should().Contain("cannot be used");
        sent.Field("place").Should().Be("Town hall");
    }

    [Fact]
    public async Task An_item_that_is_tabled_already_comes_back_beside_the_item()
    {
        var (slug, visitor) = (await site.Furnished(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/{Meeting}/paper"),
            new()
            {
                ["item"] = "8",
                ["title"] = "A minute",
                ["source"] = "Agenda",
            }
        );
        Beside(sent, "item").Should().Contain("item 8 already");
        sent.Field("title").Should().Be("A minute");
    }

    [Theory]
    [InlineData("…", "cannot be used")]
    [InlineData("Integration joint board", "to itself")]
    public async Task A_remit_that_cannot_be_comes_back_beside_the_body(string body, string says)
    {
        var (slug, visitor) = (await site.Furnished(), await site.Visitor());
        var sent = await visitor.Submit(
            await visitor.Get($"/partnerships/{slug}/{Meeting}/decisions?item=8"),
            new()
            {
                ["decision-2"] = "remitted",
                ["detail-2"] = body,
                ["remit-of-2"] = "board",
                ["minute"] = "Paragraph 8.3",
                ["source"] = "Minute",
            }
        );
        Beside(sent, "detail-2").Should().Contain(says);
        sent.Field("minute").Should().Be("Paragraph 8.3");
    }

    private static Typed Dated(Typed typed)
    {
        (typed["effective-day"], typed["effective-month"], typed["effective-year"]) = ("16", "5", "2019");
        typed["source"] = "Minute";
        return typed;
    }

    private static string Beside(Answered sent, string field)
    {
        sent.Status.Should().Be(422);
        var input = sent.Page.GetElementById(field)!;
        input.GetAttribute("aria-invalid").Should().Be("true");
        input.GetAttribute("aria-describedby")!.Split(' ').Should().Contain($"{field}-problem");
        return sent.Text($"#{field}-problem");
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovernanceLedger.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(
        """((new( Refusal)?|Refuse)\(\s*"(?<code>[a-z]+(-[a-z]+)*)",\s*(\$?"[^"]|Invariant)|NotBefore\(\s*"(?<code>[a-z-]+)",)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Refused();
}
