using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace GovernanceLedger.Web.Hosting;

/// <summary>Refuses what is no text before anything looks at it: the database keeps neither a NUL nor half a character.</summary>
internal static class ReadableRequest
{
    private const string Encoded = "application/x-www-form-urlencoded";

    internal static Task Guard(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!IsText(request.Path.Value) || !request.Query.All(q => IsText(q.Key) && q.Value.All(IsText)))
            throw new BadHttpRequestException("The address holds a character that no text can hold.");
        return next(context);
    }

    /// <summary>
    /// Puts the substitute character for each NUL of a form in one part, for one of which its reader would refuse the whole.
    /// As any character that does not show it is then refused beside its field, with all that was typed still there.
    /// </summary>
    internal static async Task Substitute(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentType?.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase) != true)
            return;
        // Byte for byte: what the bytes mean is the reader's to say.
        using var reader = new StreamReader(request.Body, Encoding.Latin1);
        var body = (await reader.ReadToEndAsync(cancel)).Replace("%00", "%1A", StringComparison.Ordinal);
        request.Body = new MemoryStream(Encoding.Latin1.GetBytes(body.Replace('\0', '\u001A')));
    }

    /// <summary>The form of several parts, in which a NUL may stand, with the substitute character for each.</summary>
    internal static IFormCollection Substituted(IFormCollection form)
    {
        var values = form.ToDictionary(
            f => f.Key,
            f => new StringValues([.. f.Value.Select(v => v?.Replace('\0', '\u001A'))]),
            StringComparer.Ordinal
        );
        if (!values.All(f => IsText(f.Key) && f.Value.All(IsText)))
            throw new BadHttpRequestException("The form holds a character that no text can hold.");
        return new FormCollection(values, form.Files);
    }

    private static bool IsText(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++)))
                return false;
        return true;
    }
}
