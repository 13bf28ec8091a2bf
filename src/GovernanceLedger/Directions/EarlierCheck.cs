namespace GovernanceLedger.Directions;

/// <summary>Whether a direction can do to earlier ones what it says.</summary>
internal static class EarlierCheck
{
    private const int Most = 50;

    internal static Refusal? Of(DirectionRegister register, string reference, DirectionContent content)
    {
        if (content.Earlier.Count > Most)
            return new("too-many-earlier", $"A direction changes at most {Most} earlier ones. Draft several.");
        if (ContentCheck.Repeated(content.Earlier.Select(e => e.Reference)) is { } twice)
            return new("repeated-earlier", $"Direction {DirectionChecks.Shown(twice)} is named twice. Name it once.");
        return content
            .Earlier.Select(earlier => One(register, reference, content, earlier))
            .FirstOrDefault(r => r is not null);
    }

    private static Refusal? One(
        DirectionRegister register,
        string reference,
        DirectionContent content,
        EarlierDirection earlier
    )
    {
        if (!Enum.IsDefined(earlier.Relation))
            return new("unknown-relation", "A direction supersedes, varies or revokes an earlier one. Choose which.");
        if (earlier.Reference == reference || register.Find(earlier.Reference) is not { } found)
            return new(
                "unknown-earlier",
                $"This partnership has no earlier direction {DirectionChecks.Shown(earlier.Reference)}. Choose one from its register, or say that there is none."
            );
        if (found.IssuedOn is null)
            return new(
                "earlier-not-issued",
                $"Direction {found.Reference} has not been issued, so nothing can take its place. Redraft it instead."
            );
        return DirectionChecks.NotEnded(found)
            ?? (
                earlier.Relation == EarlierRelation.Revokes || Shared(content, found).Any()
                    ? null
                    : new(
                        "no-shared-function",
                        $"Direction {found.Reference} stands for no function that this one is about. Name the function as {found.Reference} does, or leave {found.Reference} out."
                    )
            );
    }

    /// <summary>The functions for which a direction would take another's place.</summary>
    internal static IEnumerable<string> Shared(DirectionContent content, Direction earlier) =>
        earlier.StandingFunctions.Where(content.Concerns);
}
