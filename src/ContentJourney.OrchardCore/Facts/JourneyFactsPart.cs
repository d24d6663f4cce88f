using System.Text.Json.Serialization;
using ContentJourney.Collections;
using ContentJourney.Content;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Facts;

/// <summary>What every wording of a content item says the same, e.g. a price.</summary>
public sealed class JourneyFactsPart : ContentPart
{
    /// <summary>Gets or sets the facts; null when there are none yet.</summary>
    [JsonConverter(typeof(DocumentConverter<ValueList<Fact>>))]
    public ValueList<Fact>? Facts { get; set; }
}
