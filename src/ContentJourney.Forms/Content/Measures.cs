using ContentJourney.Channels;
using ContentJourney.Checking;
using ContentJourney.Content;

namespace ContentJourney.Forms.Content;

/// <summary>Measures what was typed against the budgets of the channels it is for: those a variant names, or all for one that names none.</summary>
/// <param name="measure">How a text is measured.</param>
public sealed class Measures(BudgetMeasure measure)
{
    /// <summary>The measures of an item, worth telling, by its fields' names in the editor's form.</summary>
    public IReadOnlyList<Measure> Of(Site definitions, Item item) =>
        [.. All(definitions, item).GroupBy(found => (found.Measure.Input, found.Measure.Unit)).SelectMany(Telling)];

    // A wording for all channels is cut to the budget of each: what is over is told as advice, and the tightest that it fits.
    private static IEnumerable<Measure> Telling(IEnumerable<(Measure Measure, bool Aimed)> measures)
    {
        var all = measures.OrderBy(found => found.Measure.Max).ToArray();
        return all.Where(found => found.Aimed || found.Measure.IsOver)
            .Concat(all.Where(found => !found.Aimed && !found.Measure.IsOver).Take(1))
            .Select(found => found.Measure);
    }

    private IEnumerable<(Measure Measure, bool Aimed)> All(Site definitions, Item item) =>
        from position in Enumerable.Range(0, item.Variants.Count)
        let variant = item.Variants[position]
        from channel in definitions.Channels.Where(channel => variant.When.Channels.Count == 0 || variant.When.Channels.Contains(channel.Key))
        from budget in channel.Budgets.AsEnumerable()
        let count = measure(variant, item, budget)
        where count is not null
        let aimed = variant.When.Channels.Count > 0
        select (new Measure($"v.{position}.{budget.Field}", channel.Key, Unit(budget.Unit), count.Value, budget.Max, budget.Hard && aimed), aimed);

    private static string Unit(BudgetUnit unit) => unit switch
    {
        BudgetUnit.Characters => "characters",
        BudgetUnit.Words => "words",
        BudgetUnit.Seconds => "seconds",
        BudgetUnit.Segments => "segments",
        BudgetUnit.Pixels => "pixels",
        BudgetUnit.Bytes => "bytes",
        _ => "count",
    };
}
