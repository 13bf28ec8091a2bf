namespace GovernanceLedger.Cli.Demonstration.Large;

/// <summary>The words of which the large ledger is made. They say nothing of any real partnership.</summary>
internal static class Phrases
{
    public static readonly string[] Places =
    [
        "Ardmoray",
        "Balquhain",
        "Cairnlaw",
        "Dalrossie",
        "Eskmuir",
        "Fethercairn",
        "Glenarder",
        "Harrowbrae",
        "Inverlarig",
        "Kilmartle",
        "Lowdenside",
        "Machrie Bay",
        "Netherlaw",
        "Ochterfield",
        "Pitlandie",
        "Quarrelton",
        "Rannachmore",
        "Sandwick Isles",
        "Torrisholm",
        "Urrbank",
        "Vatersound",
        "Westermains",
        "Yarrowmuir",
        "Abbotsinch Vale",
        "Birnieknowe",
        "Craigendore",
        "Dunfarne",
        "Easter Lorne",
        "Forgandale",
        "Gartcraig",
        "Hillfoots Moor",
    ];

    public static readonly string[] HealthBoards =
    [
        "NHS Northern Firths",
        "NHS Midlaw",
        "NHS Western Sounds",
        "NHS Border Hills",
        "NHS Eastern Braes",
    ];

    public static readonly string[] Offices =
    [
        "Chief officer",
        "Chief finance officer",
        "Planning lead",
        "Head of community health and care",
        "Performance lead",
        "Clinical and care governance lead",
        "Engagement lead",
        "Head of service improvement",
    ];

    public static readonly string[] Functions =
    [
        "Care at home",
        "Residential care",
        "District nursing",
        "Community hospitals",
        "Unscheduled hospital care",
        "Mental health services",
        "Learning disability services",
        "Alcohol and drug services",
        "Support for carers",
        "Allied health professions",
        "Primary care improvement",
        "Technology enabled care",
        "Equipment and adaptations",
        "Palliative care",
    ];

    public static readonly string[] Groups =
    [
        "Carers' forum",
        "Locality group",
        "Community councils",
        "Care home providers",
        "People who use mental health services",
        "Third sector forum",
        "Patient participation groups",
        "Young people who care for somebody",
    ];

    public static readonly string[] Timescales =
    [
        "31 October {0}",
        "By end of March {1}",
        "December {0}",
        "October {0} - March {1}",
        "By end of November {0} and thereafter each year by end November",
        "Quarterly",
        "June {1} IJB",
        "Ongoing",
        "When the post is filled",
        "From August {0}",
    ];

    private static readonly string[] Subjects =
    [
        "The locality teams",
        "Both partners",
        "The planning group",
        "Providers of care at home",
        "The finance leads",
        "Clinicians of the three hospitals",
        "The carers' centre",
        "The performance team",
    ];

    private static readonly string[] Verbs =
    [
        "have agreed to change",
        "are testing",
        "have reported on",
        "are recruiting for",
        "have put in writing",
        "are still discussing",
        "have compared with last year",
        "have asked for more time with",
    ];

    private static readonly string[] Objects =
    [
        "the way in which people leave hospital",
        "the joint budget for older people",
        "the rota at evenings and weekends",
        "the single point of access",
        "the review of long packages of care",
        "the training that both employers offer",
        "the measures in the strategic plan",
        "the register of risks",
    ];

    private static readonly string[] Ends =
    [
        "and expect a result by the next quarter.",
        "and have shared it with the other localities.",
        "although two posts are empty.",
        "within the money that was set aside for it.",
        "and the figures are better than a year ago.",
        "but waiting times have not come down yet.",
        "after people who use the services were asked.",
        "and will come back to the committee.",
    ];

    public static string Sentence(Chance chance) =>
        $"{chance.Pick(Subjects)} {chance.Pick(Verbs)} {chance.Pick(Objects)} {chance.Pick(Ends)}";

    public static string Paragraph(Chance chance, int least = 1, int greatest = 4) =>
        string.Join(' ', Enumerable.Range(0, chance.Between(least, greatest)).Select(_ => Sentence(chance)));

    /// <summary>What is to be done about something, as a recommendation, an instruction or an action begins.</summary>
    public static string Task(Chance chance) =>
        $"{chance.Pick(["Review", "Agree", "Publish", "Set up", "Extend", "Report on"])} {chance.Pick(Objects)} {chance.Pick(["with both partners", "in each locality", "by the next quarter", "with people who use the services"])}.";

    public static string Title(Chance chance)
    {
        var subject = chance.Pick(Objects);
        return char.ToUpperInvariant(subject[0]) + subject[1..];
    }
}
