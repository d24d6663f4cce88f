using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Items: a type, an address of their own, an audience that exists, facts and wordings.</summary>
internal static class ItemRules
{
    public static void Check(CheckRun run) => Check(run, run.Site.Items.Concat(run.Site.Drafts));

    /// <summary>Checks some of the site's items.</summary>
    public static void Check(CheckRun run, IEnumerable<Item> items)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, path) in SitePath.Each("items", items, item => item.Key))
        {
            run.Key("item", item.Key, path);
            run.Reference(Noun.ContentType, item.Type, "item.type.unknown", "content type", $"{path}/type");
            CheckPath(run, item, owners, $"{path}/path");
            CheckTopics(run, item, $"{path}/topics");
            ScheduleRules.Check(run, item.Schedule, $"{path}/schedule");
            AudienceRules.Check(run, item.Audience.Personas, item.Audience.Phases, item.Audience.Channels, "audience", $"{path}/audience");
            FactRules.CheckDefinitions(run, item, $"{path}/facts");
            VariantRules.Check(run, item, path);
        }
    }

    private static void CheckPath(CheckRun run, Item item, Dictionary<string, string> owners, string path)
    {
        if (item.Path is not { } address)
        {
            return;
        }

        if (!Address.IsPath(address))
        {
            run.Add("item.path.malformed", $"\"{address}\" is no path; one looks like /ratgeber/morgenritual: it starts with a slash, ends without one and has no spaces, \"?\", \"#\" or \"..\".", path);
        }
        else if (!owners.TryAdd(address, item.Key))
        {
            run.Add("item.path.taken", $"The path \"{address}\" is that of the item \"{owners[address]}\" already; each item has a path of its own.", path);
        }
    }

    private static void CheckTopics(CheckRun run, Item item, string path)
    {
        foreach (var (topic, at) in SitePath.Each(path, item.Topics))
        {
            if (!Key.IsKey(topic))
            {
                run.Add("topic.malformed", $"\"{topic}\" is no topic; a topic has {Key.Rule}.", at);
            }
        }
    }
}
