using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using Domain = ContentJourney.Journeys;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>What a content item of the type <c>Journey</c> defines; its name is that of the content item.</summary>
public sealed class JourneyPart : ContentPart
{
    /// <summary>Gets or sets it; null while nothing is written.</summary>
    [JsonConverter(typeof(DocumentConverter<Domain.Journey>))]
    public Domain.Journey? Journey { get; set; }
}
