using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>Tells which variants may have fallen behind their base. Only what is said counts: targeting, priority and schedules do not.</summary>
public static class Staleness
{
    /// <summary>
    /// The stale variants after an edit: those whose message stayed while their base's changed, and those that were stale and whose
    /// message stayed. Wording a variant anew clears it.
    /// </summary>
    /// <param name="before">The version before; null for a new item, of which nothing is stale.</param>
    /// <param name="staleBefore">What was stale in it.</param>
    /// <param name="after">The version that is saved.</param>
    public static ValueList<StaleVariant> After(Item? before, ValueList<StaleVariant> staleBefore, Item after)
    {
        if (before is null)
        {
            return [];
        }

        var worded = before.Variants.ToDictionary(Name, variant => variant.Message);
        var changed = after.Variants.Where(variant => variant.IsBase && Changed(variant, worded)).Select(variant => variant.Locale).ToHashSet();
        return after.Variants
            .Where(variant => !variant.IsBase && worded.ContainsKey(Name(variant)) && !Changed(variant, worded))
            .Where(variant => changed.Contains(variant.Locale) || staleBefore.Contains(Name(variant)))
            .Select(Name)
            .ToValueList();
    }

    private static StaleVariant Name(Variant variant) => new(variant.Key, variant.Locale);

    private static bool Changed(Variant variant, Dictionary<StaleVariant, Message> before) =>
        before.TryGetValue(Name(variant), out var message) && message != variant.Message;
}
