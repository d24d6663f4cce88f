using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>Makes the definitions of a site of the content items that define something. What is wrong is left out, and so is what needs it.</summary>
internal sealed class DefinitionAssembly
{
    private readonly Dictionary<string, ContentState> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteChange> _changes = new(StringComparer.Ordinal);

    private DefinitionAssembly(Site site) => Site = site;

    /// <summary>Gets the site without items.</summary>
    public Site Site { get; private set; }

    /// <summary>Gets what was left out.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>The content item that defines something; null when none does.</summary>
    /// <param name="path">As in problems, e.g. <c>personas/technik-max</c>.</param>
    public ContentState? Source(string path) => _sources.GetValueOrDefault(path);

    public static DefinitionAssembly Of(SiteFrame frame, IEnumerable<ContentState> states)
    {
        var assembly = new DefinitionAssembly(Empty(frame));
        foreach (var state in states.Where(state => state.Published is not null).OrderBy(state => state.Id, StringComparer.Ordinal))
        {
            assembly.Add(state);
        }

        assembly.Site = assembly.Sound(frame);
        return assembly;
    }

    /// <summary>The path of the element of a site that a problem is about.</summary>
    public static string OwnerOf(string path) => string.Join('/', path.Split('/').Take(2));

    private static Site Empty(SiteFrame frame) => new()
    {
        Settings = frame.Settings,
        Experiments = frame.Experiments,
        ContentTypes = [.. frame.Types.Select(type => type.ContentType)],
        Channels = BuiltInChannels.All,
    };

    private void Add(ContentState state)
    {
        var read = DefinitionReader.Read(state.Published!);
        if (!read.TryGet(out var change))
        {
            Leave(state, read.Problems);
        }
        else if (Place(change) is not var (list, key))
        {
            Leave(state, [new Problem("definition.empty", $"Nothing is written in it yet: it needs a key.")]);
        }
        else if (!Key.IsKey(key))
        {
            Leave(state, [new Problem("definition.key.malformed", $"\"{key}\" is no key; a key has {Key.Rule}.", SitePath.Of(list, key))]);
        }
        else
        {
            Add(state, change, SitePath.Of(list, key));
        }
    }

    private void Add(ContentState state, SiteChange change, string path)
    {
        if (_sources.TryAdd(path, state))
        {
            _changes[path] = change;
        }
        else
        {
            Leave(state, [new Problem("definition.key.taken", $"Another of its sort has the same key; each has a key of its own.", path)]);
        }
    }

    private void Leave(ContentState state, IEnumerable<Problem> problems) => LeftOut.Add(new LeftOut([state.Id], state.Published!.DisplayText ?? state.Id, [.. problems]));

    // What is wrong goes, until nothing is: a journey goes with its persona.
    private Site Sound(SiteFrame frame)
    {
        while (true)
        {
            var site = _changes.OrderBy(change => change.Key, StringComparer.Ordinal).Aggregate(Empty(frame), (site, change) => site.With(change.Value));
            var wrong = SiteCheck.Problems(site, unread: (noun, _) => noun == Noun.Item).GroupBy(problem => OwnerOf(problem.Path)).Where(problems => _changes.ContainsKey(problems.Key)).ToArray();
            if (wrong.Length == 0)
            {
                return site;
            }

            foreach (var problems in wrong)
            {
                Leave(_sources[problems.Key], problems);
                _sources.Remove(problems.Key);
                _changes.Remove(problems.Key);
            }
        }
    }

    private static (string List, string Key)? Place(SiteChange change) => change switch
    {
        { Personas: [var persona] } => ("personas", persona.Key),
        { PhaseModels: [var model] } => ("phaseModels", model.Key),
        { Channels: [var channel] } => ("channels", channel.Key),
        { Journeys: [var journey] } => ("journeys", journey.Key),
        _ => null,
    };
}
