using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Editing;

/// <summary>Finds where the facts of an item are said.</summary>
public static class FactUses
{
    /// <summary>Every fact of the item, in its order; the places in the order of its variants and their fields.</summary>
    public static ValueList<FactUse> Of(Item item)
    {
        var texts = Sources(item).ToArray();
        return item.Facts.Select(fact => new FactUse(
            fact,
            texts.Where(text => ContentJourney.Texts.FactReferences.In(text.Source).Any(mention => mention.Name == fact.Name)).Select(text => text.Place).ToValueList(),
            texts.Where(text => SaysByHand(text.Source, fact.Value, text.Place.Locale)).Select(text => text.Place).ToValueList())).ToValueList();
    }

    private static IEnumerable<(FactPlace Place, string Source)> Sources(Item item) =>
        from locale in item.Variants.GroupBy(variant => variant.Locale)
        from variant in SitePath.Each($"{SitePath.Of("items", item.Key)}/variants/{locale.Key}", locale, variant => variant.Key)
        from text in Sources(variant.Element, variant.Path)
        where !string.IsNullOrEmpty(text.Source)
        select (new FactPlace(variant.Element.Key, locale.Key, text.Path), text.Source!);

    private static IEnumerable<(string Path, string? Source)> Sources(Variant variant, string path) =>
    [
        ($"{path}/{MessageFields.Headline}", variant.Message.Headline),
        ($"{path}/{MessageFields.Summary}", variant.Message.Summary),
        ($"{path}/{MessageFields.Body}", variant.Message.Body),
        .. SitePath.Each($"{path}/{MessageFields.CallsToAction}", variant.Message.CallsToAction ?? [])
            .SelectMany(call => new[] { ($"{call.Path}/label", (string?)call.Element.Label), ($"{call.Path}/url", call.Element.Url) }),
        .. SitePath.Each($"{path}/{MessageFields.Media}", variant.Message.Media ?? []).Select(media => ($"{media.Path}/alt", (string?)media.Element.Alt)),
        ($"{path}/speech", variant.Message.Speech),
        ($"{path}/speech/reprompt", variant.Message.SpeechReprompt),
        ($"{path}/glance/title", variant.Message.GlanceTitle),
        ($"{path}/glance/text", variant.Message.GlanceText),
        .. SitePath.Each($"{path}/fields", variant.Fields, field => field.Key)
            .SelectMany(field => SitePath.Each(field.Path, field.Element.Values))
            .Select(value => (value.Path, (value.Element as FieldScalar.Text)?.Value)),
    ];

    // A bare number says too little by itself: "3" is in many texts that mean something else.
    private static bool SaysByHand(string source, FactValue value, Locale locale) =>
        value is not FactValue.Number { Unit: null or "" } && Holds(Spaced(source), Spaced(FactFormatter.Format(value, locale).Text).Trim());

    private static bool Holds(string text, string words)
    {
        for (var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!IsInside(text, at - 1) && !IsInside(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static string Spaced(string text) => string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character));
}
