using System.Globalization;
using GovernanceLedger.ImprovementActions;
using GovernanceLedger.Web.Forms;

namespace GovernanceLedger.Web.ImprovementActions;

/// <summary>Progress as it is typed, for one action or in a row of a cycle.</summary>
internal static class TypedProgress
{
    /// <summary>The statuses that can be reported; late is worked out.</summary>
    internal static IReadOnlyList<ProgressStatus> Reportable { get; } =
    [ProgressStatus.NotStarted, ProgressStatus.OnTrack, ProgressStatus.AtRisk, ProgressStatus.Complete];

    /// <summary>What is reported of an action.</summary>
    /// <param name="suffix">What follows the names of the fields of this action's row.</param>
    internal static Progress Read(Entries e, long action, string suffix = "")
    {
        var status = Codes.Read<ProgressStatus>(e[ActionFieldNames.Status + suffix]);
        if (status is null)
            e.Reject(ActionFieldNames.Status + suffix, $"{Of(suffix)}choose how it is coming on.");
        var evidence = e.OptionalText(FieldNames.Evidence + suffix, $"{Of(suffix)}Evidence");
        if (status == ProgressStatus.Complete && evidence is null)
            e.Reject(FieldNames.Evidence + suffix, $"{Of(suffix)}say what shows that it is complete.");
        return new(
            action,
            status ?? ProgressStatus.NotStarted,
            Percent(e, ActionFieldNames.Percent + suffix, Of(suffix)),
            e.Text(ActionFieldNames.Narrative + suffix, $"{Of(suffix)}What has been done"),
            evidence
        );
    }

    private static string Of(string suffix) => suffix.Length == 0 ? "" : $"Action {suffix[1..]}: ";

    private static int? Percent(Entries e, string field, string of)
    {
        var typed = e[field].Trim().TrimEnd('%').TrimEnd();
        if (typed.Length == 0)
            return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
            return percent;
        e.Reject(field, $"{of}the percentage is a whole number from 0 to 100, or left out.");
        return null;
    }
}
