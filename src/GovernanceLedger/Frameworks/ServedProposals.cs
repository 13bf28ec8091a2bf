namespace GovernanceLedger.Frameworks;

/// <summary>What is refused in a list of proposals that something serves or bears on; national ones may stand in it.</summary>
internal static class ServedProposals
{
    internal static Refusal? Check(IReadOnlyList<string> codes)
    {
        if (codes.FirstOrDefault(code => Framework.FindInAny(code) is null) is { } unknown)
            return new(
                "unknown-proposal",
                $"No framework has a proposal \"{(unknown.Length <= 20 ? unknown : unknown[..20] + "…")}\". The proposals run from 1.1 to 6.3."
            );
        return codes.Distinct(StringComparer.Ordinal).Count() < codes.Count
            ? new("proposal-twice", "A proposal is named twice. Name each once.")
            : null;
    }
}
