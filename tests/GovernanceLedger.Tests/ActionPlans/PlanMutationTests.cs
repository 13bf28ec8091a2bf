using GovernanceLedger.Documents.ActionPlans;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.ActionPlans;

using Documents = GovernanceLedger.Tests.Returns.Documents;

/// <summary>Damaged plans: the reader never fails, and never moves an action to another proposal without saying so.</summary>
public class PlanMutationTests
{
    private static readonly string[] Lines = Documents.Folder is null
        ? SamplePlan
            .Text(
                SamplePlan.Head,
                "1(i)\tOurs\tMay 2020\tCouncil\t(a) Meet more\tSoon\tMinutes",
                "\tEstablished\tJune 2020\tCouncil\t(b) Write it down\tSlow\tNotes",
                "1(ii)\tTheirs Established\tMay 2020\tCouncil\t(a) Say why\t\t"
            )
            .Split('\n')
        :
        [
            .. Documents
                .Text("angus.txt")
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("IMPROVEMENT ACTION PLAN", StringComparison.Ordinal)),
        ];

    [Fact]
    public void Never_fails_on_damaged_plans_and_keeps_within_bounds()
    {
        var text = string.Join('\n', Lines);
        Parallel.For(
            0,
            800,
            seed =>
            {
                var random = new Random(seed);
                var damaged = seed % 2 == 0 ? Damage.Cells(random, text) : Damage.Lines(random, text);
                if (ReadingOf.Text(damaged) is not Return read)
                    return;
                read.Actions.Count.Should().BeLessThanOrEqualTo(2 * Lines.Length, $"seed {seed} adds no more");
                read.Actions.Should()
                    .OnlyContain(action => action.Where != null && action.Label.Length < 20, $"of seed {seed}");
                read.Actions.Sum(action => action.Text.Length).Should().BeLessThanOrEqualTo(damaged.Length);
            }
        );
    }

    [Fact]
    public void Never_moves_an_action_to_another_proposal_unsaid_whatever_row_is_lost_or_doubled()
    {
        var whole = ReadingOf.Return(string.Join('\n', Lines));
        var truth = whole.Actions.ToLookup(
            action => action.Text,
            action => string.Join(',', action.Proposals),
            StringComparer.Ordinal
        );
        Parallel.For(
            0,
            Lines.Length * 2,
            change =>
            {
                var at = change / 2;
                var damaged = Lines.Take(at + change % 2).Concat(Lines.Skip(at + 1 - change % 2));
                if (
                    ReadingOf.Text(string.Join('\n', damaged)) is not Return read
                    || Moved(read, truth) is not { } moved
                )
                    return;
                Doubts(read)
                    .Except(Doubts(whole))
                    .Should()
                    .NotBeEmpty($"change {change} of line {at + 1} moves {moved.Label}");
            }
        );
    }

    [Fact]
    public void Never_loses_the_words_of_a_row_unsaid_whatever_cell_is_emptied_or_lost()
    {
        var whole = ReadingOf.Return(string.Join('\n', Lines));
        foreach (
            var at in Enumerable
                .Range(0, Lines.Length)
                .Where(at => Lines[at].Contains("(a)\u0020", StringComparison.Ordinal))
        )
        {
            var cells = Lines[at].Split('\t');
            var shifted = Lines.ToArray();
            shifted[at] = string.Join('\t', cells.Skip(1));
            if (ReadingOf.Text(string.Join('\n', shifted)) is not Return read)
                continue;
            (read.Actions.Count >= whole.Actions.Count || Doubts(read).Except(Doubts(whole)).Any())
                .Should()
                .BeTrue($"line {at + 1} slipped to the left");
        }
    }

    private static ReadAction? Moved(Return read, ILookup<string, string> truth) =>
        read.Actions.FirstOrDefault(action =>
            truth.Contains(action.Text)
            && action.Proposals.Count > 0
            && !truth[action.Text].Contains(action.Proposals[0], StringComparer.Ordinal)
        );

    // The second doubt of a kind about a proposal counts beside the first.
    private static IEnumerable<(string Code, string? Proposal, int Ordinal)> Doubts(Return read) =>
        read
            .Problems.Where(problem => problem.Code.StartsWith("plan-", StringComparison.Ordinal))
            .GroupBy(problem => (problem.Code, problem.Proposal))
            .SelectMany(group => group.Select((_, ordinal) => (group.Key.Code, group.Key.Proposal, ordinal)));
}
