using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using Microsoft.AspNetCore.Http;

namespace GovernanceLedger.Web.Layout;

/// <summary>Sends a command and turns the answer into the next page: on to what was recorded, or back to the form.</summary>
internal static class Recording
{
    /// <summary>The office typed into the form, or the one kept for this browser; a problem where there is neither.</summary>
    internal static Actor? ActorOf(Entries entries, Visit visit)
    {
        if (!entries.Holds(FieldNames.Office) && visit.Office is { } kept)
            return visit.Actor(kept);
        var office = entries.Text(FieldNames.Office, "Office", TextCheck.LongestName);
        if (!entries.AreSound)
            return null;
        visit.Keep(office);
        return visit.Actor(office);
    }

    /// <summary>What is shown for an answer.</summary>
    /// <param name="onwards">The page that shows what was recorded.</param>
    /// <param name="back">The form again, with its state and the status.</param>
    /// <param name="since">The events of the stream after a version.</param>
    internal static async Task<IResult> Show(
        Answer answer,
        FormState state,
        string onwards,
        Func<FormState, int, Task<IResult>> back,
        Func<long, Task<IReadOnlyList<RecordedEvent>>> since
    )
    {
        switch (answer)
        {
            case Answer.Recorded recorded:
                return SeeOther(Url(onwards, "recorded", recorded.Position));
            case Answer.Unchanged:
                return SeeOther(Url(onwards, "unchanged", 1));
            case Answer.Refused refused:
                Refusals.Show(state.Entries, refused.Refusal);
                return await back(state, StatusCodes.Status422UnprocessableEntity);
            case Answer.Conflict conflict:
                return await back(
                    state.Renewed(conflict.Actual, await since(conflict.Expected)),
                    StatusCodes.Status409Conflict
                );
            case Answer.KeyReused:
                state.Entries.Reject(
                    "",
                    "This form was sent before with something else in it, and that was recorded. Look at the history; if this is to be recorded as well, send it again."
                );
                var newer = await since(state.Version);
                return await back(state.Renewed(state.Version + newer.Count, newer), StatusCodes.Status409Conflict);
            default:
                throw new InvalidOperationException($"No page follows {answer.GetType().Name}.");
        }
    }

    /// <summary>What was recorded in a stream after the version that a form was opened at.</summary>
    internal static async Task<IReadOnlyList<RecordedEvent>> Since(
        LedgerRoom room,
        string partnership,
        string stream,
        long version,
        CancellationToken cancel
    )
    {
        var events = new List<RecordedEvent>();
        await foreach (var recorded in room.Events.Stream(partnership, stream, version + 1, cancel: cancel))
            events.Add(recorded);
        return events;
    }

    internal static IResult SeeOther(string url) => new SeeOtherResult(url);

    private static string Url(string url, string name, long value) =>
        FormattableString.Invariant($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}");

    private sealed class SeeOtherResult(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = url;
            return Task.CompletedTask;
        }
    }
}
