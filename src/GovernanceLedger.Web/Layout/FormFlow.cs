using GovernanceLedger.Postgres;
using GovernanceLedger.Web.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GovernanceLedger.Web.Layout;

/// <summary>The one way of every form: shown, sent, recorded, or drawn again with what stands against it.</summary>
internal abstract record FormFlow
{
    /// <summary>The form as it is first shown, or null where there is no such place.</summary>
    internal abstract Task<IResult?> Show();

    /// <summary>What follows from a form that was sent, or null where there is no such place.</summary>
    internal abstract Task<IResult?> Send();

    /// <summary>Shows and takes the forms at an address.</summary>
    /// <param name="of">The flow of the form that is asked for, or null where there is no such form.</param>
    /// <param name="notThere">What is said where there is no such form or place.</param>
    internal static void Map(
        IEndpointRouteBuilder routes,
        string pattern,
        string notThere,
        Func<FormRequest, FormFlow?> of
    )
    {
        routes.MapGet(
            pattern,
            (HttpContext http, LedgerRoom room, Visit visit) => Answer(http, room, visit, f => f.Show())
        );
        routes.MapPost(
            pattern,
            (HttpContext http, LedgerRoom room, Visit visit) => Answer(http, room, visit, f => f.Send())
        );

        async Task<IResult> Answer(
            HttpContext http,
            LedgerRoom room,
            Visit visit,
            Func<FormFlow, Task<IResult?>> step
        ) =>
            of(new(http, room, visit)) is { } flow && await step(flow) is { } answer ? answer : Page.NotFound(notThere);
    }
}

/// <summary>The flow of one form about one kind of place.</summary>
/// <param name="Find">What the form is about, as it stands now; null where there is none such.</param>
/// <param name="Parse">The command, or problems in the entries; the text is the form's key.</param>
/// <param name="Draw">The form's page, with its status.</param>
internal sealed record FormFlow<TPlace, TState, TCommand>(
    FormRequest Request,
    StreamKind<TState, TCommand> Kind,
    Func<Task<TPlace?>> Find,
    Func<Entries, TPlace, string, TCommand> Parse,
    Func<TPlace, FormState, int, IResult> Draw
) : FormFlow
    where TPlace : class, IFormPlace
    where TState : class
    where TCommand : LedgerCommand
{
    /// <summary>Fills in what is known before anything is typed, with the decision that the form was opened from.</summary>
    internal Action<Entries, TPlace, FollowedDecision?>? Prefill { get; init; }

    /// <summary>Adds to a place what only the page shows, so that nothing is read for it where a form is recorded.</summary>
    internal Func<TPlace, Task<TPlace>>? Beside { get; init; }

    /// <summary>What it follows from where the address does not say, as addresses write it.</summary>
    internal Func<TPlace, IEnumerable<EventReference>?>? Follows { get; init; }

    /// <summary>Whether what is recorded took effect on the day of the decision that it follows from.</summary>
    internal bool OnThatDay { get; init; } = true;

    /// <summary>The stream of a command that begins one; the place's own where this is null.</summary>
    internal Func<TCommand, string>? Begins { get; init; }

    /// <summary>What stands in the way of beginning a stream that has begun already.</summary>
    internal EntryProblem? Begun { get; init; }

    /// <summary>Whether a command rests on nothing that the officer saw, so that whoever was quicker does not matter.</summary>
    internal bool RestsOnNothing { get; init; }

    /// <summary>The page that shows what was recorded; the place's own where this is null.</summary>
    internal Func<TPlace, TCommand, Answer, string>? Onwards { get; init; }

    /// <summary>What is done once the events are recorded.</summary>
    internal Func<Entries, TPlace, string, Task>? Afterwards { get; init; }

    internal override async Task<IResult?> Show()
    {
        if (await Find() is not { } place)
            return null;
        var state = FormState.New(place.Version);
        var asked = Request.Query(FieldNames.Follows);
        state.Entries[FieldNames.Follows] = asked.Length > 0 ? asked : string.Join(' ', Follows?.Invoke(place) ?? []);
        var decision = await FollowedDecision.Find(
            Request.Room,
            Request.Slug,
            state.Entries[FieldNames.Follows],
            Request.Cancel
        );
        if (decision is not null)
            Fill(state.Entries, decision);
        Prefill?.Invoke(state.Entries, place, decision);
        return await Drawn(place, state, StatusCodes.Status200OK);
    }

    internal override async Task<IResult?> Send()
    {
        if (await Find() is not { } place)
            return null;
        var entries = Entries.Of(await Request.Http.Request.ReadFormAsync(Request.Cancel));
        var state = FormState.Sent(entries);
        var command = Parse(entries, place, state.Key);
        return Recording.ActorOf(entries, Request.Visit) is { } actor && entries.AreSound
            ? await Record(place, state, command, actor)
            : await Drawn(place, state, StatusCodes.Status422UnprocessableEntity);
    }

    private void Fill(Entries entries, FollowedDecision decision)
    {
        entries[FieldNames.Source] = decision.Source;
        if (OnThatDay)
            entries.FillDay(FieldNames.EffectiveOn, decision.Meeting.HeldOn);
    }

    private async Task<IResult> Drawn(TPlace place, FormState state, int status) =>
        Draw(
            Beside is null ? place : await Beside(place),
            state with
            {
                Follow = await FollowChoices.Of(Request.Room, Request.Slug, Request.Cancel),
            },
            status
        );

    private async Task<IResult> Record(TPlace place, FormState state, TCommand command, Actor actor)
    {
        var stream = Begins?.Invoke(command) ?? place.Stream;
        var answer = await Execute(stream, command, new(actor, state.Version, state.Key));
        if (answer is Answer.Recorded && Afterwards is not null)
            await Afterwards(state.Entries, place, state.Key);
        if (answer is Answer.Conflict && Begun is not null)
        {
            state.Entries.Reject(Begun.Field, Begun.Message);
            return await Drawn(place, state, StatusCodes.Status409Conflict);
        }
        return await Recording.Show(
            answer,
            state,
            Onwards?.Invoke(place, command, answer) ?? place.Url,
            async (again, status) => await Drawn(await Find() ?? place, again, status),
            version => Recording.Since(Request.Room, Request.Slug, stream, version, Request.Cancel)
        );
    }

    private async Task<Answer> Execute(string stream, TCommand command, CommandEnvelope envelope)
    {
        while (true)
        {
            var answer = await Request.Room.Ledger.Execute(
                Kind,
                Request.Slug,
                stream,
                command,
                envelope,
                Request.Cancel
            );
            if (answer is not Answer.Conflict conflict || !RestsOnNothing)
                return answer;
            envelope = envelope with { ExpectedVersion = conflict.Actual };
        }
    }
}
