using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

/// <summary>Sites of generated items, and contexts to ask them in.</summary>
internal static class GeneratedSites
{
    public static readonly string[] Channels = ["desktop", "tablet", "mobile", "watch", "voice", "signage", "email", "push", "sms", "chat", "tight"];

    public static Site Definitions { get; } = new()
    {
        Settings = new() { Key = "s", Title = "S", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("en")] },
        Personas =
        [
            new() { Key = "a", Name = "A", Parent = "b" },
            new() { Key = "b", Name = "B", Parent = "c" },
            new() { Key = "c", Name = "C", ExcludedTopics = ["wine"] },
            new() { Key = "d", Name = "D" },
        ],
        PhaseModels = [new("m", "M", [new("one", "1", null, []), new("two", "2", null, []), new("three", "3", null, [])])],
        Channels = [.. BuiltInChannels.All, Tight()],
        Experiments = [new("test", "Test", [new("a", 4000), new("b", 4000)])],
    };

    public static Gen<PublishedSite> Sites(int most) =>
        from count in Gen.Choose(1, most)
        from items in Gen.CollectToArray(Enumerable.Range(0, count), index => GeneratedItems.Of($"item-{index}"))
        from hours in Gen.Choose(-2, 2).ArrayOf(count)
        select Publish(items, hours);

    public static Gen<SelectionContext> Contexts() =>
        from persona in Gen.Elements(null, "a", "b", "c", "d")
        from phase in Gen.Elements(null, "one", "two", "three")
        from channel in Gen.Elements(Channels)
        from locale in Gen.Elements(null, "de", "de-CH", "en-GB", "fr")
        from minutes in Gen.Elements(-120, -60, -1, 0, 1, 60, 120)
        from seed in Gen.Elements(null, "", "s1", "s2", "s3", "😀", "größe")
        from tier in Gen.Elements<AttributeValue?>(null, new AttributeValue.Text("gold"), new AttributeValue.Text("x\nvisits=Number:2"), new AttributeValue.Number(1))
        from visits in Gen.Elements<AttributeValue?>(null, new AttributeValue.Number(2), new AttributeValue.Number(3.0m), new AttributeValue.Text("2"))
        from newsletter in Gen.Elements<AttributeValue?>(null, new AttributeValue.Boolean(true), new AttributeValue.Text("true"))
        select new SelectionContext
        {
            Persona = persona,
            Phase = phase,
            Channel = channel,
            Locale = locale is null ? null : Locale.Of(locale),
            At = GeneratedItems.Start.AddMinutes(minutes),
            Seed = seed,
            Attributes = new[] { ("tier", tier), ("visits", visits), ("newsletter", newsletter) }
                .Where(pair => pair.Item2 is not null)
                .ToDictionary(pair => pair.Item1, pair => pair.Item2!, StringComparer.Ordinal),
        };

    public static PublishedSite Publish(IReadOnlyList<Item> items, int[] hours) => PublishedSite.Of(new SiteSnapshot(
        1,
        Definitions with { Items = [.. items] },
        items.Zip(hours).ToDictionary(pair => pair.First.Key, pair => GeneratedItems.Start.AddHours(pair.Second), StringComparer.Ordinal),
        new HashSet<string>(StringComparer.Ordinal)));

    private static Channel Tight() => new()
    {
        Key = "tight",
        Name = "Tight",
        Kind = ChannelKind.Wearable,
        Wants = MessageFields.Wantable,
        Budgets =
        [
            new(MessageFields.Headline, BudgetUnit.Bytes, 17, Hard: true), new(MessageFields.Headline, BudgetUnit.Characters, 9, Hard: true),
            new(MessageFields.Summary, BudgetUnit.Segments, 1, Hard: true), new(MessageFields.Summary, BudgetUnit.Words, 12, Hard: true),
            new(MessageFields.Body, BudgetUnit.Words, 7, Hard: true), new(MessageFields.Body, BudgetUnit.Bytes, 60, Hard: true),
            new(MessageFields.Speech, BudgetUnit.Seconds, 3, Hard: true), new(MessageFields.Speech, BudgetUnit.Characters, 300, Hard: true),
            new(MessageFields.GlanceTitle, BudgetUnit.Characters, 3, Hard: true), new(MessageFields.GlanceText, BudgetUnit.Characters, 1, Hard: true),
            new(MessageFields.CallsToAction, BudgetUnit.Items, 1, Hard: true), new(MessageFields.Media, BudgetUnit.Pixels, 700, Hard: true), new(MessageFields.Media, BudgetUnit.Items, 1, Hard: true),
        ],
    };
}
