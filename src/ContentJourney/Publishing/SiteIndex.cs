using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Problems;
using ContentJourney.Selection;

namespace ContentJourney.Publishing;

/// <summary>Builds the look-up tables of a published site.</summary>
internal static class SiteIndex
{
    public static Dictionary<string, PersonaNode> Personas(ValueList<Persona> personas)
    {
        var byKey = personas.ToDictionary(persona => persona.Key, StringComparer.Ordinal);
        return byKey.Values.Select(persona => Node(persona, byKey)).ToDictionary(node => node.Persona.Key, StringComparer.Ordinal);
    }

    public static Dictionary<string, ChannelNode> Channels(ValueList<Channel> channels)
    {
        var byKey = channels.ToDictionary(channel => channel.Key, StringComparer.Ordinal);
        return byKey.Values
            .Select(channel => new ChannelNode(channel, Chain(channel.Key, key => byKey.GetValueOrDefault(key)?.Fallback)))
            .ToDictionary(node => node.Channel.Key, StringComparer.Ordinal);
    }

    public static Dictionary<string, (PhaseModel Model, Phase Phase)> Phases(ValueList<PhaseModel> models) => models
        .SelectMany(model => model.Phases.Select(phase => (Model: model, Phase: phase)))
        .ToDictionary(pair => pair.Phase.Key, StringComparer.Ordinal);

    /// <summary>A problem for each key of a context that the site does not know, with those it does.</summary>
    public static List<Problem> Unknown(PublishedSite site, SelectionContext context)
    {
        var problems = new List<Problem>();
        Require(site.Personas, context.Persona, "persona", problems);
        Require(site.Phases, context.Phase, "phase", problems);
        Require(site.Channels, context.Channel, "channel", problems);
        return problems;
    }

    /// <summary>Adds a problem when a key is named that is not among the known ones.</summary>
    public static void Require<T>(IReadOnlyDictionary<string, T> known, string? key, string noun, List<Problem> problems)
    {
        if (key is not null && !known.ContainsKey(key))
        {
            problems.Add(new Problem($"context.{noun}.unknown", $"There is no {ProblemText.Word(noun)} \"{key}\"; there are {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.", $"context/{noun}"));
        }
    }

    private static PersonaNode Node(Persona persona, Dictionary<string, Persona> byKey)
    {
        var chain = Chain(persona.Key, key => byKey.GetValueOrDefault(key)?.Parent);
        var excluded = chain.Where(byKey.ContainsKey).SelectMany(key => byKey[key].ExcludedTopics).Distinct(StringComparer.Ordinal).ToValueList();
        return new PersonaNode(persona, chain, excluded);
    }

    // Circles are refused before anything is stored; should one come by another way, the chain ends where it would close.
    private static ValueList<string> Chain(string first, Func<string, string?> next)
    {
        var chain = new List<string>();
        for (var key = first; key is not null && !chain.Contains(key, StringComparer.Ordinal); key = next(key))
        {
            chain.Add(key);
        }

        return chain.ToValueList();
    }
}
