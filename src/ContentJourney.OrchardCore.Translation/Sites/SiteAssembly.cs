using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>
/// All content items of a tenant as one site, kept up change by change. What is wrong is left out and told, so that one broken item keeps no
/// other from visitors. Not for several threads at once.
/// </summary>
public sealed partial class SiteAssembly
{
    private readonly Func<string, string> _markdownOf;
    private readonly Dictionary<string, ContentState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssembledItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LeftOut> _leftOut = new(StringComparer.Ordinal);
    private readonly List<GoneItem> _gone = [];
    private SiteFrame _frame;
    private DefinitionAssembly _definitions;
    private long _definitionsVersion;

    /// <summary>Assembles a site.</summary>
    /// <param name="frame">What it has that no content item holds.</param>
    /// <param name="states">Its content items.</param>
    /// <param name="markdownOf">Makes Markdown of HTML.</param>
    public SiteAssembly(SiteFrame frame, IEnumerable<ContentState> states, Func<string, string> markdownOf)
    {
        (_frame, _markdownOf, _definitions) = (frame, markdownOf, DefinitionAssembly.Of(frame, []));
        foreach (var state in states)
        {
            _states[state.Id] = state;
        }

        Reassemble();
    }

    /// <summary>Gets how many changes there have been, those that only editors see included.</summary>
    public long Change { get; private set; }

    /// <summary>Gets the number of the version that visitors see.</summary>
    public long Version { get; private set; }

    /// <summary>Gets what is published and yet not delivered.</summary>
    public ValueList<LeftOut> LeftOut => [.. _definitions.LeftOut, .. _leftOut.OrderBy(left => left.Key, StringComparer.Ordinal).Select(left => left.Value)];

    /// <summary>Takes changes in.</summary>
    /// <param name="changed">Content items that are new or stand differently.</param>
    /// <param name="removed">Ids of content items that are gone.</param>
    public void Apply(IReadOnlyCollection<ContentState> changed, IReadOnlyCollection<string> removed)
    {
        var before = changed.Select(state => state.Id).Concat(removed).Select(id => _states.GetValueOrDefault(id)).OfType<ContentState>().ToArray();
        foreach (var id in removed)
        {
            _states.Remove(id);
        }

        foreach (var state in changed)
        {
            _states[state.Id] = state;
        }

        if (before.Concat(changed).Any(state => PartNames.IsDefinition(state.Latest.Type)))
        {
            Reassemble();
        }
        else
        {
            Assemble([.. before.Concat(changed).SelectMany(Groups).Distinct(StringComparer.Ordinal)]);
        }
    }

    /// <summary>Takes another frame: other settings, languages or mappings of types.</summary>
    public void Reframe(SiteFrame frame)
    {
        _frame = frame;
        Reassemble();
    }

    /// <summary>The key of the item that a content item is a part of; null when it is none.</summary>
    public string? KeyOf(string id) => _states.TryGetValue(id, out var state) && _items.TryGetValue(state.Latest.Group, out var item) ? item.Latest.Key : null;

    /// <summary>The content items that an item is made of; none when there is no such item.</summary>
    public ValueList<ContentState> StatesOf(string key) => _items.Values.FirstOrDefault(item => item.Latest.Key == key)?.States ?? [];

    /// <summary>The content item that defines something; null when none does.</summary>
    /// <param name="path">As in problems, e.g. <c>personas/technik-max</c>.</param>
    public ContentState? DefinitionAt(string path) => _definitions.Source(path);

    private static IEnumerable<string> Groups(ContentState state) => state.Published is { } published ? [state.Latest.Group, published.Group] : [state.Latest.Group];

    private void Reassemble()
    {
        var before = _definitions.Site;
        _definitions = DefinitionAssembly.Of(_frame, _states.Values.Where(state => PartNames.IsDefinition(state.Latest.Type)));
        Assemble([.. _states.Values.SelectMany(Groups).Concat(_items.Keys).Distinct(StringComparer.Ordinal)]);
        if (Version == 0 || !_definitions.Site.Equals(before))
        {
            _definitionsVersion = ++Version;
        }
    }

    private void Assemble(IReadOnlyCollection<string> groups)
    {
        var (types, read) = (_frame.Types.ToDictionary(type => type.Type, StringComparer.Ordinal), new List<AssembledItem>());
        var members = Members(groups);
        var reader = new ItemReader(_frame.Settings.DefaultLocale, _markdownOf, KeyIn(members));
        var before = groups.Select(group => (Group: group, Item: _items.GetValueOrDefault(group))).ToArray();
        (Change, Version) = (Change + 1, Version + 1);
        foreach (var group in groups)
        {
            _items.Remove(group);
            _leftOut.Remove(group);
        }

        foreach (var group in groups.Order(StringComparer.Ordinal))
        {
            if (members[group].ToArray() is { Length: > 0 } states && types.TryGetValue(states[0].Latest.Type, out var type))
            {
                Read(group, states, reader, type);
            }
        }

        LeaveUnsound(groups);
        Stamp(before);
    }

    // Of all content items where all groups are asked for, so that a start looks at each once.
    private ILookup<string, ContentState> Members(IReadOnlyCollection<string> groups)
    {
        var asked = groups.ToHashSet(StringComparer.Ordinal);
        return _states.Values.Where(state => !PartNames.IsDefinition(state.Latest.Type) && asked.Contains(state.Latest.Group)).OrderBy(state => state.Id, StringComparer.Ordinal).ToLookup(state => state.Latest.Group, StringComparer.Ordinal);
    }

    private Func<string, string?> KeyIn(ILookup<string, ContentState> members)
    {
        var reader = new ItemReader(_frame.Settings.DefaultLocale, _markdownOf, _ => null);
        return id => !_states.TryGetValue(id, out var state) || PartNames.IsDefinition(state.Latest.Type) ? null
            : members[state.Latest.Group].ToArray() is { Length: > 0 } states ? reader.KeyOf([.. states.Select(member => member.Latest)])
            : KeyOf(id);
    }

    private void Read(string group, ContentState[] states, ItemReader reader, TypeMapping type)
    {
        var published = states.Select(state => state.Published).OfType<ContentDocument>().ToArray();
        var shown = published.Length == 0 ? null : reader.Read(published, type);
        var latest = reader.Read([.. states.Select(state => state.Latest)], type);
        var problems = shown?.Problems ?? latest.Problems;
        if (problems.Count > 0)
        {
            Leave(group, states, problems);
            return;
        }

        var item = latest.TryGet(out var newest) ? newest : shown!.Value;
        // While one language is published and another is not, the key of what visitors see is that of the whole.
        _items[group] = new AssembledItem([.. states], item, shown is null ? null : shown.Value with { Key = item.Key }, 1, Change, Version);
    }

    private void Leave(string group, IEnumerable<ContentState> states, IEnumerable<Problem> problems) =>
        _leftOut[group] = new LeftOut([.. states.Select(state => state.Id)], states.First().Latest.DisplayText ?? group, [.. problems]);

    private void LeaveUnsound(IReadOnlyCollection<string> groups)
    {
        var read = groups.Where(_items.ContainsKey).ToArray();
        foreach (var (group, problem) in Taken(read).Concat(Wrong(read)).ToArray())
        {
            if (_items.Remove(group, out var item))
            {
                Leave(group, item.States, [problem]);
            }
            else
            {
                _leftOut[group] = _leftOut[group] with { Problems = [.. _leftOut[group].Problems, problem] };
            }
        }
    }

    // Who came first keeps key and path; a second one is told.
    private IEnumerable<(string Group, Problem Problem)> Taken(string[] groups)
    {
        var asked = groups.ToHashSet(StringComparer.Ordinal);
        var others = _items.Where(item => !asked.Contains(item.Key)).Select(item => item.Value);
        var keys = others.Select(item => item.Latest.Key).ToHashSet(StringComparer.Ordinal);
        var paths = others.Select(item => (item.Published ?? item.Latest).Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var item = _items[group];
            if (!keys.Add(item.Latest.Key))
            {
                yield return (group, new Problem("item.key.taken", $"Another item has the key \"{item.Latest.Key}\" already; each has a key of its own.", $"items/{item.Latest.Key}/key"));
            }
            else if ((item.Published ?? item.Latest).Path is { } path && !paths.Add(path))
            {
                yield return (group, new Problem("item.path.taken", $"The path \"{path}\" is that of another item already; each item has a path of its own.", $"items/{item.Latest.Key}/path"));
            }
        }
    }

    private IEnumerable<(string Group, Problem Problem)> Wrong(string[] groups)
    {
        var byKey = groups.Where(_items.ContainsKey).Where(group => _items[group].Published is not null).ToLookup(group => _items[group].Latest.Key, StringComparer.Ordinal);
        var known = _items.Values.Select(item => item.Latest.Key).ToHashSet(StringComparer.Ordinal);
        var site = _definitions.Site with { Items = [.. byKey.Select(found => _items[found.First()].Published!)] };
        return SiteCheck.Problems(site, unread: (noun, key) => noun == Noun.Item && known.Contains(key))
            .Where(problem => problem.Path.StartsWith("items/", StringComparison.Ordinal))
            .SelectMany(problem => byKey[problem.Path.Split('/')[1]].Select(group => (group, problem)));
    }

    // What reads as before is as before, so that nobody rebuilds what did not change.
    private void Stamp(IEnumerable<(string Group, AssembledItem? Item)> before)
    {
        var isShown = false;
        foreach (var (group, old) in before)
        {
            var now = _items.GetValueOrDefault(group);
            if (now is not null && old is not null)
            {
                var same = now.Published is null ? old.Published is null : now.Published.Equals(old.Published) && now.PublishedAt == old.PublishedAt;
                _items[group] = now = now with { Number = old.Number + 1, ShownAt = same ? old.ShownAt : Version };
                isShown |= !same;
            }
            else
            {
                isShown |= (now ?? old)?.Published is not null;
            }

            if (old is not null && (now is null || now.Latest.Key != old.Latest.Key))
            {
                _gone.Add(new GoneItem(old.Latest.Key, Change, Version));
            }
        }

        Version -= isShown ? 0 : 1;
    }
}
