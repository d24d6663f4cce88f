using System.Globalization;
using ContentJourney.Content.Conditions;
using ContentJourney.Experiments;
using ContentJourney.Selection;

namespace ContentJourney.Lists;

/// <summary>What a list depends on. Contexts that agree on it get the same list, so it is held under this key.</summary>
internal sealed record ListKey(string? Persona, string? Phase, string Channel, string Locales, string Inputs, int Moment, ContentFilter Filter)
{
    /// <summary>Gets about how many bytes the parts take that whoever asks may make long.</summary>
    public int Weight => 2 * (Inputs.Length + (Filter.Search?.Length ?? 0) + Filter.Topics.Sum(topic => topic.Length));

    public static ListKey Of(SiteContext context, ContentFilter filter, ListInputs inputs) => new(
        context.Context.Persona,
        context.Context.Phase,
        context.Context.Channel,
        string.Join(',', context.Locales.Select(locale => locale.Tag)),
        string.Join('\n', Attributes(context, inputs).Concat(Arms(context))),
        inputs.MomentOf(context.Context.At),
        filter);

    private static IEnumerable<string> Attributes(SiteContext context, ListInputs inputs) => inputs.Attributes
        .Where(context.Context.Attributes.ContainsKey)
        .Select(name => Attribute(name, context.Context.Attributes[name]));

    // With its length, so that no value can be written to look like another attribute: the list is shared.
    private static string Attribute(string name, AttributeValue value) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}={value.GetType().Name}:{value.ToString()!.Length}:{value}");

    private static IEnumerable<string> Arms(SiteContext context) => context.Context.Seed is { } seed
        ? context.Site.Experiments.Values.Select(experiment => $"{experiment.Key}/{Bucket.ArmOf(experiment, seed)?.Key}")
        : [];
}
