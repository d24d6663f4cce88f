using System.Runtime.CompilerServices;
using ContentJourney.Publishing;

namespace ContentJourney.Lists;

/// <summary>Looks for words in what everybody may read of an item: its base and topics. Wordings for single personas are not searched, so a search tells nothing of them.</summary>
internal static class SearchTexts
{
    private static readonly ConditionalWeakTable<Wording, string> _folded = [];

    public static string[] Words(string search) => Folding.Fold(search).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static bool HasAll(PublishedItem item, Wording wording, string[] words)
    {
        if (words.Length == 0)
        {
            return true;
        }

        var text = _folded.GetValue(wording, found => Folding.Fold(string.Join('\n', Texts(item, found))));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Texts(PublishedItem item, Wording wording)
    {
        var message = wording.Base.Variant.Message;
        return [message.Headline, message.Summary, message.Body, message.GlanceTitle, message.GlanceText, .. item.Item.Topics];
    }
}
