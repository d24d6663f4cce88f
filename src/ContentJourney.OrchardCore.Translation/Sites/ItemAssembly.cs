using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>
/// Makes items of the groups of content items, and says what is wrong with each. Whatever the order in which they came, the outcome is the
/// same: that of several that want the same key or path one has it which is published, and of several such the one whose group comes first.
/// </summary>
internal sealed class ItemAssembly(ContentIndex content, Func<string, string> markdownOf)
{
    private readonly Dictionary<string, ReadItem> _read = new(StringComparer.Ordinal);
    private readonly NameIndex _keys = new();
    private readonly NameIndex _asked = new();
    private readonly NameIndex _keyClaims = new();
    private readonly NameIndex _pathClaims = new();
    private Dictionary<string, TypeMapping> _types = [];
    private SiteFrame? _frame;
    private Site? _definitions;
    private ItemReader? _keyReader;

    /// <summary>Takes what items are read and checked against, and brings groups up to date. Gives all whose outcome may be another one now.</summary>
    public IReadOnlyCollection<string> Reframe(SiteFrame frame, Site definitions, IEnumerable<string> groups)
    {
        var isReadAlike = _frame is { } before && before.Types.Equals(frame.Types) && before.Settings.DefaultLocale == frame.Settings.DefaultLocale;
        (_frame, _definitions) = (frame, definitions);
        _types = frame.Types.ToDictionary(type => type.Type, StringComparer.Ordinal);
        _keyReader = new ItemReader(frame.Settings.DefaultLocale, markdownOf, _ => null);
        var touched = ReadAgain(isReadAlike ? groups : content.Groups.Concat(_read.Keys));
        touched.UnionWith(_read.Keys);
        return Settle(touched);
    }

    /// <summary>Brings groups up to date. Gives all whose outcome may be another one now.</summary>
    public IReadOnlyCollection<string> Update(IEnumerable<string> groups) => Settle(ReadAgain(groups));

    /// <summary>What a group came to; null when it is no item.</summary>
    public ReadItem? Of(string group) => _read.GetValueOrDefault(group);

    /// <summary>What is wrong with an item, also in view of the others.</summary>
    public ValueList<Problem> Problems(string group) => Of(group) switch
    {
        { IsSound: true } item when Owner(item.Key) != group =>
            [new Problem("item.key.taken", $"Another item has the key \"{item.Key}\" already; each has a key of its own.", $"{SitePath.Of("items", item.Key)}/key")],
        { IsSound: true, Path: { } path } item when Owner(_pathClaims, path) != group =>
            [new Problem("item.path.taken", $"The path \"{path}\" is that of another item already; each item has a path of its own.", $"{SitePath.Of("items", item.Key)}/path")],
        var item => item?.Problems ?? [],
    };

    /// <summary>The group of the item that has a key; null when none has.</summary>
    public string? Owner(string key) => Owner(_keyClaims, key);

    // A draft takes nothing from what visitors see.
    private string? Owner(NameIndex claims, string name) => claims.Groups(name).Order(StringComparer.Ordinal).MinBy(group => _read[group].Published is null);

    // With those that refer to what has another key now.
    private HashSet<string> ReadAgain(IEnumerable<string> groups)
    {
        var touched = groups.ToHashSet(StringComparer.Ordinal);
        touched.UnionWith(touched.SelectMany(Renamed).ToArray().SelectMany(_asked.Groups).ToArray());
        foreach (var group in touched)
        {
            Read(group);
        }

        return touched;
    }

    private HashSet<string> Settle(HashSet<string> groups)
    {
        Check(groups);
        var withKeys = Claim(_keyClaims, groups, group => Of(group) is { IsSound: true } item ? item.Key : null);
        return Claim(_pathClaims, withKeys, group => Of(group) is { IsSound: true } item && Owner(item.Key) == group ? item.Path : null);
    }

    // Keys and ids that mean something else now.
    private string[] Renamed(string group)
    {
        var (states, type) = (content.Members(group), TypeOf(group));
        var key = type is null ? null : _keyReader!.KeyOf([.. states.Select(state => state.Latest)]);
        string[] before = [.. _keys.Names(group), .. (Of(group)?.States ?? []).Select(state => state.Id)];
        _keys.Set(group, key is null ? [] : [key]);
        string[] now = key is null ? [] : [key, .. states.Select(state => state.Id)];
        return before.SequenceEqual(now, StringComparer.Ordinal) ? [] : [.. before, .. now];
    }

    private TypeMapping? TypeOf(string group) => content.Members(group).FirstOrDefault() is { } state ? _types.GetValueOrDefault(state.Latest.Type) : null;

    private void Read(string group)
    {
        var ids = new List<string>();
        if (TypeOf(group) is { } type)
        {
            var item = Read([.. content.Members(group)], _keys.Names(group).Single(), type, ids);
            _read[group] = item;
            _asked.Set(group, [.. ids, .. References(item, type)]);
        }
        else
        {
            _read.Remove(group);
            _asked.Set(group, []);
        }
    }

    private ReadItem Read(ValueList<ContentState> states, string key, TypeMapping type, List<string> ids)
    {
        var reader = new ItemReader(_definitions!.Settings.DefaultLocale, markdownOf, id => KeyOf(id, ids));
        var published = states.Select(state => state.Published).OfType<ContentDocument>().ToArray();
        var shown = published.Length == 0 ? null : reader.Read(published, type);
        var latest = reader.Read([.. states.Select(state => state.Latest)], type);
        var problems = shown?.Problems ?? latest.Problems;
        if (problems.Count > 0)
        {
            return new ReadItem(states, key, null, null, problems);
        }

        // While one language is published and another is not, the key of what visitors see is that of the whole.
        var newest = latest.TryGet(out var item) ? item : shown!.Value;
        return new ReadItem(states, key, newest with { Key = key }, shown is null ? null : shown.Value with { Key = key }, []);
    }

    private string? KeyOf(string id, List<string> asked)
    {
        asked.Add(id);
        return content.GroupOf(id) is { } group ? _keys.Names(group).FirstOrDefault() : null;
    }

    private static IEnumerable<string> References(ReadItem item, TypeMapping type)
    {
        var fields = type.Fields.Where(own => own.Definition.Kind == FieldKind.Reference).Select(own => own.Definition.Key).ToHashSet(StringComparer.Ordinal);
        return fields.Count == 0 ? [] : new[] { item.Latest, item.Published }.OfType<Item>()
            .SelectMany(version => version.Variants)
            .SelectMany(variant => variant.Fields)
            .Where(field => fields.Contains(field.Key))
            .SelectMany(field => field.Values)
            .OfType<FieldScalar.Text>()
            .Select(reference => reference.Value);
    }

    // What exists may be referred to, also while it is left out itself. Who has a key or a path is not for here.
    private void Check(IEnumerable<string> groups)
    {
        var shown = groups.Where(group => Of(group)?.Published is not null).Order(StringComparer.Ordinal).ToArray();
        var names = SitePath.Names(shown.Select(group => _read[group].Key)).Zip(shown).ToLookup(pair => $"items/{pair.First}", pair => pair.Second, StringComparer.Ordinal);
        var site = _definitions! with { Items = [.. shown.Select(group => _read[group].Published!)] };
        foreach (var group in shown)
        {
            _read[group] = _read[group] with { Problems = [] };
        }

        var wrong = SiteCheck.Problems(site, unread: (noun, key) => noun == Noun.Item && _keys.Groups(key).Count > 0)
            .Where(problem => problem.Code is not ("item.key.taken" or "item.path.taken"))
            .GroupBy(problem => DefinitionAssembly.OwnerOf(problem.Path));
        foreach (var problems in wrong)
        {
            foreach (var group in names[problems.Key])
            {
                var item = _read[group];
                _read[group] = item with { Problems = [.. problems.Select(problem => problem with { Path = SitePath.Of("items", item.Key) + problem.Path[problems.Key.Length..] })] };
            }
        }
    }

    private static HashSet<string> Claim(NameIndex claims, IReadOnlyCollection<string> groups, Func<string, string?> nameOf)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            names.UnionWith(claims.Names(group));
            claims.Set(group, nameOf(group) is { } name ? [name] : []);
            names.UnionWith(claims.Names(group));
        }

        return [.. groups, .. names.SelectMany(claims.Groups)];
    }
}
