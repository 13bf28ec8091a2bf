namespace GovernanceLedger.Postgres.Reading;

/// <summary>Reads a list of any length with the memory of two pages: while one is used, the next is read.</summary>
internal static class ReadAhead
{
    /// <summary>The whole list.</summary>
    /// <param name="after">Reads the page after one of its entries, or the first page.</param>
    /// <param name="size">How many stand on each page but the last.</param>
    public static async IAsyncEnumerable<T> Pages<T>(Func<T?, Task<IReadOnlyList<T>>> after, int size)
        where T : class
    {
        var next = after(null);
        while (next is not null)
        {
            var page = await next;
            next = page.Count < size ? null : after(page[^1]);
            try
            {
                foreach (var entry in page)
                    yield return entry;
            }
            finally
            {
                // Whoever leaves early leaves no query behind; how it ended is asked for only by whoever goes on.
                if (next is not null)
                    await Task.WhenAny(next);
            }
        }
    }
}
