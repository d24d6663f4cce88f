using System.Collections.Frozen;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <content>Looks at keys that others may take at any time.</content>
public sealed partial class SiteAssembly
{
    /// <summary>The keys of items by the ids of the content items that they are made of. What it gives does not change any more.</summary>
    public FrozenDictionary<string, string> KeysById() =>
        _items.Values.SelectMany(item => item.States.Select(state => KeyValuePair.Create(state.Id, item.Latest.Key))).ToFrozenDictionary(StringComparer.Ordinal);
}
