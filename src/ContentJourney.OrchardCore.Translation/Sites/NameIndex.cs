namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>Which groups of content items have to do with a name, and back.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, HashSet<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Groups(string name) => _groups.GetValueOrDefault(name) ?? [];

    public IReadOnlyCollection<string> Names(string group) => _names.GetValueOrDefault(group) ?? [];

    /// <summary>Says what a group has to do with from now on.</summary>
    public void Set(string group, string[] names)
    {
        foreach (var name in Names(group))
        {
            if (_groups[name].Remove(group) && _groups[name].Count == 0)
            {
                _groups.Remove(name);
            }
        }

        _names.Remove(group);
        if (names.Length > 0)
        {
            _names[group] = names = [.. names.Distinct(StringComparer.Ordinal)];
        }

        foreach (var name in names)
        {
            (_groups.TryGetValue(name, out var groups) ? groups : _groups[name] = new(StringComparer.Ordinal)).Add(group);
        }
    }
}
