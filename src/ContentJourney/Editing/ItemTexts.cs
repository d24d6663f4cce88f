using System.Runtime.CompilerServices;
using ContentJourney.Content;
using ContentJourney.Lists;

namespace ContentJourney.Editing;

/// <summary>Looks for words in what editors may read of an item: all its wordings. Each version is folded once, when somebody first searches.</summary>
internal static class ItemTexts
{
    private static readonly ConditionalWeakTable<Item, string> _folded = [];

    public static bool HaveAll(Item item, string[] words)
    {
        var text = _folded.GetValue(item, found => Folding.Fold(string.Join('\n', Of(found))));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Of(Item item) =>
    [
        item.Key,
        item.Path,
        .. item.Topics,
        .. item.Variants.SelectMany(variant => new[] { variant.Message.Headline, variant.Message.Summary, variant.Message.Body }).Distinct(StringComparer.Ordinal),
    ];
}
