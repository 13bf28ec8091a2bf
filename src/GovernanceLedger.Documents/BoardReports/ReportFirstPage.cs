using GovernanceLedger.Documents.Returns;

namespace GovernanceLedger.Documents.BoardReports;

/// <summary>Reads what stands above a report's first section: meeting, item, number, title, office.</summary>
internal sealed class ReportFirstPage(ReportParts parts, HashSet<ReportLine> used, List<Problem> problems, string where)
{
    private const int LongestName = 200;
    private const int LongestTitle = 500;
    private readonly List<ReportLine> meetingLines = [];

    /// <summary>The body and the day, from a line that names both or from labels.</summary>
    public (string? Body, DateOnly? Day) Meeting()
    {
        var label = parts.First(PartKind.Body);
        var dated = parts.Preamble.Where(line => MeetingLine.Of(line.Text) is { Days.Count: > 0 }).ToList();
        var body = label is { IsEmpty: false } ? MeetingLine.Of(Taken(label)).Body : null;
        var named =
            dated.Find(line => MeetingLine.NamesBody(MeetingLine.Of(line.Text).Body))
            ?? parts.Preamble.Find(line => MeetingLine.IsBody(line.Text) && !IsOrganisation(line.Text))
            ?? parts.Preamble.Find(line => MeetingLine.IsBody(line.Text));
        if (string.IsNullOrEmpty(body) && named is not null)
        {
            body = MeetingLine.Of(named.Text).Body;
            meetingLines.Add(named);
        }
        meetingLines.AddRange(dated.Where(line => line == named || MeetingLine.Of(line.Text).Body.Length == 0));
        used.UnionWith(meetingLines);
        if (body is not { Length: > 0 and <= LongestName })
            body = Missing<string>(
                "meeting-body-missing",
                "The board or committee that the report goes to cannot be read.",
                label?.Where
            );
        return (body, Day(label));
    }

    private DateOnly? Day(ReportPart? label)
    {
        var part = parts.First(PartKind.MeetingOn);
        var days = meetingLines.SelectMany(line => MeetingLine.Of(line.Text).Days).ToList();
        if (label is not null)
            days.AddRange(MeetingLine.Of(label.Text).Days);
        if (part is not null && Taken(part) is { Length: > 0 } text)
        {
            var own = MeetingLine.Of(text).Days;
            if (own.Count == 0)
                return Missing<DateOnly?>(
                    "meeting-date-not-a-day",
                    $"The date of the meeting is printed as \"{Markup.Cut(text, 60)}\", which is not one day.",
                    part.Where
                );
            days.AddRange(own);
        }
        return days.Distinct().ToList() switch
        {
            [var day] => day,
            [] => Missing<DateOnly?>(
                "meeting-date-missing",
                "There is no date of the meeting that can be read as one day.",
                part?.Where ?? label?.Where ?? meetingLines.FirstOrDefault()?.Block.Where
            ),
            _ => Missing<DateOnly?>(
                "meeting-dates-differ",
                "The report names more than one day for the meeting. Look at the original and choose.",
                part?.Where ?? meetingLines.FirstOrDefault()?.Block.Where
            ),
        };
    }

    public string? Item()
    {
        var part = parts.First(PartKind.Item);
        var word = part is null ? "" : ReportLabels.FirstWord(Taken(part));
        return ReportLabels.IsItem(word)
            ? word.TrimEnd('.')
            : Missing<string>("item-missing", "There is no item number of the agenda that can be read.", part?.Where);
    }

    public string? Number()
    {
        var part = parts.First(PartKind.ReportNumber);
        var text = part is null ? "" : Taken(part);
        return text.Length is > 0 and <= 40
            ? text
            : Missing<string>("report-number-missing", "There is no report number that can be read.", part?.Where);
    }

    /// <summary>The labelled title, else the one stretch of lines above the first section that is nothing else.</summary>
    public string? Title(string? body)
    {
        if (
            parts.First(PartKind.Title) is { IsEmpty: false } part
            && Taken(part) is { Length: <= LongestTitle } labelled
        )
            return labelled.Replace('\n', ' ');
        var lines = parts.Preamble.Where(line => !used.Contains(line) && CanBeTitle(line.Text, body)).ToList();
        var stretches = Stretches(lines).ToList();
        if (stretches is [var only] && only.Sum(line => line.Text.Length) <= LongestTitle)
        {
            used.UnionWith(only);
            return string.Join(' ', only.Select(line => line.Text));
        }
        return stretches.Count == 0
            ? Missing<string>("report-title-missing", "There is no title or subject that can be read.", null)
            : Missing<string>(
                "report-title-doubtful",
                $"Several lines can be the title: {string.Join("; ", stretches.Take(6).Select(stretch => stretch[0].Block.Where))}. Choose by the original.",
                stretches[0][0].Block.Where
            );
    }

    public string? Office()
    {
        var part = parts.First(PartKind.ReportBy) ?? parts.First(PartKind.Author);
        var office = new[] { PartKind.ReportBy, PartKind.Author }
            .SelectMany(kind => parts.Parts.FindAll(one => one.Kind == kind))
            .Select(one => (Part: one, Office: OfficeName.In(one.Text)))
            .FirstOrDefault(one => one.Office is not null);
        if (office.Part is not null)
            used.UnionWith(office.Part.Lines);
        return office.Office
            ?? Missing<string>(
                "author-office-missing",
                "No office can be told that the report comes from. A person's name is not kept.",
                part?.Where
            );
    }

    /// <summary>The organisation that is printed on a line of its own.</summary>
    public string? Organisation(string? body)
    {
        var line = parts.Preamble.Find(line =>
            !used.Contains(line) && IsOrganisation(line.Text) && !line.Text.Equals(body, StringComparison.Ordinal)
        );
        if (line is not null)
            used.Add(line);
        return line?.Text;
    }

    // Lines in capitals that follow each other are one title; so are lines without a gap.
    private static IEnumerable<List<ReportLine>> Stretches(IEnumerable<ReportLine> lines)
    {
        List<ReportLine>? stretch = null;
        foreach (var line in lines)
        {
            var goesOn =
                stretch is not null
                && line.Block is { IsRow: false }
                && (line.Block.Adjacent || IsCapitals(line.Text) && IsCapitals(stretch[^1].Text));
            if (!goesOn && stretch is not null)
                yield return stretch;
            stretch = goesOn ? stretch : [];
            stretch!.Add(line);
        }
        if (stretch is not null)
            yield return stretch;
    }

    private static bool CanBeTitle(string text, string? body) =>
        text.Count(char.IsLetter) >= 8
        && text.Contains(' ', StringComparison.Ordinal)
        && !IsOrganisation(text)
        && !text.Equals(body, StringComparison.OrdinalIgnoreCase)
        && ContactDetails.In(text) is null
        && OfficeName.In(text) is null
        && text[^1] is not (':' or '.');

    private static bool IsOrganisation(string text)
    {
        var words = Folded.Words(text, LongestName);
        return words.Length is > 0 and <= 8
            && (
                words is ["nhs", ..]
                || words[^1] is "council" or "partnership"
                || words is [.., "health", "board"] or ["comhairle", ..]
            );
    }

    private static bool IsCapitals(string text) => text.Equals(text.ToUpperInvariant(), StringComparison.Ordinal);

    private string Taken(ReportPart part)
    {
        used.UnionWith(part.Lines);
        return part.Text;
    }

    private T? Missing<T>(string code, string message, string? at)
    {
        problems.Add(new(code, message, at ?? where, null));
        return default;
    }
}
