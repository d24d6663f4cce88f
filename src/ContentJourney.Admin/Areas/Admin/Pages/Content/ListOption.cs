namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>One thing to choose.</summary>
/// <param name="Key">Its value in addresses.</param>
/// <param name="Text">What it is called.</param>
internal sealed record ListOption(string Key, string Text);
