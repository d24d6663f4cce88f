namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>All content items, by id and by what the languages of one have in common.</summary>
internal sealed class ContentIndex
{
    private readonly Dictionary<string, ContentState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, ContentState>> _groups = new(StringComparer.Ordinal);

    /// <summary>Gets those that define something.</summary>
    public IEnumerable<ContentState> Definitions => _states.Values.Where(IsDefinition);

    /// <summary>Gets the names of all groups.</summary>
    public IReadOnlyCollection<string> Groups => _groups.Keys;

    /// <summary>Gets all of them.</summary>
    public IReadOnlyCollection<ContentState> All => _states.Values;

    public ContentState? Find(string id) => _states.GetValueOrDefault(id);

    /// <summary>The group of a content item; null when there is none, or when it defines something.</summary>
    public string? GroupOf(string id) => Find(id) is { } state && !IsDefinition(state) ? state.Latest.Group : null;

    /// <summary>The content items of a group by id; none when there is no such group.</summary>
    public IReadOnlyCollection<ContentState> Members(string group) => _groups.TryGetValue(group, out var members) ? members.Values : [];

    public void Set(ContentState state)
    {
        Remove(state.Id);
        _states[state.Id] = state;
        if (GroupOf(state.Id) is { } group)
        {
            (_groups.TryGetValue(group, out var members) ? members : _groups[group] = new(StringComparer.Ordinal)).Add(state.Id, state);
        }
    }

    public void Remove(string id)
    {
        if (GroupOf(id) is { } group && _groups[group].Remove(id) && _groups[group].Count == 0)
        {
            _groups.Remove(group);
        }

        _states.Remove(id);
    }

    private static bool IsDefinition(ContentState state) => PartNames.IsDefinition(state.Latest.Type);
}
