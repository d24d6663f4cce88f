using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Where everything on a desk is used: in the newest versions of items, in what visitors see of them, in journeys, personas and channels.</summary>
public sealed class Uses
{
    private readonly ILookup<(Usable What, string Key), Use> _uses;
    private readonly ILookup<string, string> _phases;

    private Uses(Desk desk)
    {
        var definitions = desk.Live.Definitions;
        var items = desk.Versions.Where(item => item.Path is not null).ToLookup(item => item.Path!, item => item.Key, StringComparer.Ordinal);
        _phases = definitions.PhaseModels.SelectMany(model => model.Phases, (model, phase) => (Model: model.Key, Phase: phase.Key)).ToLookup(pair => pair.Model, pair => pair.Phase, StringComparer.Ordinal);
        _uses = DefinitionReferences.In(definitions)
            .Concat(desk.Versions.SelectMany(item => ItemReferences.In(item, definitions, path => items[path])))
            .Distinct()
            .ToLookup(reference => (reference.What, reference.Key), reference => reference.At);
    }

    /// <summary>The uses of one thing: those of definitions first, then those of items by key in ordinal order. A file goes by its path; the uses of a phase model include those of its phases.</summary>
    public ValueList<Use> Of(Usable what, string key) =>
        (what == Usable.PhaseModel ? _uses[(what, key)].Concat(_phases[key].SelectMany(phase => _uses[(Usable.Phase, phase)])) : _uses[(what, key)]).ToValueList();

    /// <summary>What of a sort is used at all, by key in ordinal order: all topics or owners there are, for instance.</summary>
    public ValueList<string> Keys(Usable what) =>
        _uses.Select(uses => uses.Key).Where(key => key.What == what).Select(key => key.Key).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Says where something is used, at most three of a sort by key, e.g. <c>items a, b, c and 2 more, journey d</c>.</summary>
    public static ProblemText Sentence(IEnumerable<Use> uses) => ProblemText.Join(", ", uses
        .GroupBy(use => use.Noun)
        .OrderByDescending(group => group.Key == Noun.Item)
        .Select(group => Sentence(group.Key, [.. group.Select(use => use.Key).Distinct(StringComparer.Ordinal)])));

    internal static Uses On(Desk desk) => new(desk);

    private static ProblemText Sentence(Noun noun, string[] keys)
    {
        const int Most = 3;
        var first = string.Join(", ", keys.Take(Most));
        return Sentence(noun, keys.Length > 1, keys.Length > Most ? $"{first} and {keys.Length - Most} more" : (ProblemText)$"{first}");
    }

    private static ProblemText Sentence(Noun noun, bool many, ProblemText keys) => (noun, many) switch
    {
        (Noun.Item, false) => (ProblemText)$"item {keys}",
        (Noun.Item, true) => $"items {keys}",
        (Noun.Persona, false) => $"persona {keys}",
        (Noun.Persona, true) => $"personas {keys}",
        (Noun.Channel, false) => $"channel {keys}",
        (Noun.Channel, true) => $"channels {keys}",
        (Noun.Journey, false) => $"journey {keys}",
        (Noun.Journey, true) => $"journeys {keys}",
        _ => throw new ArgumentOutOfRangeException(nameof(noun), noun, "Nothing of this sort uses anything."),
    };
}
