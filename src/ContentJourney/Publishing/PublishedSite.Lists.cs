using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Selection;

namespace ContentJourney.Publishing;

/// <content>Its lists, made when first asked for and held with it.</content>
public sealed partial class PublishedSite
{
    private const long ListCapacity = 64L << 20;

    private readonly GenerationCache<ListKey, ContentList> _lists = new(ListCapacity);

    private ListInputs ListInputs => field ??= new ListInputs(Items.Values);

    private HashSet<string> ExcludedTopics => field ??= Personas.Values.SelectMany(node => node.ExcludedTopics).ToHashSet(StringComparer.Ordinal);

    /// <summary>The items of a context, in order.</summary>
    public ContentList List(SiteContext context, ContentFilter filter)
    {
        var key = ListKey.Of(context, filter, ListInputs);
        return _lists.GetOrAdd(key, (context, filter), static (_, state) => ContentList.Of(state.context, state.filter), list => list.Weight + key.Weight);
    }

    /// <summary>Whether some persona is kept from one of the topics.</summary>
    public bool IsExcludedForSomebody(Collections.ValueList<string> topics)
    {
        foreach (var topic in topics)
        {
            if (ExcludedTopics.Contains(topic))
            {
                return true;
            }
        }

        return false;
    }
}
