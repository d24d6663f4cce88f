using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>A part as its editor shows it.</summary>
/// <typeparam name="T">The part.</typeparam>
public sealed class PartEditor<T> : ShapeViewModel
    where T : ContentPart
{
    /// <summary>Gets or sets the part.</summary>
    public T Part { get; set; } = null!;

    /// <summary>Gets or sets what the names of its fields begin with, e.g. <c>JourneyFactsPart.</c></summary>
    public string Fields { get; set; } = "";
}
