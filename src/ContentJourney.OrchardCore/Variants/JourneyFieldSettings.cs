using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>What a field of a content type says about itself beyond its sort, for the delivery API.</summary>
public sealed class JourneyFieldSettings
{
    /// <summary>Gets or sets the field's key in the delivery API; null for one made of its technical name.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets what it holds; null for what fields of its sort hold.</summary>
    public FieldKind? Kind { get; set; }

    /// <summary>Gets or sets whether a text field holds several values, one a line.</summary>
    public bool IsList { get; set; }
}
