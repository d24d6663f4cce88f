using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>An item as the content list shows it, everything by its name.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Personas">Whom its wordings and its audience name.</param>
/// <param name="Phases">The phases they name.</param>
/// <param name="Channels">The channels they name.</param>
/// <param name="Standings">How it stands.</param>
internal sealed record ListRow(DeskItem Item, string Name, string Type, string[] Personas, string[] Phases, string[] Channels, ItemStanding[] Standings)
{
    public static ListRow Of(Desk desk, DeskItem stored, DateTimeOffset at)
    {
        var (site, item) = (desk.Live, stored.Item);
        var targets = item.Variants.Select(variant => variant.When).ToArray();
        return new ListRow(
            stored,
            desk.NameOf(item),
            site.Definitions.ContentTypes.FirstOrDefault(type => type.Key == item.Type)?.Name ?? item.Type,
            Names(item.Audience.Personas.Concat(targets.SelectMany(when => when.Personas)), key => site.Personas.GetValueOrDefault(key)?.Persona.Name),
            Names(item.Audience.Phases.Concat(targets.SelectMany(when => when.Phases)), key => site.Phases.TryGetValue(key, out var found) ? found.Phase.Name : null),
            Names(item.Audience.Channels.Concat(targets.SelectMany(when => when.Channels)), key => site.Channels.GetValueOrDefault(key)?.Channel.Name),
            [.. Enum.GetValues<ItemStanding>().Where(standing => ItemList.Stands(stored, standing, at))]);
    }

    private static string[] Names(IEnumerable<string> keys, Func<string, string?> name) => [.. keys.Distinct(StringComparer.Ordinal).Select(key => name(key) ?? key)];
}
