using ContentJourney.Channels;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes an element of <c>channels.yaml</c>; of a built-in channel only what differs.</summary>
internal static class ChannelWriter
{
    public static YamlFields Write(Channel channel)
    {
        var start = BuiltInChannels.All.FirstOrDefault(builtIn => builtIn.Key == channel.Key);
        var fields = new YamlFields().Add("key", channel.Key);
        return start is null ? WriteNew(fields, channel) : WriteChanges(fields, channel, start);
    }

    private static YamlFields WriteNew(YamlFields fields, Channel channel)
    {
        fields.Add("name", channel.Name).AddChoice("kind", channel.Kind).Add("fallback", channel.Fallback).AddChoice("form", channel.Form);
        return fields.AddTexts("wants", channel.Wants).AddList("budgets", channel.Budgets, Write);
    }

    // "" takes a fallback away; [] takes all wants or budgets away.
    private static YamlFields WriteChanges(YamlFields fields, Channel channel, Channel start)
    {
        fields.Add("name", channel.Name == start.Name ? null : channel.Name);
        _ = channel.Kind == start.Kind ? fields : fields.AddChoice("kind", channel.Kind);
        fields.Add("fallback", channel.Fallback == start.Fallback ? null : channel.Fallback ?? "");
        _ = channel.Form == start.Form ? fields : fields.AddChoice("form", channel.Form);
        fields.Add("wants", channel.Wants.Equals(start.Wants) ? null : YamlValue.Of(channel.Wants));
        return fields.Add("budgets", channel.Budgets.Equals(start.Budgets) ? null : YamlFields.List(channel.Budgets, Write));
    }

    private static YamlFields Write(Budget budget) => new YamlFields()
        .Add("field", budget.Field)
        .AddChoice("unit", budget.Unit)
        .Add("max", budget.Max)
        .AddFlag("hard", budget.Hard)
        .AddFlag("shorten", budget.Shorten);
}
