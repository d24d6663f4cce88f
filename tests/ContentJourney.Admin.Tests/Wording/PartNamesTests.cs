using System.Globalization;
using ContentJourney.Admin.Wording;
using ContentJourney.Comparing;
using ContentJourney.Content;

namespace ContentJourney.Admin.Tests.Wording;

public sealed class PartNamesTests
{
    private static readonly ContentType _type = new("article", "Artikel", [new("zeit", "Lesezeit", FieldKind.Number)]);

    [Theory]
    [InlineData("items/a/type", "Der Inhalt selbst", "Inhaltstyp")]
    [InlineData("items/a/audience/personas", "Der Inhalt selbst", "Zielgruppe: Personas")]
    [InlineData("items/a/facts/price", "Der Inhalt selbst", "Fakt price")]
    [InlineData("items/a/variants/de/base/headline", "Grundfassung (de)", "Überschrift")]
    [InlineData("items/a/variants/de/base/fields/zeit", "Grundfassung (de)", "Lesezeit")]
    [InlineData("items/a/variants/de-AT/max", "max (de-AT)", "Die ganze Fassung")]
    [InlineData("items/a/variants/de/max/when/condition", "max (de)", "Bedingung")]
    [InlineData("items/a/variants/de/max/speech/reprompt", "max (de)", "Sprachtext: wenn niemand antwortet")]
    [InlineData("items/a/variants/de/max/glance/title", "max (de)", "Kurztext: Titel")]
    public void Parts_go_by_what_editors_call_them(string path, string place, string part) => InGerman(words => Assert.Equal((place, part), (words.Place(path), words.Part(path, _type))));

    [Fact]
    public void Every_part_that_is_compared_has_a_name() => InGerman(words =>
    {
        var whole = new Variant
        {
            Key = "max",
            Locale = Locale.Of("de"),
            When = new Targeting { Personas = ["a"], Phases = ["a"], Channels = ["a"], Schedule = new Schedule(DateTimeOffset.UnixEpoch, null), Experiment = new ExperimentArm("a", "b") },
            Priority = 1,
            Standalone = true,
            Message = new Message { Headline = "a", Summary = "a", Body = "a", CallsToAction = [], Media = [], Speech = "a", SpeechReprompt = "a", GlanceTitle = "a", GlanceText = "a" },
        };
        var before = new Item { Key = "a", Type = "b" };
        var after = new Item { Key = "a", Type = "c", Path = "/a", Topics = ["a"], Owner = "a", Priority = 2, Schedule = whole.When.Schedule, Audience = new Audience(["a"], ["a"], ["a"]), Variants = [whole] };

        var names = ItemDifference.Between(before, after).Select(difference => words.Part(difference.Path, _type)).ToArray();

        Assert.Equal(26, names.Length);
        Assert.DoesNotContain(names, name => char.IsLower(name[0]));
    });

    private static void InGerman(Action<Words> check)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        try
        {
            check(new Words());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
