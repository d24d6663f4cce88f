using System.Text.Json;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Vectors;

public class LocaleVectorTests
{
    private static readonly JsonElement _vectors = VectorFiles.Read("locales.json");

    public static TheoryData<int> Cases() => [.. Enumerable.Range(0, _vectors.GetProperty("cases").GetArrayLength())];

    public static IEnumerable<object?[]> Tags() =>
        _vectors.GetProperty("tags").EnumerateArray().Select(found => new object?[] { found.Text("text"), found.FindText("tag") });

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_locale_that_would_do_is_chosen(int index)
    {
        var found = _vectors.GetProperty("cases")[index];
        var site = Publish(Locale.Of(found.Text("default")), found.Texts("published"));
        var context = site.Resolve(new SelectionContext { Channel = "desktop", At = VectorSite.Now, Locale = found.FindText("requested") is { } tag ? Locale.Of(tag) : null }).Value;

        Assert.Equal(found.FindText("chosen"), Selector.WordingOf(site.Items["m"], context)?.Locale.Tag);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_tag_is_written_in_its_usual_casing(string text, string? tag)
    {
        Assert.Equal(tag is not null, Locale.TryParse(text, out var locale));
        Assert.Equal(tag, locale?.Tag);
    }

    private static PublishedSite Publish(Locale fallback, ValueList<string> published) => PublishedSite.Of(new SiteSnapshot(
        1,
        new Site
        {
            Settings = new() { Key = "s", Title = "S", DefaultLocale = fallback, Locales = [fallback] },
            Items = [new Item { Key = "m", Type = "article", Variants = published.Select(tag => new Variant { Key = Variant.BaseKey, Locale = Locale.Of(tag) }).ToValueList() }],
        },
        new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { ["m"] = VectorSite.Now },
        new HashSet<string>(StringComparer.Ordinal)));
}
