using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads an item from its content files: what belongs to the item stands in the base of the default locale.</summary>
internal sealed class ItemReader(Locale defaultLocale, IReadOnlyDictionary<string, ContentType> types, ProblemLog log)
{
    /// <summary>The item, and whether it is a draft.</summary>
    public (Item Item, bool IsDraft) Read(string path, IReadOnlyList<ContentFile> files)
    {
        var first = files[0].Name;
        log.Locate(path, new Place(first.Path));
        var item = new Item { Key = first.Key, Type = first.Type };
        var isDraft = false;
        var type = types.GetValueOrDefault(first.Type);
        var variants = new List<Variant>();
        foreach (var file in files)
        {
            var map = Open(path, file);
            if (file.Name is { Variant: null, Locale: null })
            {
                log.Locate(path, new Place(file.Name.Path));
                (item, isDraft) = ReadOwn(map, item, path);
            }

            variants.Add(ReadVariant(map, file, type));
        }

        return (item with { Variants = Sorted(variants) }, isDraft);
    }

    private ValueList<Variant> Sorted(List<Variant> variants) => variants
        .OrderBy(variant => variant.Locale == defaultLocale ? 0 : 1)
        .ThenBy(variant => variant.Locale.Tag, StringComparer.Ordinal)
        .ThenBy(variant => variant.Key == Variant.BaseKey ? 0 : 1)
        .ThenBy(variant => variant.Key, StringComparer.Ordinal)
        .ToValueList();

    private MapReader Open(string path, ContentFile file)
    {
        var variantPath = $"{path}/variants/{file.Name.Locale ?? defaultLocale}/{file.Name.Variant ?? Variant.BaseKey}";
        log.Locate(variantPath, new Place(file.Name.Path));
        return new MapReader(file.Fields, variantPath, log);
    }

    private static (Item Item, bool IsDraft) ReadOwn(MapReader map, Item item, string path)
    {
        Same(map, "key", item.Key, path);
        Same(map, "type", item.Type, path);
        return (item with
        {
            Path = map.Text("path", $"{path}/path"),
            Topics = map.Texts("topics", $"{path}/topics"),
            Audience = map.Map("audience", $"{path}/audience") is { } audience ? ReadAudience(audience) : Audience.Anybody,
            Facts = map.Map("facts", $"{path}/facts") is { } facts ? FactReader.Read(facts) : [],
            Schedule = map.Map("schedule", $"{path}/schedule") is { } schedule ? ReadSchedule(schedule) : null,
            Priority = map.Integer("priority", $"{path}/priority") ?? 0,
            Owner = map.Text("owner", $"{path}/owner"),
        }, map.Choice<ItemStatus>("status") == ItemStatus.Draft);
    }

    private static void Same(MapReader map, string key, string expected, string path)
    {
        if (map.Text(key, $"{path}/{key}") is { } text && text != expected)
        {
            map.Log.Add("file.name", $"The file's place says that the {ProblemText.Word(key)} is \"{expected}\"; write that, leave \"{key}\" out, or move the file.", map.PlaceOf(key));
        }
    }

    private static Audience ReadAudience(MapReader map)
    {
        var audience = new Audience(map.Texts("personas"), map.Texts("phases"), map.Texts("channels"));
        map.Close("\"audience\"");
        return audience;
    }

    // Null when neither moment could be read, which the log then says.
    internal static Schedule? ReadSchedule(MapReader map)
    {
        var schedule = new Schedule(map.Instant("from"), map.Instant("until"));
        map.Close("\"schedule\"");
        return schedule is { From: null, Until: null } && map.Keys.Any() ? null : schedule;
    }

    private Variant ReadVariant(MapReader map, ContentFile file, ContentType? type)
    {
        var isBase = file.Name.Variant is null;
        var variant = new Variant
        {
            Key = file.Name.Variant ?? Variant.BaseKey,
            Locale = file.Name.Locale ?? defaultLocale,
            When = !isBase && map.Map("when") is { } when ? TargetingReader.Read(when) : Targeting.Anybody,
            Priority = isBase ? 0 : map.Integer("priority") ?? 0,
            Standalone = map.Flag("standalone"),
            Message = MessageReader.Read(map, file),
            Fields = isBase && type is not null ? OwnFieldReader.Read(map, type) : [],
        };
        if (!isBase || type is not null)
        {
            map.Close(Describe(file.Name));
        }

        return variant;
    }

    private static ProblemText Describe(ContentFileName name) => name switch
    {
        { Variant: not null } => (ProblemText)"A variant",
        { Locale: not null } => "A base in another locale",
        _ => "A base",
    };
}
