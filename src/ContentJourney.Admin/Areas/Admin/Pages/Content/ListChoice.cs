namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>One way to narrow the content list.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What is chosen; null when nothing.</param>
/// <param name="Options">What there is to choose from.</param>
internal sealed record ListChoice(string Name, string Label, string? Value, IReadOnlyList<ListOption> Options)
{
    /// <summary>Gets what is chosen, in words: what there is no more is called by its key.</summary>
    public string? Chosen => Value is null ? null : Options.FirstOrDefault(option => option.Key == Value)?.Text ?? Value;

    /// <summary>Gets whether something is chosen that there is no more.</summary>
    public bool IsUnknown => Value is not null && Options.All(option => option.Key != Value);
}
