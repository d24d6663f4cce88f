using ContentJourney.Collections;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>
/// All content items of a tenant as one site, kept up change by change. What is wrong is left out and told, so that one broken item keeps no
/// other from visitors. After any changes it is what one assembled anew would be. Not for several threads at once.
/// </summary>
public sealed partial class SiteAssembly
{
    private readonly ContentIndex _content = new();
    private readonly Func<string, string> _markdownOf;
    private readonly ItemAssembly _assembly;
    private readonly Dictionary<string, AssembledItem> _items = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LeftOut> _leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GoneItem> _gone = new(StringComparer.Ordinal);
    private SiteFrame _frame;
    private DefinitionAssembly _definitions;
    private long _definitionsVersion;

    /// <summary>Assembles a site.</summary>
    /// <param name="frame">What it has that no content item holds.</param>
    /// <param name="states">Its content items.</param>
    /// <param name="markdownOf">Makes Markdown of HTML.</param>
    public SiteAssembly(SiteFrame frame, IEnumerable<ContentState> states, Func<string, string> markdownOf)
    {
        (_frame, _markdownOf, _assembly, _definitions) = (frame, markdownOf, new ItemAssembly(_content, markdownOf), DefinitionAssembly.Of(frame, []));
        foreach (var state in states)
        {
            _content.Set(state);
        }

        Reassemble([]);
    }

    /// <summary>Gets how many changes there have been, those that only editors see included.</summary>
    public long Change { get; private set; }

    /// <summary>Gets the number of the version that visitors see.</summary>
    public long Version { get; private set; }

    /// <summary>Gets what is published and yet not delivered.</summary>
    public ValueList<LeftOut> LeftOut => [.. _definitions.LeftOut, .. _leftOut.Values];

    /// <summary>Gets the content items it is made of.</summary>
    public ValueList<ContentState> States => [.. _content.All];

    /// <summary>Takes changes in.</summary>
    /// <param name="changed">Content items that are new or stand differently.</param>
    /// <param name="removed">Ids of content items that are gone.</param>
    public void Apply(IReadOnlyCollection<ContentState> changed, IReadOnlyCollection<string> removed)
    {
        string[] ids = [.. removed, .. changed.Select(state => state.Id)];
        var (hadDefinition, before) = Standing(ids);
        foreach (var id in removed)
        {
            _content.Remove(id);
        }

        foreach (var state in changed)
        {
            _content.Set(state);
        }

        var (hasDefinition, after) = Standing(ids);
        string[] groups = [.. before, .. after];
        if (hadDefinition || hasDefinition)
        {
            Reassemble(groups);
        }
        else
        {
            Place(_assembly.Update(groups));
        }
    }

    /// <summary>Takes another frame: other settings, languages or mappings of types.</summary>
    public void Reframe(SiteFrame frame)
    {
        _frame = frame;
        Reassemble([]);
    }

    /// <summary>The key of the item that a content item is a part of; null when it is none.</summary>
    public string? KeyOf(string id) => _content.GroupOf(id) is { } group ? _items.GetValueOrDefault(group)?.Latest.Key : null;

    /// <summary>The content items that an item is made of; none when there is no such item.</summary>
    public ValueList<ContentState> StatesOf(string key) => _assembly.Owner(key) is { } group ? _items.GetValueOrDefault(group)?.States ?? [] : [];

    /// <summary>The content item that defines something; null when none does.</summary>
    /// <param name="path">As in problems, e.g. <c>personas/technik-max</c>.</param>
    public ContentState? DefinitionAt(string path) => _definitions.Source(path);

    private (bool HasDefinition, string[] Groups) Standing(string[] ids) =>
        (ids.Any(id => _content.Find(id) is { } state && PartNames.IsDefinition(state.Latest.Type)), [.. ids.Select(_content.GroupOf).OfType<string>()]);

    private void Reassemble(string[] groups)
    {
        var before = _definitions.Site;
        _definitions = DefinitionAssembly.Of(_frame, _content.Definitions);
        Place(_assembly.Reframe(_frame, _definitions.Site, groups));
        if (_definitionsVersion == 0 || !_definitions.Site.Equals(before))
        {
            _definitionsVersion = ++Version;
        }
    }

    // Nobody has to read again what reads as before.
    private void Place(IReadOnlyCollection<string> groups)
    {
        (Change, Version) = (Change + 1, Version + 1);
        var isShown = false;
        foreach (var group in groups)
        {
            isShown |= Place(group);
        }

        foreach (var key in groups.Select(_items.GetValueOrDefault).OfType<AssembledItem>().Select(item => item.Latest.Key))
        {
            _gone.Remove(key);
        }

        Version -= isShown ? 0 : 1;
    }

    // Puts an item in or leaves it out; says whether visitors see a difference.
    private bool Place(string group)
    {
        var (item, problems, old) = (_assembly.Of(group), _assembly.Problems(group), _items.GetValueOrDefault(group));
        var now = item is { Latest: { } latest } && problems.Count == 0 ? AssembledItem.After(old, new AssembledItem(item.States, latest, item.Published, Change, Version)) : null;
        _items.Remove(group);
        _leftOut.Remove(group);
        if (now is not null)
        {
            _items[group] = now;
        }
        else if (item is not null)
        {
            _leftOut[group] = new LeftOut([.. item.States.Select(state => state.Id)], item.States[0].Latest.DisplayText ?? group, problems);
        }

        if (old is not null && now?.Latest.Key != old.Latest.Key)
        {
            _gone[old.Latest.Key] = new GoneItem(old.Latest.Key, Change, Version);
        }

        return (old?.Published is not null || now?.Published is not null) && (old is null || now is null || !now.LooksLike(old));
    }
}
