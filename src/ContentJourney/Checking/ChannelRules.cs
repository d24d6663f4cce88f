using ContentJourney.Channels;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Channels: fallbacks without circles, wants and budgets of fields that there are.</summary>
internal static class ChannelRules
{
    private static readonly BudgetUnit[] _ofTexts = [BudgetUnit.Characters, BudgetUnit.Words, BudgetUnit.Bytes, BudgetUnit.Segments, BudgetUnit.Seconds];

    public static void Check(CheckRun run)
    {
        var fallbacks = run.Site.Channels.GroupBy(channel => channel.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Fallback, StringComparer.Ordinal);
        foreach (var (channel, path) in SitePath.Each("channels", run.Site.Channels, channel => channel.Key))
        {
            run.Key("channel", channel.Key, path);
            run.Require(channel.Name, "channel.name.missing", "The channel's name", $"{path}/name");
            CheckFallback(run, channel, fallbacks, $"{path}/fallback");
            CheckWants(run, channel, $"{path}/wants");
            foreach (var (budget, at) in SitePath.Each($"{path}/budgets", channel.Budgets))
            {
                CheckBudget(run, budget, at);
            }
        }
    }

    private static void CheckFallback(CheckRun run, Channel channel, IReadOnlyDictionary<string, string?> fallbacks, string path)
    {
        if (channel.Fallback is null || !run.Reference(Noun.Channel, channel.Fallback, "channel.fallback.unknown", "channel", path))
        {
            return;
        }

        if (Circle.Through(channel.Key, fallbacks) is { } way)
        {
            run.Add("channel.fallback.circle", $"The fallbacks go round in a circle: {way}. Take one fallback out.", path);
        }
    }

    private static void CheckWants(CheckRun run, Channel channel, string path)
    {
        foreach (var (field, at) in SitePath.Each(path, channel.Wants))
        {
            if (!MessageFields.Wantable.Contains(field, StringComparer.Ordinal))
            {
                run.Add("channel.wants.unknown", $"A channel cannot want \"{field}\"; it can want {string.Join(", ", MessageFields.Wantable.ToArray())}.{Suggestion.For(field, MessageFields.Wantable)}", at);
            }
        }
    }

    private static void CheckBudget(CheckRun run, Budget budget, string path)
    {
        if (!MessageFields.Budgetable.Contains(budget.Field, StringComparer.Ordinal))
        {
            run.Add("budget.malformed", $"There is no field \"{budget.Field}\" to have a budget; there are {string.Join(", ", MessageFields.Budgetable.ToArray())}.{Suggestion.For(budget.Field, MessageFields.Budgetable)}", $"{path}/field");
        }
        else if (!Units(budget.Field).Contains(budget.Unit))
        {
            run.Add("budget.malformed", $"{ProblemText.Word(budget.Field)} is not counted in {Name(budget.Unit)}, but in {Units(budget.Field).Select(Name).Aggregate((first, second) => $"{first}, {second}")}.", $"{path}/unit");
        }

        if (budget.Max <= 0)
        {
            run.Add("budget.malformed", $"A budget is above zero; this one is {budget.Max}. Leave a field out of \"wants\" to get none of it.", $"{path}/max");
        }
    }

    private static BudgetUnit[] Units(string field) => field switch
    {
        MessageFields.CallsToAction => [BudgetUnit.Items],
        MessageFields.Media => [BudgetUnit.Items, BudgetUnit.Pixels],
        _ => _ofTexts,
    };

    private static ProblemText Name(BudgetUnit unit) => ProblemText.Word(unit.ToString().ToLowerInvariant());
}
