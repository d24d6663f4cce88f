using System.Text.Json.Serialization;
using ContentJourney.Collections;
using ContentJourney.Content;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>The wordings of a content item in its language. One without targeting is the base; what other parts feed of it stands there and not here.</summary>
public sealed class JourneyVariantsPart : ContentPart
{
    /// <summary>Gets or sets the wordings; null when there are none yet.</summary>
    [JsonConverter(typeof(DocumentConverter<ValueList<Variant>>))]
    public ValueList<Variant>? Variants { get; set; }
}
