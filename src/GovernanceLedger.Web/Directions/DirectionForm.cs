using GovernanceLedger.Directions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.Directions;

/// <summary>One form about directions: how it is worded, what it asks for, and which command it makes.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Fields">The component of its own fields, or null where it asks for the day and the source alone.</param>
/// <param name="Fits">Whether it is a legal next step with a direction.</param>
/// <param name="Parse">The command; what cannot be read is said in the entries.</param>
public sealed record DirectionForm(
    string Name,
    string Title,
    string Lead,
    string Submit,
    string DayLabel,
    Type? Fields,
    Func<Direction, bool> Fits,
    Func<Entries, DirectionPlace, DirectionCommand> Parse
)
{
    /// <summary>The form that begins a direction.</summary>
    internal static DirectionForm Draft { get; } =
        new(
            "draft",
            "Draft a direction",
            "A direction tells a partner in writing how to carry out a function, and with what money. The draft takes the next reference of its year.",
            "Record the draft",
            "When was it drafted?",
            typeof(ContentFields),
            _ => false,
            (e, p) => new DraftDirection(e.Content(p), e.EffectiveOn(), e.Source())
        );

    /// <summary>The forms about one direction, in the order in which they follow each other.</summary>
    internal static IReadOnlyList<DirectionForm> Steps { get; } = [.. DraftForms.All, .. DeliveryForms.All];

    /// <summary>The steps that a direction may take next.</summary>
    internal static IEnumerable<DirectionForm> After(Direction direction) => Steps.Where(s => s.Fits(direction));

    /// <summary>Whether it records what only a decision can do.</summary>
    internal bool OfDecision => Name is "approve" or "vary" or "revoke";

    /// <summary>A source that follows from the decision that was chosen.</summary>
    internal static Source Decided(Entries e)
    {
        if (string.IsNullOrWhiteSpace(e[FieldNames.Follows]))
            e.Reject(
                FieldNames.Follows,
                "Choose the decision that it follows from. Record the meeting first if it is not in the list."
            );
        return e.Source();
    }

    /// <summary>The day from which something is in force.</summary>
    internal static DateOnly From(Entries e) => e.Day(DirectionFields.From, "First day");

    /// <summary>Whether a direction was issued and nothing has ended it.</summary>
    internal static bool Stands(Direction d) => d.Status is DirectionStatus.Issued or DirectionStatus.Varied;
}
