using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using Domain = ContentJourney.Personas;

namespace ContentJourney.OrchardCore.Personas;

/// <summary>What a content item of the type <c>Persona</c> defines; its name is that of the content item.</summary>
public sealed class PersonaPart : ContentPart
{
    /// <summary>Gets or sets it; null while nothing is written.</summary>
    [JsonConverter(typeof(DocumentConverter<Domain.Persona>))]
    public Domain.Persona? Persona { get; set; }
}
