using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads an element of <c>channels.yaml</c>. One with the key of a built-in channel starts from that and replaces what it names.</summary>
internal static class ChannelReader
{
    public static Channel Read(MapReader map)
    {
        var key = map.Word("key");
        var start = BuiltInChannels.All.FirstOrDefault(channel => channel.Key == key) ?? New(map, key);
        var channel = start with
        {
            Name = map.Text("name") ?? start.Name,
            Kind = map.Choice<ChannelKind>("kind") ?? start.Kind,
            Fallback = ReadFallback(map, start),
            Form = map.Choice<TextForm>("form") ?? start.Form,
            Wants = map.Has("wants") ? map.Texts("wants") : start.Wants,
            Budgets = map.Has("budgets") ? map.Maps("budgets").Select(ReadBudget).ToValueList() : start.Budgets,
        };
        var shortens = ReadShorten(map);
        map.Close("A channel");
        return shortens ? channel with { Budgets = channel.Budgets.Select(Shortened).ToValueList() } : channel;
    }

    /// <summary>All channels of a site that declares these: built-in ones keep their positions, doubled ones come last.</summary>
    public static ValueList<Channel> WithBuiltIn(ValueList<Channel> declared)
    {
        var changed = declared.GroupBy(channel => channel.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var all = BuiltInChannels.All.Select(channel => changed.GetValueOrDefault(channel.Key, channel)).ToList();
        return [.. all, .. declared.Where(channel => !all.Any(other => ReferenceEquals(other, channel)))];
    }

    private static Channel New(MapReader map, string key) => new() { Key = key, Name = "", Kind = map.Has("kind") ? default : map.Chosen<ChannelKind>("kind") };

    // An empty text takes the fallback of a built-in channel away.
    private static string? ReadFallback(MapReader map, Channel start) => map.Text("fallback") switch
    {
        null => start.Fallback,
        "" => null,
        var fallback => fallback,
    };

    private static bool ReadShorten(MapReader map)
    {
        if (map.Node("shorten") is not { } node || ValueReader.Text(node, map.Log) is not { } word)
        {
            return false;
        }

        if (word != "soft")
        {
            map.Log.Add("value.choice", $"Expected soft, found \"{word}\": hard budgets shorten anyway, \"shorten: soft\" makes soft ones do so too.", node.Place);
        }

        return true;
    }

    private static Budget Shortened(Budget budget) => budget.Hard ? budget : budget with { Shorten = true };

    private static Budget ReadBudget(MapReader map)
    {
        var budget = new Budget(map.Word("field"), map.Chosen<BudgetUnit>("unit"), ReadMax(map), map.Flag("hard"), map.Flag("shorten"));
        map.Close("A budget");
        return budget;
    }

    private static int ReadMax(MapReader map)
    {
        if (map.Node("max") is YamlNode node)
        {
            return ValueReader.Integer(node, map.Log) ?? 0;
        }

        map.Log.Add("value.missing", "\"max\" is missing; it is the most that fits, a whole number above zero.", map.Place);
        return 1;
    }
}
