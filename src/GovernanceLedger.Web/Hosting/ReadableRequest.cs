using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Hosting;

/// <summary>Refuses what is no text before anything looks at it: the database keeps neither a NUL nor half a character.</summary>
internal static class ReadableRequest
{
    internal static Task Guard(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!IsText(request.Path.Value) || !request.Query.All(q => IsText(q.Key) && q.Value.All(IsText)))
            throw new BadHttpRequestException("The address holds a character that no text can hold.");
        return next(context);
    }

    internal static void Check(IFormCollection form)
    {
        if (!form.All(f => IsText(f.Key) && f.Value.All(IsText)))
            throw new BadHttpRequestException("The form holds a character that no text can hold.");
    }

    private static bool IsText(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++)))
                return false;
        return true;
    }
}
