using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>The items that an act on many is for: those ticked, or all that the list finds.</summary>
internal static class BulkSelection
{
    /// <summary>How many items one act is for at most.</summary>
    public const int Most = 500;

    public static Outcome<ValueList<string>> Read(IFormCollection form, Desk desk, ListQuery query, DateTimeOffset at) => form["all"] == "true" ? All(form, desk, query, at) : Ticked(form);

    /// <summary>What is ticked.</summary>
    public static IEnumerable<string> Keys(IFormCollection form) => form["keys"].OfType<string>().Distinct(StringComparer.Ordinal);

    private static Outcome<ValueList<string>> Ticked(IFormCollection form)
    {
        var keys = Keys(form).ToValueList();
        return keys.Count > 0 ? keys : Failed("selection.empty", "Nothing is ticked; tick the items first.");
    }

    // What somebody has changed since the reader saw the list is not to be acted on unseen.
    private static Outcome<ValueList<string>> All(IFormCollection form, Desk desk, ListQuery query, DateTimeOffset at)
    {
        if (form["change"] != desk.Change.ToString(CultureInfo.InvariantCulture))
        {
            return Failed("selection.changed", "Somebody has changed something meanwhile; look at the list again before you act on all of it.");
        }

        var found = ItemList.Find(desk, query.Filter, query.Sort, at);
        return found.Count <= Most
            ? found.Select(item => item.Item.Key).ToValueList()
            : Failed("selection.large", $"These are {found.Count} items; at most {Most} can be changed at once. Narrow the list.");
    }

    private static Outcome<ValueList<string>> Failed(string code, ProblemText message) => Outcome.Failed<ValueList<string>>([new Problem(code, message)]);
}
