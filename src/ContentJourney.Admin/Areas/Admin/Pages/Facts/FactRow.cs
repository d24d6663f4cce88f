using System.Globalization;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Content;

namespace ContentJourney.Admin.Areas.Admin.Pages.Facts;

/// <summary>A fact in the table of all.</summary>
/// <param name="Item">The item whose fact it is.</param>
/// <param name="Title">What people know the item by.</param>
/// <param name="Fact">The fact.</param>
internal sealed record FactRow(Item Item, string Title, Fact Fact)
{
    /// <summary>Gets the value as editors write it.</summary>
    public string Value => FactForm.TextOf(Fact.Value);

    /// <summary>Gets where it is said.</summary>
    public FactUse Use => field ??= FactUses.Of(Item).First(use => use.Fact == Fact);

    /// <summary>All facts by item and name that hold each word of a query somewhere in item, name or value.</summary>
    public static IEnumerable<FactRow> Matching(Desk desk, string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return desk.Items.Values
            .Where(item => item.Item.Facts.Count > 0)
            .OrderBy(item => item.Item.Key, StringComparer.Ordinal)
            .SelectMany(item => item.Item.Facts.Select(fact => new FactRow(item.Item, Pages.IndexModel.Name(item), fact)))
            .Where(row => words.All(row.Holds));
    }

    private bool Holds(string word) => new[] { Item.Key, Title, Fact.Name, Value }
        .Any(text => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
