using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Forms.Content;

/// <summary>A further wording, as the editor's form asks for it.</summary>
public static class VariantAddition
{
    /// <summary>The item with the wording added. Problems: <c>variant.key.malformed</c>, <c>variant.key.taken</c>, <c>variant.nobody</c>.</summary>
    public static Outcome<Item> Read(FormReader form, Item item)
    {
        var locale = Locale.TryParse(form.Text("new.locale"), out var tag) ? tag : item.Variants[0].Locale;
        var when = new Targeting { Personas = form.Chosen("new.personas"), Phases = form.Chosen("new.phases"), Channels = form.Chosen("new.channels") };
        var isBase = item.Variants.All(variant => variant.Locale != locale);
        var key = isBase ? Variant.BaseKey : form.Word("new.key") ?? KeyOf(when);
        var path = $"items/{item.Key}/variants/{locale}/{key}";
        if (!isBase && when == Targeting.Anybody)
        {
            return Outcome.Failed<Item>("variant.nobody", "Choose a persona, a phase or a channel that the wording is for.", path);
        }

        if (!Key.IsKey(key))
        {
            return Outcome.Failed<Item>("variant.key.malformed", "A name has lower-case letters, digits and single hyphens, e.g. phone-short.", path);
        }

        return item.Variants.Any(variant => variant.Locale == locale && variant.Key == key)
            ? Outcome.Failed<Item>("variant.key.taken", "There is a wording of this name already; choose another.", path)
            : item with { Variants = [.. item.Variants, new Variant { Key = key, Locale = locale, When = isBase ? Targeting.Anybody : when }] };
    }

    private static string KeyOf(Targeting when) => string.Join('-', when.Personas.Concat(when.Phases).Concat(when.Channels));
}
