using GovernanceLedger.Documents.BoardReports;
using GovernanceLedger.Documents.Returns;
using GovernanceLedger.Meetings;
using GovernanceLedger.Tests.Returns;

namespace GovernanceLedger.Tests.BoardReports;

/// <summary>Invented reports in front of a small return, and short ways to read them.</summary>
internal static class SampleReport
{
    /// <summary>A board's report whose first page is a table of labels.</summary>
    public const string Board = """
        	Skerrivore Integration Joint Board 4 June 2019
        Subject:	Our own look at integration
        Purpose:	To place the finished self-evaluation before the Board.
        Recommendation:	The Board is asked to: (a) approve the self-evaluation; (b) agree its actions; and (c) ask for an account of them in a year.

        Glossary of Terms	
        HSCP	Health and social care partnership

        1.	INTRODUCTION
        1.1	Every partnership looked at itself this spring.

        4.	IMPLICATIONS

        Financial:	None
        Human Resources:	Two posts move to the planning team.
        Legal:	None.
        Equality:	An assessment is at appendix 2.
        Children and Young People:	None
        Environmental & Sustainability:	Fewer miles driven.
        Key Priorities:	Serves the first priority.
        Risk Implications:	Staff may not be released in time.
        Community Benefits:	Not applicable

        Direction Required to	Direction to :-	
        Council, Health Board or	1. No Direction Required	√
        Both	2. Skerrivore Council	
        	3. NHS Skerrivore	
        	4. Skerrivore Council and NHS Skerrivore	

        5.	CONSULTATION
        5.1	The planning group met twice.
        5.2	Carers were asked by letter.
        6.	CONCLUSION
        6.1	The Board can approve it.

        For more information please contact:

        """;

    /// <summary>A council committee's report in numbered paragraphs with headings in capitals.</summary>
    public const string Committee = """
        AGENDA ITEM NO 13b
        REPORT NO 212/19

        KILBRANNAN COUNCIL

        AUDIT COMMITTEE - 3 SEPTEMBER 2019

        INTEGRATION OF CARE

        REPORT BY CHIEF FINANCE OFFICER

        ABSTRACT

        This report tells the committee what the partnership found.

        1. RECOMMENDATIONS

        It is recommended that the Committee:

        (i) note the findings;

        (ii) note the plan; and

        (iii) ask for a further report in March.

        2. BACKGROUND

        2.1 A review took place.

        3. FINANCIAL IMPLICATIONS

        3.1 There are no financial implications arising from this report.

        4. CONSULTATION

        The Chief Executive was consulted.

        NOTE: No background papers were used.

        APPENDIX 1

        """;

    public static Return Whole(string front) => ReadingOf.Return($"{front}\n\n{SampleTable.RatedAt("1.1", 3)}");

    public static BoardReport Read(string front) => Whole(front).Report!;

    public static BoardReport ReadWord(string front) =>
        ReadingOf.Return(WordDocument.FromText($"{front}\n\n{SampleTable.RatedAt("1.1", 3)}").Bytes()).Report!;

    public static Problem? Problem(this BoardReport report, string code) =>
        report.Problems.FirstOrDefault(problem => string.Equals(problem.Code, code, StringComparison.Ordinal));

    public static ReadImplication Of(this BoardReport report, ImplicationHeading heading) =>
        report.Implications.Single(implication => implication.Heading == heading);

    /// <summary>The board's report with one stretch of it changed.</summary>
    public static string With(string before, string after)
    {
        Board.Should().Contain(before);
        return Board.Replace(before, after, StringComparison.Ordinal);
    }
}
