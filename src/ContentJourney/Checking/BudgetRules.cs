using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Checking;

/// <summary>What is worded for a channel fits it: hard budgets must hold, soft ones are worth a warning.</summary>
internal static class BudgetRules
{
    public static void Check(CheckRun run, Item item, Variant variant, string path)
    {
        foreach (var channel in run.Site.Channels.Where(channel => variant.When.Channels.Contains(channel.Key)))
        {
            foreach (var budget in channel.Budgets.AsSpan())
            {
                if (Measure(run, item, variant, budget) is { } count && count > budget.Max)
                {
                    Report(run, channel, budget, count, $"{path}/{budget.Field.Replace('.', '/')}");
                }
            }
        }
    }

    private static int? Measure(CheckRun run, Item item, Variant variant, Budget budget) => (budget.Field, budget.Unit) switch
    {
        (MessageFields.CallsToAction, BudgetUnit.Items) => variant.Message.CallsToAction?.Count,
        (MessageFields.Media, BudgetUnit.Items) => variant.Message.Media?.Count,
        (_, BudgetUnit.Pixels or BudgetUnit.Items) => null,
        _ => run.Measure?.Invoke(variant, item, budget),
    };

    private static void Report(CheckRun run, Channel channel, Budget budget, int count, string path)
    {
        ProblemText text = $"{ProblemText.Word(budget.Field)} has {count} {ProblemText.Word(budget.Unit.ToString().ToLowerInvariant())}; the channel \"{channel.Key}\" takes {budget.Max}.";
        if (budget.Hard)
        {
            run.Add("budget.exceeded", text, path);
        }
        else
        {
            run.Warn("budget.exceeded", text, path);
        }
    }
}
