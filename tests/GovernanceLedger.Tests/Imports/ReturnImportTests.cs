using GovernanceLedger.Documents.Imports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;

namespace GovernanceLedger.Tests.Imports;

public sealed class ReturnImportTests
{
    private static readonly DateOnly Day = new(2019, 5, 10);

    [Fact]
    public void A_return_without_doubts_becomes_one_command()
    {
        var ready = Ready(Read());
        ready.Rated.Should().Be(22);
        ready.Command.IsComplete.Should().BeTrue();
        ready.Command.EffectiveOn.Should().Be(Day);
        ready
            .Command.Proposals.Select(p => p.Proposal)
            .Should()
            .Equal(Framework.Msg2019.LocalProposals.Select(p => p.Code));
        ready.Wording.Should().BeNull();
        SelfEvaluationRules.Decide(null, ready.Command, new(2026, 1, 1)).Should().BeOfType<Result.Accepted>();
    }

    [Fact]
    public void Every_doubt_is_asked_about_at_once()
    {
        var plan = ReturnImport.Plan(
            Read(completed: null, ("1.1", RatingStatus.Doubtful), ("2.3", RatingStatus.Missing)),
            new Dictionary<string, Settlement>(StringComparer.Ordinal)
            {
                ["9.9"] = new Settlement.Confirmed(),
                ["3.2"] = new Settlement.SetTo(Level.Exemplary),
            }
        );
        plan.Should()
            .BeOfType<ImportPlan.NotYet>()
            .Which.Questions.Select(q => q.Code)
            .Should()
            .BeEquivalentTo("doubtful", "missing", "unknown-proposal", "national-proposal", "no-completion-date");
    }

    [Fact]
    public void What_is_settled_is_told_apart_from_what_was_read()
    {
        var ready = Ready(
            Read(Day, ("1.1", RatingStatus.Doubtful), ("1.2", RatingStatus.Missing), ("2.3", RatingStatus.Missing)),
            ("1.1", new Settlement.Confirmed()),
            ("1.2", new Settlement.SetTo(Level.Exemplary)),
            ("2.3", new Settlement.LeftUnrated("The mark was lost."))
        );
        Of(ready, "1.1").Source.Place.Should().Be("line 1.1; doubtful, confirmed on import");
        Of(ready, "1.2")
            .Should()
            .Match<ReturnedProposal>(p => p.Level == Level.Exemplary && p.Source.Place!.Contains("set to exemplary"));
        Of(ready, "2.3").LeftUnratedBecause.Should().Be("The mark was lost.");
        Of(ready, "2.4").Source.Place.Should().Be("line 2.4");
        ready.LeftUnrated.Should().Be(1);
    }

    [Fact]
    public void Nothing_read_cannot_be_confirmed_and_no_reason_leaves_nothing_unrated()
    {
        var read = Read(Day, ("1.1", RatingStatus.Missing), ("1.2", RatingStatus.Missing));
        var plan = ReturnImport.Plan(
            read,
            new Dictionary<string, Settlement>(StringComparer.Ordinal)
            {
                ["1.1"] = new Settlement.Confirmed(),
                ["1.2"] = new Settlement.LeftUnrated(" "),
            }
        );
        plan.Should()
            .BeOfType<ImportPlan.NotYet>()
            .Which.Questions.Select(q => q.Code)
            .Should()
            .Equal("nothing-to-confirm", "blank-reason");
    }

    private static ReturnedProposal Of(ImportPlan.Ready ready, string code) =>
        ready.Command.Proposals.Single(p => p.Proposal == code);

    private static ImportPlan.Ready Ready(Return read, params (string Code, Settlement Settlement)[] settled) =>
        ReturnImport
            .Plan(read, settled.ToDictionary(s => s.Code, s => s.Settlement, StringComparer.Ordinal))
            .Should()
            .BeOfType<ImportPlan.Ready>()
            .Subject;

    private static Return Read() => Read(Day);

    private static Return Read(DateOnly? completed, params (string Code, RatingStatus Status)[] others) =>
        new(
            new("return.txt", new string('a', 64), SourceFormat.Text),
            "Glen Fyne",
            completed,
            false,
            [
                .. Framework.Msg2019.Proposals.Select(p =>
                    Rating(p, others.FirstOrDefault(o => o.Code == p.Code).Status)
                ),
            ],
            [],
            new(0, 0)
        );

    private static ReadRating Rating(Proposal proposal, RatingStatus status)
    {
        var actual = proposal.Owner == ProposalOwner.National ? RatingStatus.National : status;
        Level? level = actual is RatingStatus.Read or RatingStatus.Doubtful ? Level.Established : null;
        return new(proposal.Code, level, actual, [], $"line {proposal.Code}", ["We met."], [], new(null, null));
    }
}
