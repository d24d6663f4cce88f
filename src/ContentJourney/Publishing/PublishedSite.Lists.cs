using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Selection;

namespace ContentJourney.Publishing;

/// <content>Its lists, made when first asked for and held with it.</content>
public sealed partial class PublishedSite
{
    private const long ListCapacity = 64L << 20;

    private readonly GenerationCache<ListKey, ContentList> _lists = new(ListCapacity);

    /// <summary>Gets the attributes that lists depend on: those that some condition of some item asks for.</summary>
    public Collections.ValueList<string> ListAttributes => ListInputs.Attributes;

    private ListInputs ListInputs => field ??= new ListInputs(Items.Values);

    private HashSet<string> ExcludedTopics => field ??= Personas.Values.SelectMany(node => node.ExcludedTopics).ToHashSet(StringComparer.Ordinal);

    /// <summary>The items of a context, in order.</summary>
    public ContentList List(SiteContext context, ContentFilter filter)
    {
        var key = ListKey.Of(context, filter, ListInputs);
        return _lists.GetOrAdd(key, (context, filter), static (_, state) => ContentList.Of(state.context, state.filter), list => list.Weight + key.Weight);
    }

    /// <summary>The next moment at which a schedule of some item begins or ends, until which lists stay as they are; null when none is to come.</summary>
    public DateTimeOffset? TurnAfter(DateTimeOffset at) => ListInputs.TurnAfter(at);

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
