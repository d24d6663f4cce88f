using ContentJourney.Admin.Wording;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>All the ways to narrow the content list, in the reader's language.</summary>
internal static class ListChoices
{
    public static IReadOnlyList<ListChoice> Of(Desk desk, ItemFilter filter, Words words)
    {
        var (site, facets) = (desk.Live.Definitions, ItemList.Facets(desk));
        return
        [
            new("state", words["State"], filter.Standing?.ToString(), [.. Enum.GetValues<ItemStanding>().Select(standing => new ListOption(standing.ToString(), words.Standing(standing)))]),
            new("type", words["Content type"], filter.Type, [.. site.ContentTypes.Select(type => new ListOption(type.Key, type.Name))]),
            new("persona", words["Persona"], filter.Persona, [.. site.Personas.Select(persona => new ListOption(persona.Key, persona.Name))]),
            new("phase", words["Phase"], filter.Phase, [.. site.PhaseModels.SelectMany(model => model.Phases, (model, phase) => new ListOption(phase.Key, site.PhaseModels.Count > 1 ? $"{model.Name}: {phase.Name}" : phase.Name))]),
            new("channel", words["Channel"], filter.Channel, [.. site.Channels.Select(channel => new ListOption(channel.Key, channel.Name))]),
            new("topic", words["Topic"], filter.Topic, Options(facets.Topics)),
            new("owner", words["Owner"], filter.Owner, Options(facets.Owners)),
            new("author", words["Written by"], filter.Author, Options(facets.Authors)),
            new("language", words["Language"], filter.Language?.Tag, Options(facets.Languages)),
        ];
    }

    private static ListOption[] Options(IEnumerable<ItemFacet> facets) => [.. facets.Select(facet => new ListOption(facet.Key, $"{facet.Key} ({facet.Count})"))];
}
