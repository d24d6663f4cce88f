using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Comparing;

/// <summary>The parts of an item.</summary>
internal static class ItemParts
{
    /// <summary>All parts that some of these versions have.</summary>
    public static IEnumerable<ItemPart> Of(params Item[] versions)
    {
        var path = SitePath.Of("items", versions[0].Key);
        return
        [
            .. OfItem(path),
            .. versions.SelectMany(version => version.Facts).Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Select(name => Fact(name, $"{path}/facts/{name}")),
            .. versions.SelectMany(version => version.Variants).Select(VariantName.Of).Distinct().SelectMany(name => OfVariant(name, versions, $"{path}/variants/{name.Locale}/{name.Key}")),
        ];
    }

    private static IEnumerable<ItemPart> OfItem(string path) =>
    [
        new($"{path}/type", item => item.Type, (item, value) => item with { Type = (string)value! }),
        new($"{path}/path", item => item.Path, (item, value) => item with { Path = (string?)value }),
        new($"{path}/topics", item => Some(item.Topics), (item, value) => item with { Topics = Keys(value) }),
        new($"{path}/audience/personas", item => Some(item.Audience.Personas), (item, value) => item with { Audience = item.Audience with { Personas = Keys(value) } }),
        new($"{path}/audience/phases", item => Some(item.Audience.Phases), (item, value) => item with { Audience = item.Audience with { Phases = Keys(value) } }),
        new($"{path}/audience/channels", item => Some(item.Audience.Channels), (item, value) => item with { Audience = item.Audience with { Channels = Keys(value) } }),
        new($"{path}/schedule", item => item.Schedule, (item, value) => item with { Schedule = (Schedule?)value }),
        new($"{path}/priority", item => item.Priority, (item, value) => item with { Priority = (int)value! }),
        new($"{path}/owner", item => item.Owner, (item, value) => item with { Owner = (string?)value }),
    ];

    private static ItemPart Fact(string name, string path) => new(
        path,
        item => item.Facts.FirstOrDefault(fact => fact.Name == name)?.Value,
        (item, value) => item with { Facts = Set(item.Facts, fact => fact.Name == name, value is FactValue fact ? new Fact(name, fact) : null) });

    private static IEnumerable<ItemPart> OfVariant(VariantName name, Item[] versions, string path) =>
    [
        new(
            path,
            item => name.In(item) is { } variant ? new WholeVariant(variant) : null,
            (item, value) => item with { Variants = Set(item.Variants, variant => VariantName.Of(variant) == name, (value as WholeVariant)?.Variant) }),
        .. OfTargeting($"{path}/when").Select(part => Within(name, part.Path, variant => part.Read(variant.When), (variant, value) => variant with { When = part.Write(variant.When, value) })),
        Within(name, $"{path}/priority", variant => variant.Priority == 0 ? null : variant.Priority, (variant, value) => variant with { Priority = value as int? ?? 0 }),
        Within(name, $"{path}/standalone", variant => variant.Standalone ? true : null, (variant, value) => variant with { Standalone = value is true }),
        .. OfMessage(path).Select(part => Within(name, part.Path, variant => part.Read(variant.Message), (variant, value) => variant with { Message = part.Write(variant.Message, value) })),
        .. versions.SelectMany(version => name.In(version)?.Fields ?? []).Select(field => field.Key).Distinct(StringComparer.Ordinal).Select(key => Within(
            name,
            $"{path}/fields/{key}",
            variant => variant.Fields.FirstOrDefault(field => field.Key == key)?.Values,
            (variant, value) => variant with { Fields = Set(variant.Fields, field => field.Key == key, value is ValueList<FieldScalar> values ? new FieldValue(key, values) : null) })),
    ];

    private static ItemPart Within(VariantName name, string path, Func<Variant, object?> read, Func<Variant, object?, Variant> write) => new(
        path,
        item => name.In(item) is { } variant ? read(variant) : null,
        (item, value) => item with { Variants = item.Variants.Select(variant => VariantName.Of(variant) == name ? write(variant, value) : variant).ToValueList() })
    {
        Within = name,
    };

    private static IEnumerable<(string Path, Func<Targeting, object?> Read, Func<Targeting, object?, Targeting> Write)> OfTargeting(string path) =>
    [
        ($"{path}/personas", when => Some(when.Personas), (when, value) => when with { Personas = Keys(value) }),
        ($"{path}/phases", when => Some(when.Phases), (when, value) => when with { Phases = Keys(value) }),
        ($"{path}/channels", when => Some(when.Channels), (when, value) => when with { Channels = Keys(value) }),
        ($"{path}/condition", when => when.Condition, (when, value) => when with { Condition = (Condition?)value }),
        ($"{path}/schedule", when => when.Schedule, (when, value) => when with { Schedule = (Schedule?)value }),
        ($"{path}/experiment", when => when.Experiment, (when, value) => when with { Experiment = (ExperimentArm?)value }),
    ];

    private static IEnumerable<(string Path, Func<Message, object?> Read, Func<Message, object?, Message> Write)> OfMessage(string path) =>
    [
        ($"{path}/{MessageFields.Headline}", message => message.Headline, (message, value) => message with { Headline = (string?)value }),
        ($"{path}/{MessageFields.Summary}", message => message.Summary, (message, value) => message with { Summary = (string?)value }),
        ($"{path}/{MessageFields.Body}", message => message.Body, (message, value) => message with { Body = (string?)value }),
        ($"{path}/{MessageFields.CallsToAction}", message => message.CallsToAction, (message, value) => message with { CallsToAction = (ValueList<CallToAction>?)value }),
        ($"{path}/{MessageFields.Media}", message => message.Media, (message, value) => message with { Media = (ValueList<Media>?)value }),
        ($"{path}/speech", message => message.Speech, (message, value) => message with { Speech = (string?)value }),
        ($"{path}/speech/reprompt", message => message.SpeechReprompt, (message, value) => message with { SpeechReprompt = (string?)value }),
        ($"{path}/glance/title", message => message.GlanceTitle, (message, value) => message with { GlanceTitle = (string?)value }),
        ($"{path}/glance/text", message => message.GlanceText, (message, value) => message with { GlanceText = (string?)value }),
    ];

    // An empty list of keys says nothing, so it counts as not there.
    private static ValueList<string>? Some(ValueList<string> keys) => keys.Count == 0 ? null : keys;

    private static ValueList<string> Keys(object? value) => (ValueList<string>?)value ?? [];

    // The element replaced where it stands, added at the end, or taken out.
    private static ValueList<T> Set<T>(ValueList<T> elements, Func<T, bool> matches, T? value)
        where T : class
    {
        var at = elements.ToList().FindIndex(element => matches(element));
        return (at, value) switch
        {
            ( < 0, null) => elements,
            ( < 0, _) => [.. elements, value],
            (_, null) => [.. elements.Where((_, position) => position != at)],
            _ => [.. elements.Select((element, position) => position == at ? value : element)],
        };
    }
}
