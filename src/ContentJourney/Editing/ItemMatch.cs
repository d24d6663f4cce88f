using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Lists;

namespace ContentJourney.Editing;

/// <summary>Tells which items a filter keeps at a moment.</summary>
internal sealed class ItemMatch(ItemFilter filter, DateTimeOffset at)
{
    private readonly string[] _words = filter.Search is { } search ? SearchTexts.Words(search) : [];

    // The search is the dearest and comes last.
    public bool Keeps(DeskItem item) =>
        IsOfItself(item.Item)
        && (filter.Author is not { } author || item.CreatedBy == author || item.Saved.Author == author)
        && (filter.Standing is not { } standing || Stands(item, standing, at))
        && (filter.Persona is not { } persona || Names(item.Item, persona, item.Item.Audience.Personas, when => when.Personas))
        && (filter.Phase is not { } phase || Names(item.Item, phase, item.Item.Audience.Phases, when => when.Phases))
        && (filter.Channel is not { } channel || Names(item.Item, channel, item.Item.Audience.Channels, when => when.Channels))
        && (_words.Length == 0 || ItemTexts.HaveAll(item.Item, _words));

    public static bool Stands(DeskItem item, ItemStanding standing, DateTimeOffset at) => standing switch
    {
        ItemStanding.Draft => item.State == ItemState.Draft,
        ItemStanding.Edited => item.State == ItemState.Edited,
        ItemStanding.Published => item.State == ItemState.Published,
        ItemStanding.Stale => item.Stale.Count > 0,
        ItemStanding.Scheduled => item.Item.Schedule?.From > at,
        _ => item.Item.Schedule?.Until <= at,
    };

    private bool IsOfItself(Item item) =>
        (filter.Type is not { } type || item.Type == type)
        && (filter.Topic is not { } topic || item.Topics.AsSpan().Contains(topic))
        && (filter.Owner is not { } owner || item.Owner == owner)
        && (filter.Language is not { } language || IsWordedIn(item, language));

    private static bool IsWordedIn(Item item, Locale language)
    {
        foreach (var variant in item.Variants)
        {
            if (variant.Locale == language)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(Item item, string key, ValueList<string> audience, Func<Targeting, ValueList<string>> axis)
    {
        if (audience.AsSpan().Contains(key))
        {
            return true;
        }

        foreach (var variant in item.Variants)
        {
            if (axis(variant.When).AsSpan().Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
