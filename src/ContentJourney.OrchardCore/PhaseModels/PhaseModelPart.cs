using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using Domain = ContentJourney.Journeys;

namespace ContentJourney.OrchardCore.PhaseModels;

/// <summary>What a content item of the type <c>PhaseModel</c> defines; its name is that of the content item.</summary>
public sealed class PhaseModelPart : ContentPart
{
    /// <summary>Gets or sets it; null while nothing is written.</summary>
    [JsonConverter(typeof(DocumentConverter<Domain.PhaseModel>))]
    public Domain.PhaseModel? PhaseModel { get; set; }
}
