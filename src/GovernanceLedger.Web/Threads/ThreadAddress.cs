namespace GovernanceLedger.Web.Threads;

/// <summary>Where the thread of an event is shown.</summary>
internal static class ThreadAddress
{
    private const string Start = "/partnerships/";

    /// <summary>The thread of an event, for a link on any page of the same partnership.</summary>
    /// <param name="page">The path of that page.</param>
    /// <param name="reference">The event, written "stream#version".</param>
    internal static string Of(string page, string reference) =>
        OfPartnership(page[Start.Length..].Split('/', '?')[0], reference);

    /// <summary>The thread of an event.</summary>
    internal static string OfPartnership(string slug, string reference) =>
        $"{Start}{slug}/thread?of={Uri.EscapeDataString(reference)}";
}
