using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Previewing;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Forms.Content;

/// <summary>What a variant says where it is silent: what the next variant says to those that the variant is for.</summary>
public sealed class Inheritance
{
    private readonly PublishedItem _item;
    private readonly PublishedSite _site;
    private readonly DateTimeOffset _at;

    /// <summary>Initializes a new instance of the <see cref="Inheritance"/> class.</summary>
    /// <param name="desk">What editors see.</param>
    /// <param name="item">The item as it lies open.</param>
    /// <param name="at">The moment that counts.</param>
    public Inheritance(Desk desk, Item item, DateTimeOffset at)
    {
        // A schedule of the item would hide it, but not from its editor.
        _site = PreviewSites.With(desk.Live, item with { Schedule = null }, at);
        _item = _site.Items[item.Key];
        _at = at;
    }

    /// <summary>The wording that a field comes from, and its text; null when nobody says anything, or the field is authored here.</summary>
    public (string Variant, string Text)? Of(Variant variant, string field)
    {
        if (variant.Standalone || _item.WordingIn(variant.Locale) is not { } wording)
        {
            return null;
        }

        var others = Select(variant)?.Variants.Select(ranked => ranked.Variant).Where(other => other.Variant.Key != variant.Key) ?? [wording.Base];
        return others.FirstOrDefault(other => other.Authors(field)) is { } source && source.Variant.Key != variant.Key ? (source.Variant.Key, Text(source, field)) : null;
    }

    private VariantSelection? Select(Variant variant)
    {
        var context = new SelectionContext
        {
            Persona = First(variant.When.Personas),
            Phase = First(variant.When.Phases),
            Channel = First(variant.When.Channels) ?? _site.Definitions.Channels.First(channel => channel.Kind != ChannelKind.Offline).Key,
            Locale = variant.Locale,
            At = _at,
        };
        return _site.Resolve(context).TryGet(out var resolved) ? Selector.Select(_item, resolved) : null;
    }

    private static string? First(ValueList<string> keys) => keys is [var first, ..] ? first : null;

    private static string Text(WordedVariant source, string field) => field switch
    {
        MessageFields.CallsToAction => string.Join(", ", source.Variant.Message.CallsToAction!.Select(action => action.Label)),
        MessageFields.Media => string.Join(", ", source.Variant.Message.Media!.Select(media => media.File)),
        _ => source.TextOf(field)!.Source,
    };
}
