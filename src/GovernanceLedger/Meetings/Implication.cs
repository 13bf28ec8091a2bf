using System.Text.Json.Serialization;

namespace GovernanceLedger.Meetings;

/// <summary>What a report says that its recommendations imply, under one of the nine headings.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Text">What it says there; null where it says that there is none.</param>
public sealed record Implication(ImplicationHeading Heading, string? Text);

/// <summary>The nine headings under which a report to a board considers what it implies.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ImplicationHeading>))]
public enum ImplicationHeading
{
    /// <summary>Money.</summary>
    [JsonStringEnumMemberName("financial")]
    Financial = 1,

    /// <summary>Staff.</summary>
    [JsonStringEnumMemberName("human-resources")]
    HumanResources = 2,

    /// <summary>Law.</summary>
    [JsonStringEnumMemberName("legal")]
    Legal = 3,

    /// <summary>Equality and socio-economic effect.</summary>
    [JsonStringEnumMemberName("equality")]
    Equality = 4,

    /// <summary>Children and young people.</summary>
    [JsonStringEnumMemberName("children-and-young-people")]
    ChildrenAndYoungPeople = 5,

    /// <summary>Environment and sustainability.</summary>
    [JsonStringEnumMemberName("environment")]
    Environment = 6,

    /// <summary>The partnership's key priorities.</summary>
    [JsonStringEnumMemberName("key-priorities")]
    KeyPriorities = 7,

    /// <summary>Risk.</summary>
    [JsonStringEnumMemberName("risk")]
    Risk = 8,

    /// <summary>Community benefits.</summary>
    [JsonStringEnumMemberName("community-benefits")]
    CommunityBenefits = 9,
}

/// <summary>To whom a report says that a direction is required.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DirectionRequired>))]
public enum DirectionRequired
{
    /// <summary>To nobody.</summary>
    [JsonStringEnumMemberName("none")]
    None = 1,

    /// <summary>To the council.</summary>
    [JsonStringEnumMemberName("council")]
    Council = 2,

    /// <summary>To the Health Board.</summary>
    [JsonStringEnumMemberName("health-board")]
    HealthBoard = 3,

    /// <summary>To the council and to the Health Board.</summary>
    [JsonStringEnumMemberName("both")]
    Both = 4,
}
