using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>What is found at a field.</summary>
/// <param name="Open">The content item.</param>
/// <param name="Name">The field.</param>
/// <param name="Path">The place of its value, as in problems.</param>
internal sealed record FindingsView(OpenContent Open, string Name, string Path)
{
    /// <summary>What could not be read of the field, and what is found in its value; each with whether it keeps the item from being published.</summary>
    public IEnumerable<(string Text, bool Hard)> In(ModelStateDictionary state) => (state.TryGetValue(Name, out var entry) ? entry.Errors.Select(error => (error.ErrorMessage, true)) : [])
        .Concat(Open.At(Path).Select(found => (ProblemTexts.Of(found.Problem), found.Hard)))
        .Distinct();
}
