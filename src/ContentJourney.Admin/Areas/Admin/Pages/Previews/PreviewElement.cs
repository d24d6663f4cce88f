using System.Text.Json;
using ContentJourney.Channels;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>What the live preview is given.</summary>
/// <param name="Token">What lets it see the draft.</param>
/// <param name="Item">The item's key.</param>
/// <param name="Picked">The context.</param>
/// <param name="Channels">The channels it shows.</param>
internal sealed record PreviewElement(string Token, string Item, PickedContext Picked, IEnumerable<Channel> Channels)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>Gets the channels as it takes them.</summary>
    public string ChannelList => JsonSerializer.Serialize(Channels.Select(channel => new { channel.Key, channel.Name, kind = channel.Kind.ToString().ToUpperInvariant() }), _options);

    /// <summary>Gets the attributes as it takes them.</summary>
    public string AttributeList => JsonSerializer.Serialize(Picked.Attributes.Select(attribute => new { name = attribute.Key, value = Plain(attribute.Value) }), _options);

    private static object Plain(AttributeValue value) => value switch
    {
        AttributeValue.Number number => number.Value,
        AttributeValue.Boolean boolean => boolean.Value,
        _ => value.ToString(),
    };
}
