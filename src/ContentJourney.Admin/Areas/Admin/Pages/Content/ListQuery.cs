using System.Globalization;
using ContentJourney.Content;
using ContentJourney.Editing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>The content list as its address says it; what cannot be read counts as not said.</summary>
/// <param name="Filter">What the list is narrowed to.</param>
/// <param name="Sort">How it is sorted.</param>
/// <param name="Page">Which page of it, from 1.</param>
internal sealed record ListQuery(ItemFilter Filter, ItemSort Sort, int Page = 1)
{
    public const string Place = "/admin/content";

    private const int MaxLength = 200;
    private const string Backwards = "-";

    public static ListQuery Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = query.ToDictionary(pair => pair.Key, pair => Word(pair.Value), StringComparer.OrdinalIgnoreCase);
        return new ListQuery(ReadFilter(values.GetValueOrDefault), ReadSort(values.GetValueOrDefault("sort")), ReadPage(values.GetValueOrDefault("page")));
    }

    /// <summary>Reads a query string, with <c>?</c> or without.</summary>
    public static ListQuery Read(string query) => Read(QueryHelpers.ParseQuery(query));

    /// <summary>Gets whether the list is narrowed at all.</summary>
    public bool IsNarrowed => Filter != ItemFilter.All;

    /// <summary>Gets where the list stands.</summary>
    public string Address => Place + QueryString.Create(Pairs());

    /// <summary>Gets the filter and the order as a query string, to keep for again.</summary>
    public string Text => QueryString.Create((this with { Page = 1 }).Pairs()).Value?.TrimStart('?') ?? "";

    /// <summary>The list without one of its filters, from its first page.</summary>
    public ListQuery Without(string name) => Read(Pairs().Where(pair => pair.Key != name && pair.Key != "page").Select(pair => KeyValuePair.Create(pair.Key, new StringValues(pair.Value))));

    /// <summary>The list sorted by an order, from its first page; the other way round when it is sorted so already.</summary>
    public ListQuery SortedBy(ItemOrder order) => this with { Sort = new ItemSort(order, Sort == new ItemSort(order)), Page = 1 };

    /// <summary>How a column is sorted, as <c>aria-sort</c> has it; null when it is not. What was saved last first is descending.</summary>
    public string? AriaSort(ItemOrder order) => Sort.By != order ? null : Sort.Backwards == (order == ItemOrder.Changed) ? "ascending" : "descending";

    /// <summary>How an order is called in addresses.</summary>
    public static string Name(ItemSort sort) => (sort.Backwards ? Backwards : "") + sort.By.ToString().ToLowerInvariant();

    private IEnumerable<KeyValuePair<string, string?>> Pairs() => new (string Name, string? Value)[]
    {
        ("q", Filter.Search),
        ("type", Filter.Type),
        ("persona", Filter.Persona),
        ("phase", Filter.Phase),
        ("channel", Filter.Channel),
        ("state", Filter.Standing?.ToString()),
        ("topic", Filter.Topic),
        ("owner", Filter.Owner),
        ("author", Filter.Author),
        ("language", Filter.Language?.Tag),
        ("sort", Sort == ItemSort.Newest ? null : Name(Sort)),
        ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value));

    private static ItemFilter ReadFilter(Func<string, string?> value) => new()
    {
        Search = value("q"),
        Type = value("type"),
        Persona = value("persona"),
        Phase = value("phase"),
        Channel = value("channel"),
        Standing = ReadName<ItemStanding>(value("state")),
        Topic = value("topic"),
        Owner = value("owner"),
        Author = value("author"),
        Language = Locale.TryParse(value("language"), out var language) ? language : null,
    };

    private static ItemSort ReadSort(string? text) => text is not null && ReadName<ItemOrder>(text.TrimStart('-')) is { } order
        ? new ItemSort(order, text.StartsWith(Backwards, StringComparison.Ordinal))
        : ItemSort.Newest;

    private static int ReadPage(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    // Numbers and lists are no names, though the framework takes them for such.
    private static T? ReadName<T>(string? text)
        where T : struct, Enum => text?.All(char.IsAsciiLetter) == true && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string? Word(StringValues values) => values.FirstOrDefault()?.Trim() is { Length: > 0 } word ? word.Length > MaxLength ? word[..MaxLength] : word : null;
}
