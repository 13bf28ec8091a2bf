namespace GovernanceLedger.Web.Forms;

/// <summary>Which field a refusal belongs beside.</summary>
internal static class Refusals
{
    internal static void Show(Entries entries, Refusal refusal) =>
        entries.Reject(FieldOf(refusal.Code), refusal.Message);

    private static string FieldOf(string code) =>
        code switch
        {
            _ when code.StartsWith("effective-", StringComparison.Ordinal) => Fields.EffectiveOn,
            "blank-reason" => Fields.Reason,
            "blank-source" => Fields.Source,
            "unknown-level" or "same-level" or "corrects-nothing" or "blank-level" => Fields.Level,
            "unknown-rating" => Fields.Corrects,
            "blank-partner" => Fields.Partner,
            "blank-comment" => Fields.Comment,
            "blank-evidence" or "blank-proposed-action" => Fields.Text,
            "blank-body" => Fields.Body,
            "blank-name" or "unusable-name" or "already-registered" => Fields.Name,
            "blank-board" => Fields.Board,
            "blank-health-board" => Fields.HealthBoard,
            "blank-council" => Fields.Councils,
            _ => "",
        };
}

/// <summary>The names of the fields of the forms.</summary>
internal static class Fields
{
    internal const string EffectiveOn = "effective";
    internal const string Reason = "reason";
    internal const string Source = "source";
    internal const string Place = "place";
    internal const string Level = "level";
    internal const string Corrects = "corrects";
    internal const string Partner = "partner";
    internal const string Comment = "comment";
    internal const string Text = "text";
    internal const string Body = "body";
    internal const string Name = "name";
    internal const string Board = "board";
    internal const string HealthBoard = "health-board";
    internal const string Councils = "councils";
    internal const string Office = "office";
}
