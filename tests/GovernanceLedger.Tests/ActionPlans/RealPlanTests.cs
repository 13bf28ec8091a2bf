using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

using Documents = GovernanceLedger.Tests.Returns.Documents;

/// <summary>The plan of 57 actions bound with a real return, in text and in Word, against what a person counts in it.</summary>
public class RealPlanTests
{
    private const string Labels =
        "1(i)a b 1(ii)a b c a 1(iii)a b c d e 2(i)a b 2(ii)a b c d 2(iii)a 2(iv)a 2(v)a 2(vi)a a 3(i)a b c d e f "
        + "3(iv)a b c d e 3(v)a 4(i)b c 4(ii)a b 4(iii)a 4(iv)a 4(v)a b c 5(i)a b c d 5(ii)a b c 6(i)a b 6(ii)a b c 6(iii)a b";

    private const string Proposals =
        "1.1:2 1.2:4 1.3:5 2.1:2 2.2:4 2.3:1 2.4:1 2.5:1 2.6:2 3.1:6 3.4:5 3.5:1 4.1:2 4.2:2 4.3:1 4.4:1 4.5:3 5.1:4 5.2:3 6.1:2 6.2:3 6.3:2";

    // Years and months; "-" where no day is due.
    private const string Due =
        "20-01 - 20-04 20-01 19-09 19-09 20-04 20-04 20-04 19-09 20-04 19-04 - 20-03 20-03 20-03 19-12 19-10 19-09 19-12 "
        + "19-09 19-12 20-04 19-12 19-07 19-09 19-07 19-07 20-04 19-09 - 19-09 20-01 20-02 19-10 21-04 20-04 19-12 20-04 "
        + "19-10 19-09 20-04 - - 19-09 - 19-12 - 19-12 19-12 19-12 19-12 - 19-12 19-12 19-12 19-12";

    private const string LeadCounts =
        "1 1 1 1 1 1 1 1 1 1 1 3 3 1 1 3 1 4 1 3 1 1 3 3 2 1 2 3 1 1 3 1 1 4 1 3 1 4 1 1 1 1 3 1 1 3 2 1 1 2 2 1 2 2 2 1 1";

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void Reads_every_action_under_its_label_and_proposal(string name)
    {
        var actions = Read(name).Actions;
        actions.Select(action => action.Label).Should().Equal(FullLabels());
        actions
            .GroupBy(action => action.Proposals.Single(), StringComparer.Ordinal)
            .Select(group => $"{group.Key}:{group.Count()}")
            .Should()
            .Equal(Proposals.Split(' '));
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void Reads_when_each_is_due_and_how_many_lead_it(string name)
    {
        var actions = Read(name).Actions;
        actions.Select(action => action.DueOn?.ToString("yy-MM", null) ?? "-").Should().Equal(Due.Split(' '));
        actions
            .Select(action => action.Leads.Count.ToString((IFormatProvider?)null))
            .Should()
            .Equal(LeadCounts.Split(' '));
        actions.Count(action => action.Recurrence is not null).Should().Be(2);
        actions.Count(action => action.TimescaleKind == TimescaleKind.Meeting).Should().Be(4);
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void Understands_every_timescale_but_those_known_to_be_blank_or_unclear(string name)
    {
        var actions = Read(name).Actions;
        var unclear = actions
            .Select((action, at) => (action, at))
            .Where(pair => pair.action.TimescaleKind == TimescaleKind.NotUnderstood);
        // Three have no timescale; one names an event, and one a year whose month the conversion lost.
        unclear.Select(pair => pair.at + 1).Should().Equal(2, 13, 43, 44, 53);
        actions.Where(action => action.Timescale.Length == 0).Should().HaveCount(3);
    }

    [DocumentsFact]
    public void Reads_the_same_from_text_and_from_Word()
    {
        var text = Read("angus.txt").Actions;
        var word = Read("angus.docx").Actions;
        // No difference is known: the text was made from the same cells.
        word.Select(action => action with { Where = null, Leads = [], Proposals = [], CrossReferences = [] })
            .Should()
            .Equal(
                text.Select(action => action with { Where = null, Leads = [], Proposals = [], CrossReferences = [] })
            );
        foreach (var (one, other) in text.Zip(word))
        {
            other.Leads.Should().Equal(one.Leads, one.Label);
            other.Proposals.Should().Equal(one.Proposals, one.Label);
            other.CrossReferences.Should().Equal(one.CrossReferences, one.Label);
        }
    }

    [DocumentsTheory]
    [InlineData("angus.txt")]
    [InlineData("angus.docx")]
    public void Joins_what_page_breaks_cut_and_strips_markup(string name)
    {
        var actions = Read(name).Actions;
        actions
            .SelectMany(action =>
                action.Leads.Append(action.Text).Append(action.Comment ?? "").Append(action.Measure ?? "")
            )
            .Should()
            .NotContainMatch("*<*")
            .And.NotContainMatch("*  *")
            .And.NotContain(text => text.Contains("MSG", StringComparison.Ordinal));
        actions.Where(action => action.Text.Length < 25 || !char.IsUpper(action.Text[0])).Should().BeEmpty();
        actions.Select(action => action.CrossReferences.Count).Sum().Should().Be(6);
        actions
            .Where(action => action.Measure is null)
            .Select(action => action.Label)
            .Should()
            .Equal("2(ii)(c)", "3(i)(c)");
    }

    [DocumentsTheory]
    [InlineData("angus.txt", "line 498", "line 614")]
    [InlineData("angus.docx", "paragraph 6 after table 32", "table 49, row 2")]
    public void Says_what_it_left_and_what_it_doubts_at_its_place(string name, string plan, string row)
    {
        var read = Read(name);
        read.Problem("plan-not-read").Should().BeNull();
        read.Problem("plan-text-unplaced")!.Message.Should().StartWith("1 paragraphs or rows");
        read.Problem("plan-rating-differs").Should().BeNull();
        read.Problem("plan-rating-missing").Should().BeNull();
        read.Problems.Where(problem => problem.Code == "plan-row-unclear")
            .Should()
            .HaveCount(2)
            .And.Contain(problem => problem.Where == row);
        read.Problem("plan-label-lost", "3.5").Should().NotBeNull();
        read.Problems.Count(problem => problem.Code == "plan-letters-irregular").Should().Be(3);
        read.Problems.Count(problem => problem.Code == "plan-timescale-unclear").Should().Be(5);
        read.Problems.Where(problem => problem.Where == plan).Should().BeEmpty();
    }

    [DocumentsFact]
    public void Finds_a_rating_that_the_plan_restates_otherwise()
    {
        var lines = Documents.Text("angus.txt").Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("2(iv)\t", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("Established", "Exemplary", StringComparison.Ordinal);
        var problem = ReadingOf.Return(string.Join('\n', lines)).Problem("plan-rating-differs");
        (problem!.Proposal, problem.Where).Should().Be(("2.4", $"line {at + 1}"));
    }

    [DocumentsTheory]
    [InlineData("moray.txt")]
    [InlineData("moray.docx")]
    [InlineData("north-ayrshire.txt")]
    public void Finds_no_plan_where_none_is_bound_with_the_return(string name)
    {
        var read = Read(name);
        read.Actions.Should().BeEmpty();
        read.Problems.Should().NotContain(problem => problem.Code.StartsWith("plan-", StringComparison.Ordinal));
    }

    private static Return Read(string name) => ReadingOf.Return(Documents.Bytes(name));

    private static IEnumerable<string> FullLabels()
    {
        var proposal = "";
        foreach (var label in Labels.Split(' '))
        {
            proposal = label.Length > 1 ? label[..^1] : proposal;
            yield return $"{proposal}({label[^1]})";
        }
    }
}
