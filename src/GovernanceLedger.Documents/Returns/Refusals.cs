namespace GovernanceLedger.Documents.Returns;

/// <summary>The sentences with which a document is turned away.</summary>
internal static class Refusals
{
    private const string AskForWord =
        "Open it in the program that made it, save it as a Word document (.docx), and try again.";

    public static readonly Unreadable Empty = new(
        "empty-document",
        "The file is empty. Check that it was saved and copied whole, and try again."
    );

    public static readonly Unreadable TooBig = new(
        "document-too-big",
        "The file is larger than 20 MB. A return is far smaller: remove pictures and attachments, or save the return alone, and try again."
    );

    public static readonly Unreadable InflatesTooFar = new(
        "document-inflates-too-far",
        "The Word file holds far more than a return can: its content does not fit into 32 MB. It is damaged or made to do harm; ask the sender for a new copy."
    );

    public static readonly Unreadable TooLong = new(
        "document-too-long",
        "The document has more than 50,000 paragraphs or table rows, or more than 10 million letters. Save the return alone, without what surrounds it, and try again."
    );

    public static readonly Unreadable TooManyTables = new(
        "too-many-tables",
        "The document has more than 1,000 rating tables or headings, where a return has 25. Save the return alone and try again."
    );

    public static readonly Unreadable Damaged = new(
        "damaged-word-file",
        "The Word file is damaged or was cut short. Ask for a new copy, or open it in Word, let Word repair it, and save it again."
    );

    public static readonly Unreadable PasswordProtected = new(
        "password-protected",
        "The Word file is protected by a password. Open it in Word, remove the password under File, Info, and save it again."
    );

    public static readonly Unreadable OldWord = new(
        "old-word-format",
        "The file is in the format of Word 97 to 2003 (.doc). Open it in Word and save it as a Word document (.docx)."
    );

    public static readonly Unreadable OldOffice = new(
        "old-office-format",
        $"The file is an old Office file but not a Word document. {AskForWord}"
    );

    public static readonly Unreadable Pdf = new(
        "pdf",
        "The file is a PDF, from which table columns cannot be told surely. Ask for the Word document, or convert it to Word or to text with tabs between cells."
    );

    public static readonly Unreadable Picture = new(
        "picture",
        "The file is a picture, which holds no text. Ask for the Word document that it was made from."
    );

    public static readonly Unreadable RichText = new(
        "rich-text",
        $"The file is in rich text format (.rtf). {AskForWord}"
    );

    public static readonly Unreadable Html = new("web-page", $"The file is a web page. {AskForWord}");

    public static readonly Unreadable Spreadsheet = new(
        "spreadsheet",
        "The file is an Excel workbook. A return is read from a Word document (.docx) or from text."
    );

    public static readonly Unreadable OpenDocument = new(
        "open-document",
        $"The file is in OpenDocument format. {AskForWord}"
    );

    public static readonly Unreadable OtherZip = new(
        "not-a-word-file",
        "The file is a zip archive but not a Word document. If the return lies inside it, unpack it first."
    );

    public static readonly Unreadable Binary = new(
        "not-text",
        "The file is neither a Word document (.docx) nor text. Check that it is the right file."
    );

    public static readonly Unreadable NotAReturn = new(
        "not-a-return",
        "No proposal of the 2019 self-evaluation can be recognised in the document, and no report, action plan or table of engagement either. Check that it is the right file."
    );
}
