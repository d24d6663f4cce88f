using ContentJourney.Fitting;
using ContentJourney.Publishing;

namespace ContentJourney.Coverage;

/// <summary>What fitting says of deliveries on one channel in one language: fitted once for each choice of an item's wordings, as most contexts choose alike.</summary>
internal sealed class FittedStates
{
    private readonly Dictionary<(PublishedItem Item, string Wordings), FittedState> _known = [];

    public FittedState Of(DeliveredContent content)
    {
        var variants = content.Selection.Variants;
        var wordings = variants.Count == 1 ? variants[0].Variant.Variant.Key : string.Join('\n', variants.Select(ranked => ranked.Variant.Variant.Key));
        var key = (content.Selection.Item, wordings);
        if (!_known.TryGetValue(key, out var state))
        {
            _known[key] = state = FittedState.Of(content);
        }

        return state;
    }
}
