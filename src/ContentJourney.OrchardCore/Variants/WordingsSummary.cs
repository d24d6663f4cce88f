using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>What lists of content say about wordings.</summary>
public sealed class WordingsSummary : ShapeViewModel
{
    /// <summary>Gets or sets the names of the wordings beside the base.</summary>
    public IReadOnlyList<string> Names { get; set; } = [];
}
