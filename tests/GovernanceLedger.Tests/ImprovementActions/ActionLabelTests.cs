using GovernanceLedger.ImprovementActions;

namespace GovernanceLedger.Tests.ImprovementActions;

using static Given;

public sealed class ActionLabelTests
{
    [Theory]
    [InlineData("Ref: 3(v)a", "3(v)(a)")]
    [InlineData("See action 3 (V) (A)", "3(v)(a)")]
    [InlineData("3(v)(a)", "3(v)a")]
    [InlineData("A1", "a1")]
    public void A_cross_reference_names_the_action_whose_label_differs_in_signs_alone(string reference, string label) =>
        ActionLabel.Named(reference, [Labelled(1, "1(i)(a)"), Labelled(2, null), Labelled(3, label)]).Should().Be(3);

    [Theory]
    [InlineData("Ref: 3(v)a", "3(v)")]
    [InlineData("1(iv)", "1(i)(v)")]
    [InlineData("B1", "A1")]
    [InlineData("3(v)a and 3(v)b", "3(v)(a)")]
    [InlineData("Ref:", "")]
    public void It_names_none_where_more_than_signs_differ(string reference, string label) =>
        ActionLabel.Named(reference, [Labelled(3, label)]).Should().BeNull();

    [Fact]
    public void It_names_none_where_labels_repeat() =>
        ActionLabel.Named("3(v)a", [Labelled(1, "3(v)(a)"), Labelled(2, "3(v)a")]).Should().BeNull();

    private static ActionSummary Labelled(long number, string? label) =>
        OneAction.Summary() with
        {
            Number = number,
            Label = label,
        };
}
