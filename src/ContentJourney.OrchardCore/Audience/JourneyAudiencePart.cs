using System.Text.Json.Serialization;
using ContentJourney.OrchardCore.Translation.Reading;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Audience;

/// <summary>Says whom a content item is for, and what it is about.</summary>
public sealed class JourneyAudiencePart : ContentPart
{
    /// <summary>Gets or sets it; null when nobody has said anything.</summary>
    [JsonConverter(typeof(DocumentConverter<AudienceDocument>))]
    public AudienceDocument? Audience { get; set; }
}
