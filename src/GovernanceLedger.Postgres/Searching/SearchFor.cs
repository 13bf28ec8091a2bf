namespace GovernanceLedger.Postgres.Searching;

/// <summary>What is searched for; null means all.</summary>
/// <param name="Words">As typed: words that must all stand there, "quoted phrases", -without and or.</param>
/// <param name="Partnership">Only of this partnership.</param>
/// <param name="Register">Only in this register: the name of a kind of stream, such as "directions".</param>
/// <param name="From">Only effective on this day or later.</param>
/// <param name="Until">Only effective on this day or earlier.</param>
public sealed record SearchFor(
    string Words,
    string? Partnership = null,
    string? Register = null,
    DateOnly? From = null,
    DateOnly? Until = null
)
{
    /// <summary>The longest search, in UTF-16 code units.</summary>
    public const int Longest = 200;

    /// <summary>Why it cannot be searched for, or null where it can.</summary>
    public Refusal? Check() =>
        Words.Length > Longest
            ? new(
                "search-too-long",
                System.FormattableString.Invariant(
                    $"The search has {Words.Length} characters. At most {Longest} are looked for: give a few words that stand in what you look for."
                )
            )
        : Words.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) || TextCheck.HiddenCharacter(Words) is not null
            ? new("unreadable-search", "The search holds a hidden character. Type the words again.")
        : null;
}

/// <summary>What a search found.</summary>
/// <param name="ByRegister">How many there are in each register, whichever register was asked for; one more than <see cref="SearchReader.MostRanked"/> where there are more than that.</param>
/// <param name="Hits">Those asked for, the best first; of equally good ones the newest.</param>
/// <param name="ByBeginning">True where nothing holds the words themselves, and these hold words that begin like the last.</param>
/// <param name="AsksNothing">True where the words are all too common to be looked for, such as "the".</param>
public sealed record SearchResult(
    IReadOnlyDictionary<string, long> ByRegister,
    IReadOnlyList<SearchHit> Hits,
    bool ByBeginning,
    bool AsksNothing
)
{
    /// <summary>Whether there are more than <see cref="Count"/> says, in a register or in all where none is named.</summary>
    public bool HasMore(string? register) =>
        ByRegister.Any(r => (register is null || r.Key == register) && r.Value > SearchReader.MostRanked);

    /// <summary>How many there are in a register, or in all where none is named; at most <see cref="SearchReader.MostRanked"/> of each register are counted.</summary>
    public long Count(string? register) =>
        ByRegister
            .Where(r => register is null || r.Key == register)
            .Sum(r => Math.Min(r.Value, SearchReader.MostRanked));
}

/// <summary>An event that was found.</summary>
/// <param name="Excerpt">Its words around those that were looked for.</param>
public sealed record SearchHit(RecordedEvent Recorded, Excerpt Excerpt);
