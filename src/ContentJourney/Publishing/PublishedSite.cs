using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Problems;
using ContentJourney.Selection;

namespace ContentJourney.Publishing;

/// <summary>What visitors see, as one immutable value in memory: a request takes it once and reads it without a lock to its end.</summary>
public sealed partial class PublishedSite
{
    // Copied for each publish rather than shared as a tree: what is read a thousand times a second is worth it.
    private readonly Dictionary<string, PublishedItem> _items;
    private readonly Dictionary<string, PublishedItem> _paths;
    private readonly ValueList<Locale> _defaultLocales;

    private PublishedSite(long version, long definitionsVersion, Site definitions, Dictionary<string, PublishedItem> items, Dictionary<string, PublishedItem> paths, HashSet<string> unpublished)
    {
        Version = version;
        DefinitionsVersion = definitionsVersion;
        Definitions = definitions;
        _items = items;
        _paths = paths;
        Unpublished = unpublished;
        _defaultLocales = definitions.Settings.DefaultLocale.Chain().ToValueList();
        Personas = SiteIndex.Personas(definitions.Personas);
        Channels = SiteIndex.Channels(definitions.Channels);
        Phases = SiteIndex.Phases(definitions.PhaseModels);
        Experiments = definitions.Experiments.ToDictionary(experiment => experiment.Key, StringComparer.Ordinal);
    }

    /// <summary>Gets the number of the stored version it shows.</summary>
    public long Version { get; }

    /// <summary>Gets the version at which settings, personas, phases, channels, types, experiments or journeys last changed.</summary>
    public long DefinitionsVersion { get; }

    /// <summary>Gets everything but items, which it leaves empty.</summary>
    public Site Definitions { get; }

    /// <summary>Gets the items by key.</summary>
    public IReadOnlyDictionary<string, PublishedItem> Items => _items;

    /// <summary>Gets the keys of items that exist but are not published.</summary>
    public IReadOnlySet<string> Unpublished { get; }

    /// <summary>Gets personas by key.</summary>
    public IReadOnlyDictionary<string, PersonaNode> Personas { get; }

    /// <summary>Gets channels by key.</summary>
    public IReadOnlyDictionary<string, ChannelNode> Channels { get; }

    /// <summary>Gets phases by key, each with its model.</summary>
    public IReadOnlyDictionary<string, (PhaseModel Model, Phase Phase)> Phases { get; }

    /// <summary>Gets split tests by key.</summary>
    public IReadOnlyDictionary<string, Experiment> Experiments { get; }

    /// <summary>An item by its root-relative address; a slash at the end makes no difference. Null when there is none.</summary>
    public PublishedItem? AtPath(string path) => _paths.GetValueOrDefault(Normalized(path));

    /// <summary>Looks a context's keys up. A problem for each that the site does not know, with those it does.</summary>
    public Outcome<SiteContext> Resolve(SelectionContext context)
    {
        var persona = context.Persona is { } key ? Personas.GetValueOrDefault(key) : null;
        var knowsPersona = persona is not null || context.Persona is null;
        var knowsPhase = context.Phase is null || Phases.ContainsKey(context.Phase);
        return knowsPersona && knowsPhase && Channels.TryGetValue(context.Channel, out var channel)
            ? new SiteContext(this, context, persona, channel, LocalesFor(context.Locale))
            : Outcome.Failed<SiteContext>(SiteIndex.Unknown(this, context));
    }

    private ValueList<Locale> LocalesFor(Locale? asked) => asked is null || asked == Definitions.Settings.DefaultLocale
        ? _defaultLocales
        : asked.Chain().Concat(_defaultLocales).Distinct().ToValueList();

    private static string Normalized(string path) => path.Length > 1 && path[^1] == '/' ? path[..^1] : path;
}
