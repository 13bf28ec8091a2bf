namespace GovernanceLedger.SelfEvaluations;

/// <summary>The name of a round as addresses and commands give it: its stream without the kind, such as "baseline" or "repeat-2020".</summary>
public static class RoundName
{
    private static readonly string Prefix = $"{SelfEvaluationRules.Kind.Name}/";

    /// <summary>The stream of a round.</summary>
    public static string StreamOf(string round) => Prefix + round;

    /// <summary>The round that a stream of a self-evaluation holds.</summary>
    public static string Of(string stream) => stream[Prefix.Length..];

    /// <summary>A round in words, such as "Repeat 2020".</summary>
    public static string InWords(string round) => char.ToUpperInvariant(round[0]) + round[1..].Replace('-', ' ');
}
