using GovernanceLedger.Frameworks;
using GovernanceLedger.SelfEvaluations;
using static GovernanceLedger.Tests.SelfEvaluations.Given;

namespace GovernanceLedger.Tests.SelfEvaluations;

public sealed class EvidenceTests
{
    private static readonly Given WithEvidence = AnOpenBaseline.And(
        new EvidenceAdded("6.1", "Locality groups meet monthly.", Day(5, 10), Board)
    );

    private static readonly WithdrawEvidence Withdraw = new("6.1", 2, "The groups have ended.", Day(10, 1), Board);

    [Fact]
    public void Adds_evidence_and_a_proposed_action()
    {
        AnOpenBaseline
            .When(new AddEvidence("6.1", "Locality groups meet monthly.", Day(5, 10), Board))
            .ShouldRecord(new EvidenceAdded("6.1", "Locality groups meet monthly.", Day(5, 10), Board));
        AnOpenBaseline
            .When(new AddProposedAction("6.1", "Meet in the evening too.", Day(5, 10), Board))
            .ShouldRecord(new ProposedActionAdded("6.1", "Meet in the evening too.", Day(5, 10), Board));
    }

    [Fact]
    public void Refuses_blank_evidence_and_actions()
    {
        AnOpenBaseline.When(new AddEvidence("6.1", " ", Day(5, 10), Board)).ShouldBeRefused("blank-evidence");
        AnOpenBaseline
            .When(new AddProposedAction("6.1", "", Day(5, 10), Board))
            .ShouldBeRefused("blank-proposed-action");
    }

    [Fact]
    public void Withdrawn_evidence_stays_on_the_record_and_stands_no_longer()
    {
        var state = WithEvidence
            .And(new EvidenceWithdrawn("6.1", 2, "The groups have ended.", Day(10, 1), Board))
            .State!;
        state.Proposal("6.1").Evidence.Should().ContainSingle();
        state.Proposal("6.1").StandingEvidence.Should().BeEmpty();
    }

    [Fact]
    public void Withdraws_an_item_once_and_only_where_it_stands()
    {
        WithEvidence.When(Withdraw).Should().BeOfType<Result.Accepted>();
        WithEvidence.When(Withdraw with { Evidence = 3 }).ShouldBeRefused("unknown-evidence");
        WithEvidence.When(Withdraw with { Proposal = "6.2" }).ShouldBeRefused("unknown-evidence");
        WithEvidence.When(Withdraw with { EffectiveOn = Day(5, 9) }).ShouldBeRefused("effective-before-evidence");
        WithEvidence.When(Withdraw with { Reason = "" }).ShouldBeRefused("blank-reason");
        WithEvidence
            .And(new EvidenceWithdrawn("6.1", 2, "The groups have ended.", Day(10, 1), Board))
            .When(Withdraw)
            .ShouldBeRefused("already-withdrawn");
    }

    [Fact]
    public void Keeps_each_partners_own_view()
    {
        var view = new RecordPartnerView("6.1", "Third sector", Level.NotYetEstablished, null, Day(4, 20), Board);
        AnOpenBaseline
            .When(view)
            .ShouldRecord(
                new PartnerViewRecorded("6.1", "Third sector", Level.NotYetEstablished, null, Day(4, 20), Board)
            );
        AnOpenBaseline.When(view with { Partner = "" }).ShouldBeRefused("blank-partner");
        AnOpenBaseline.When(view with { Proposal = "5.3" }).ShouldBeRefused("national-proposal");
        AnOpenBaseline.When(view with { Comment = "\u0007" }).ShouldBeRefused("unreadable-text");
    }

    [Fact]
    public void Refuses_new_evidence_after_submission() =>
        ACompleteBaseline
            .And(new SelfEvaluationSubmitted(Day(5, 15), Board))
            .When(new AddEvidence("6.1", "Late.", Day(5, 16), Board))
            .ShouldBeRefused("submitted");
}
