using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Makes one change of many edited items.</summary>
internal static class EditedItems
{
    /// <summary>What visitors see as it is goes on to be seen, if the actor may publish; all else becomes an edit. What does not differ is left out.</summary>
    public static SiteChange Change(Desk desk, IEnumerable<Item> edited, bool publishes)
    {
        var differing = edited.Where(item => item != desk.Items[item.Key].Item).ToLookup(item => publishes && desk.Items[item.Key].State == ItemState.Published);
        return new SiteChange { Items = differing[true].ToValueList(), Edits = differing[false].ToValueList() };
    }
}
