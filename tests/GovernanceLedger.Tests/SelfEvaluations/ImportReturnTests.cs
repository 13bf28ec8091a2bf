using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class ImportReturnTests
{
    private static readonly ReturnDocument File = new("return.docx", new string('a', 64), "docx");

    [Fact]
    public void Opens_records_everything_and_completes()
    {
        var events = new Given().When(Import()).Should().BeOfType<Result.Accepted>().Which.Events;

        events[0].Should().BeOfType<SelfEvaluationOpened>();
        events[1].Should().BeOfType<DocumentImported>().Which.Sha256.Should().Be(File.Sha256);
        events.OfType<RatingRecorded>().Should().HaveCount(22);
        events.OfType<EvidenceAdded>().Should().HaveCount(44);
        events.OfType<ProposedActionAdded>().Should().HaveCount(22);
        events[^1].Should().BeOfType<SelfEvaluationCompleted>();
    }

    [Fact]
    public void Everything_follows_from_what_the_return_follows_from()
    {
        var report = new EventReference("meeting/2019-05-16-board", 2);
        var import = Import() with { Source = Board.After(report) };
        new Given()
            .When(import)
            .Should()
            .BeOfType<Result.Accepted>()
            .Which.Events.Should()
            .OnlyContain(e => e.Source.Follows!.Single() == report);
    }

    [Fact]
    public void A_draft_is_not_completed() =>
        new Given()
            .When(Import() with { IsComplete = false })
            .Should()
            .BeOfType<Result.Accepted>()
            .Which.Events.Should()
            .NotContain(e => e is SelfEvaluationCompleted);

    [Fact]
    public void A_proposal_left_unrated_on_purpose_is_recorded_as_that_and_keeps_it_open()
    {
        var import = With(p =>
            p.Proposal == "2.4" ? p with { Level = null, LeftUnratedBecause = "The tick was lost." } : p
        );
        var events = new Given().When(import).Should().BeOfType<Result.Accepted>().Which.Events;

        events.OfType<ProposalLeftUnrated>().Should().ContainSingle().Which.Proposal.Should().Be("2.4");
        events.OfType<RatingRecorded>().Should().HaveCount(21);
        events.Should().NotContain(e => e is SelfEvaluationCompleted);
    }

    [Fact]
    public void The_same_document_again_adds_nothing() => Imported.When(Import()).ShouldChangeNothing();

    [Fact]
    public void Another_document_is_not_read_over_ratings_that_stand() =>
        Imported
            .When(Import() with { Document = File with { Sha256 = new string('b', 64) } })
            .ShouldBeRefused("already-rated");

    [Fact]
    public void Refuses_a_proposal_that_is_neither_rated_nor_left_unrated_on_purpose() =>
        new Given().When(With(p => p.Proposal == "1.2" ? p with { Level = null } : p)).ShouldBeRefused("blank-reason");

    [Fact]
    public void Refuses_a_return_that_leaves_proposals_out_or_states_one_twice()
    {
        var import = Import();
        new Given()
            .When(import with { Proposals = [.. import.Proposals.Skip(1)] })
            .ShouldBeRefused("proposals-absent")
            .Message.Should()
            .Contain("1.1");
        new Given()
            .When(import with { Proposals = [.. import.Proposals, import.Proposals[0]] })
            .ShouldBeRefused("proposal-twice");
    }

    [Fact]
    public void Refuses_a_local_rating_of_a_national_proposal() =>
        new Given()
            .When(
                With(p => p.Proposal == "3.1" ? p with { Proposal = "3.2" } : p) is var c
                    ? c with
                    {
                        Proposals = [.. c.Proposals, Returned("3.1")],
                    }
                    : c
            )
            .ShouldBeRefused("national-proposal");

    [Fact]
    public void Refuses_a_day_in_the_future() =>
        new Given().When(Import() with { EffectiveOn = Today.AddDays(1) }).ShouldBeRefused("effective-in-future");

    private static Given Imported => new(((Result.Accepted)new Given().When(Import())).Events);

    private static ImportReturn Import() => With(p => p);

    private static ImportReturn With(Func<ReturnedProposal, ReturnedProposal> change) =>
        new(
            Cycle.Baseline,
            "msg-2019",
            File,
            [.. Framework.Msg2019.LocalProposals.Select(p => change(Returned(p.Code)))],
            true,
            Day(5, 10),
            Board
        );

    private static ReturnedProposal Returned(string code) =>
        new(code, Level.Established, null, Board, [$"First evidence of {code}.", "Second."], ["An action."]);
}
