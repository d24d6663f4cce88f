using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>One check of a site: what it knows, and what it found so far.</summary>
internal sealed class CheckRun(Site site, IReadOnlyCollection<string>? files, BudgetMeasure? measure, Func<Noun, string, bool>? unread)
{
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _warnings = [];
    private readonly Dictionary<string, ProblemText> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _files = files?.ToHashSet(StringComparer.Ordinal);

    public Site Site { get; } = site;

    public BudgetMeasure? Measure { get; } = measure;

    public KnownKeys Known { get; } = new(site, unread);

    public ValueList<Problem> Problems => _problems.ToValueList();

    public ValueList<Problem> Warnings => _warnings.ToValueList();

    /// <summary>Gets the paths of all items.</summary>
    public IReadOnlySet<string> Paths => field ??= Site.Items.Concat(Site.Drafts).Select(item => item.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public void Add(string code, ProblemText text, string path) => _problems.Add(new Problem(code, text, path));

    public void Warn(string code, ProblemText text, string path) => _warnings.Add(new Problem(code, text, path));

    /// <summary>A text that must not be empty.</summary>
    public void Require(string text, string code, ProblemText what, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(code, $"{what} is missing.", path);
        }
    }

    /// <summary>The spelling of a key, and that it is the first of its kind: a second has a path that ends in <c>#2</c>.</summary>
    public void Key(string noun, string key, string path, Func<string?, bool>? rule = null)
    {
        if (!(rule ?? Content.Key.IsKey)(key))
        {
            Add($"{noun}.key.malformed", $"\"{key}\" is no key; a key has {(rule is null ? Content.Key.Rule : Content.Key.NameRule)}.", $"{path}/key");
        }
        else if (!path.EndsWith("/" + key, StringComparison.Ordinal))
        {
            Add($"{noun}.key.taken", $"\"{key}\" is the key of another one here already; choose another.", $"{path}/key");
        }
    }

    /// <summary>A reference to something that the site must have.</summary>
    public bool Reference(Noun noun, string key, string code, ProblemText what, string path)
    {
        var known = Known.Has(noun, key);
        if (!known)
        {
            Add(code, $"There is no {what} \"{key}\".{Suggestion.For(key, Known.Of(noun))}", path);
        }

        return known;
    }

    /// <summary>References to things that the site must have, each once.</summary>
    public void References(Noun noun, ValueList<string> keys, string code, ProblemText what, string path)
    {
        foreach (var (key, at) in SitePath.Each(path, keys))
        {
            Reference(noun, key, code, what, at);
        }
    }

    /// <summary>Whether a file is there; true when nobody knows.</summary>
    public bool HasFile(string path) => _files is null || _files.Contains(path) || Known.IsUnread(Noun.File, path);

    /// <summary>The known file that a path probably means, as the end of a message.</summary>
    public ProblemText SuggestFile(string path) => Suggestion.For(path, _files ?? []);

    /// <summary>The path of an item that a path probably means, as the end of a message; looked for once, as many items may lead to the same nowhere.</summary>
    public ProblemText SuggestPath(string path) => _paths.TryGetValue(path, out var found) ? found : _paths[path] = Suggestion.For(path, Paths);
}
