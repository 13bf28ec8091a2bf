using Microsoft.AspNetCore.Components;

namespace GovernanceLedger.Web.Forms;

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">What it means, or null.</param>
/// <param name="Mark">A picture of it, or null.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, RenderFragment? Mark = null);
