using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>What a reference may name.</summary>
internal sealed class KnownKeys
{
    private readonly Dictionary<Noun, string[]> _keys;
    private readonly Dictionary<Noun, HashSet<string>> _sets;
    private readonly Func<Noun, string, bool> _unread;

    public KnownKeys(Site site, Func<Noun, string, bool>? unread)
    {
        _unread = unread ?? ((_, _) => false);
        _keys = new()
        {
            [Noun.Persona] = [.. site.Personas.Select(persona => persona.Key)],
            [Noun.PhaseModel] = [.. site.PhaseModels.Select(model => model.Key)],
            [Noun.Channel] = [.. site.Channels.Select(channel => channel.Key)],
            [Noun.ContentType] = [.. site.ContentTypes.Select(type => type.Key)],
            [Noun.Experiment] = [.. site.Experiments.Select(experiment => experiment.Key)],
            [Noun.Item] = [.. site.Items.Concat(site.Drafts).Select(item => item.Key)],
        };
        _sets = _keys.ToDictionary(keys => keys.Key, keys => keys.Value.ToHashSet(StringComparer.Ordinal));
    }

    public IEnumerable<string> Of(Noun noun) => _keys[noun];

    public bool Has(Noun noun, string key) => _sets[noun].Contains(key) || IsUnread(noun, key);

    public bool IsUnread(Noun noun, string key) => _unread(noun, key);
}
