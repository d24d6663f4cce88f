using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using Domain = ContentJourney.Channels;

namespace ContentJourney.OrchardCore.Channels;

/// <summary>What a content item of the type <c>Channel</c> defines; its name is that of the content item.</summary>
public sealed class ChannelPart : ContentPart
{
    /// <summary>Gets or sets it; null while nothing is written.</summary>
    [JsonConverter(typeof(DocumentConverter<Domain.Channel>))]
    public Domain.Channel? Channel { get; set; }
}
