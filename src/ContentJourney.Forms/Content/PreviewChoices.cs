using System.Text.Json;
using ContentJourney.Channels;

namespace ContentJourney.Forms.Content;

/// <summary>What the picker beside a preview offers.</summary>
public static class PreviewChoices
{
    // The default encoder escapes what would end a script element.
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>Personas, phases, locales and channels with their names, safe within a script element.</summary>
    public static string Json(Site site) => JsonSerializer.Serialize(
        new
        {
            personas = site.Personas.Select(persona => new { persona.Key, persona.Name }),
            models = site.PhaseModels.Select(model => new { model.Key, model.Name, phases = model.Phases.Select(phase => new { phase.Key, phase.Name }) }),
            locales = site.Settings.Locales.Select(locale => new { key = locale.Tag, name = locale.Tag }),
            channels = site.Channels.Where(channel => channel.Kind != ChannelKind.Offline).Select(channel => new { channel.Key, channel.Name, kind = channel.Kind.ToString().ToUpperInvariant() }),
        },
        _options);
}
