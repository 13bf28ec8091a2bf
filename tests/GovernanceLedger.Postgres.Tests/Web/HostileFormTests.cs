using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovernanceLedger.Postgres.Tests.Web;

/// <summary>Every form of the registers and of self-evaluations, filled with what nobody should send.</summary>
public sealed class HostileFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] NeverRecorded = ["a\0b", "a\u0007b", "a\u202Eb", "a\u200Fb", new('x', 100_000)];

    private static readonly string[] PartsOfDay = ["-day", "-month", "-year"];

    public static TheoryData<string> Forms { get; } =
    [
        .. PageTests.Addresses.Where(IsForm),
        .. DirectionPageTests.Forms,
        .. ActionPageTests.Forms,
        "/partnerships/{slug}/open",
        "/partnerships/register",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Hostile_text_comes_back_beside_each_field_with_what_was_typed(string pattern)
    {
        var (form, visitor) = await Opened(pattern);
        foreach (var hostile in NeverRecorded)
        {
            var sent = await visitor.Submit(form, Filled(form, hostile));
            sent.Status.Should().Be(422);
            foreach (var field in Texts(form).Select(f => sent.Page.GetElementById(f.Id!)!))
            {
                Value(field).Should().Be(hostile.Replace('\0', '\u001A') + field.Id);
                sent.Text($"#{field.Id}-problem")
                    .Should()
                    .NotBeEmpty($"{field.Id} of {pattern} holds {hostile.Length} characters");
            }
            foreach (var link in sent.Page.QuerySelectorAll(".ds_error-summary__list a"))
                sent.Page.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull(link.GetAttribute("href"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Markup_is_never_taken_for_markup(string pattern)
    {
        const string Markup = "<script>alert(1)</script><b>\"'";
        var (form, visitor) = await Opened(pattern);
        var sent = await visitor.Submit(form, Filled(form, Markup));
        sent.Status.Should().BeOneOf(303, 422);
        var shown = sent.Location is { } next ? await visitor.Get(next) : sent;
        shown.Page.QuerySelectorAll("script:not([src]), main b").Should().BeEmpty();
        if (sent.Status == 422)
            foreach (var field in Texts(form))
                Value(sent.Page.GetElementById(field.Id!)!).Should().Be(Markup + field.Id);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_is_missing_or_malformed_comes_back_with_what_was_typed(string pattern)
    {
        var (form, visitor) = await Opened(pattern);
        var typed = Filled(form, "");
        foreach (var day in Inputs(form).Where(IsPartOfDay))
            typed[day.GetAttribute("name")!] = "31x";
        var sent = await visitor.Submit(form, typed);
        sent.Status.Should().Be(422);
        sent.Errors.Should().NotBeEmpty();
        foreach (var day in Inputs(sent).Where(IsPartOfDay))
            Value(day).Should().Be("31x");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_line_of_a_list_that_is_too_long_comes_back_beside_the_list(string pattern)
    {
        var (form, visitor) = await Opened(pattern);
        var lists = Texts(form)
            .Where(f => form.Text($"#{f.Id}-hint").Contains(" line", StringComparison.Ordinal))
            .Where(f => f.Id is not ("days" or "recommendations"))
            .ToList();
        var typed = new Typed();
        foreach (var field in lists)
            typed[field.GetAttribute("name")!] = "First\r\n" + new string('x', 5_000);
        var sent = await visitor.Submit(form, typed);
        foreach (var field in lists)
        {
            sent.Text($"#{field.Id}-problem").Should().Contain("5000 characters").And.NotContain("5007");
            Value(sent.Page.GetElementById(field.Id!)!).Should().EndWith("xxx");
        }
    }

    private static bool IsForm(string page) =>
        page.Contains("/baseline/", StringComparison.Ordinal) && !page.Contains("/proposals/", StringComparison.Ordinal)
        || page.Contains("/proposals/", StringComparison.Ordinal) && char.IsAsciiLetterLower(page[^1])
        || page.EndsWith("/record", StringComparison.Ordinal)
        || page.Contains("joint-board/", StringComparison.Ordinal);

    private async Task<(Answered Form, Visitor Visitor)> Opened(string pattern)
    {
        var slug = pattern.Contains("/directions/", StringComparison.Ordinal)
            ? await site.Directed()
            : await site.WithPlan(await site.Furnished());
        var visitor = await site.Visitor();
        var form = await visitor.Get(pattern.Replace("{slug}", slug, StringComparison.Ordinal));
        form.Status.Should().Be(200);
        return (form, visitor);
    }

    // Each text is another one, so that none is right because it repeats another. Texts alone are hostile, so that what is chosen does not stand in for them.
    private static Typed Filled(Answered form, string text)
    {
        var typed = new Typed();
        foreach (var field in Texts(form))
            typed[field.GetAttribute("name")!] = text.Length == 0 ? "" : text + field.Id;
        foreach (var select in form.Form.QuerySelectorAll("select:not(#follows)").OfType<IHtmlSelectElement>())
            typed[select.Name!] = select.Options[^1].Value;
        foreach (var radio in form.Form.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>())
            typed[radio.Name!] = radio.Value!;
        return typed;
    }

    private static IEnumerable<IElement> Inputs(Answered page) =>
        page.Form.QuerySelectorAll("input[type=text], textarea");

    private static List<IElement> Texts(Answered page) => [.. Inputs(page).Where(i => !IsPartOfDay(i))];

    private static bool IsPartOfDay(IElement input) =>
        PartsOfDay.Any(part => input.Id!.EndsWith(part, StringComparison.Ordinal))
        && input.ParentElement!.ParentElement!.ClassList.Contains("ds_field-group");

    private static string? Value(IElement field) =>
        field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field).Value;
}
