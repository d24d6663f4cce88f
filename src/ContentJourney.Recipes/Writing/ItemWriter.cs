using ContentJourney.Content;
using ContentJourney.Recipes.Reading;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes the content files of an item.</summary>
internal sealed class ItemWriter(Locale defaultLocale, FieldWriter fieldWriter)
{
    public IEnumerable<(string Path, string Text)> Write(Item item, bool isDraft) =>
        item.Variants.Select(variant => (PathOf(item, variant), WriteFile(item, variant, isDraft)));

    private string PathOf(Item item, Variant variant)
    {
        var suffix = variant.IsBase ? "" : "@" + variant.Key;
        var locale = variant.Locale == defaultLocale ? "" : "." + variant.Locale;
        return $"{RecipeLayout.Content}{item.Type}/{item.Key}{suffix}{locale}.md";
    }

    private string WriteFile(Item item, Variant variant, bool isDraft)
    {
        var fields = new YamlFields();
        if (!variant.IsBase)
        {
            fields.Add("when", Write(variant.When).Value).Add("priority", variant.Priority == 0 ? null : variant.Priority);
        }
        else if (variant.Locale == defaultLocale)
        {
            WriteOwn(fields, item, isDraft);
        }

        fields.AddFlag("standalone", variant.Standalone);
        foreach (var field in variant.Fields.AsSpan())
        {
            fields.Add(field.Key, fieldWriter.Write(field, item.Type));
        }

        var body = MessageWriter.Write(fields, variant.Message);
        return $"---\n{YamlPrinter.Print(fields.Value)}---\n{(body is null ? "" : body + "\n")}";
    }

    private static void WriteOwn(YamlFields fields, Item item, bool isDraft)
    {
        fields.Add("path", item.Path).AddTexts("topics", item.Topics).AddFields("audience", Write(item.Audience));
        fields.AddFields("facts", FactWriter.Write(item.Facts));
        fields.Add("schedule", item.Schedule is { } schedule ? Write(schedule).Value : null);
        fields.Add("priority", item.Priority == 0 ? null : item.Priority);
        _ = isDraft ? fields.AddChoice("status", ItemStatus.Draft) : fields;
        fields.Add("owner", item.Owner);
    }

    private static YamlFields Write(Audience audience) => new YamlFields()
        .AddTexts("personas", audience.Personas)
        .AddTexts("phases", audience.Phases)
        .AddTexts("channels", audience.Channels);

    private static YamlFields Write(Targeting when) => new YamlFields()
        .AddTexts("personas", when.Personas)
        .AddTexts("phases", when.Phases)
        .AddTexts("channels", when.Channels)
        .Add("condition", when.Condition?.Text)
        .Add("schedule", when.Schedule is { } schedule ? Write(schedule).Value : null)
        .Add("experiment", when.Experiment?.Experiment)
        .Add("arm", when.Experiment?.Arm);

    private static YamlFields Write(Schedule schedule) => new YamlFields().Add("from", schedule.From).Add("until", schedule.Until);
}
