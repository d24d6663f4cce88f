using ContentJourney.Content;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>What a text field holds for the delivery API, as editors of types choose it.</summary>
public sealed class FieldSettingsView : ShapeViewModel
{
    /// <summary>Gets or sets the field's key in the delivery API.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets what it holds; null for a text.</summary>
    public FieldKind? Kind { get; set; }

    /// <summary>Gets or sets whether it holds several values, one a line.</summary>
    public bool IsList { get; set; }
}
