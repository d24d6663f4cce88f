using ContentJourney.Content;
using ContentJourney.Editing;

namespace ContentJourney.Tests.Editing;

public class UsesTests
{
    [Theory]
    [InlineData(Usable.Persona, "pro", "Journey way journeys/way/persona", "Item tea items/tea/audience/personas/0", "Item tea items/tea/variants/en/v/when/personas/0")]
    [InlineData(Usable.Persona, "person", "Persona pro personas/pro/parent")]
    [InlineData(Usable.Phase, "one", "Journey way journeys/way/stages/0/phase", "Item tea items/tea/variants/en/v/when/phases/0")]
    [InlineData(Usable.PhaseModel, "m", "Journey way journeys/way/model", "Journey way journeys/way/stages/0/phase", "Item tea items/tea/variants/en/v/when/phases/0")]
    [InlineData(Usable.Channel, "watch", "Item tea items/tea/variants/en/v/when/channels/0")]
    [InlineData(Usable.Experiment, "tone", "Item tea items/tea/variants/en/v/when/experiment")]
    [InlineData(Usable.Topic, "wine", "Persona person personas/person/excludedTopics/0", "Item tea items/tea/topics/0")]
    [InlineData(Usable.Owner, "shop", "Journey way journeys/way/stages/0/touchpoints/first/owner", "Item tea items/tea/owner")]
    [InlineData(Usable.Item, "home", "Journey way journeys/way/stages/0/touchpoints/first/contents/0", "Item tea items/tea/variants/en/base/fields/related/0", "Item tea items/tea/variants/en/v/body", "Item tea items/tea/variants/en/v/callsToAction/0/url")]
    [InlineData(Usable.File, "media/a.png", "Item tea items/tea/variants/en/base/fields/picture/0", "Item tea items/tea/variants/en/v/body", "Item tea items/tea/variants/en/v/media/0")]
    [InlineData(Usable.File, "media/a-small.png", "Item tea items/tea/variants/en/v/media/0")]
    [InlineData(Usable.Topic, "none")]
    public async Task Every_use_is_found(Usable what, string key, params string[] expected)
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("home") with { Path = "/home" }, Tea());

        var uses = (await place.ReadAsync()).Uses.Of(what, key);

        Assert.Equal(expected, uses.Select(use => $"{use.Noun} {use.Key} {use.Path}").OrderBy(line => line.StartsWith("Item", StringComparison.Ordinal)).ThenBy(line => line.StartsWith("Item", StringComparison.Ordinal) ? line : "", StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_use_is_named_as_editors_name_it()
    {
        using var place = await Workplace.OpenAsync(Tea());
        var uses = (await place.ReadAsync()).Uses;

        Assert.Equal(["The way", "Tea time"], uses.Of(Usable.Owner, "shop").Select(use => use.Name));
        Assert.Equal(["shop"], uses.Keys(Usable.Owner));
    }

    private static Item Tea() => new()
    {
        Key = "tea",
        Type = "article",
        Topics = ["wine"],
        Owner = "shop",
        Audience = new(["pro"], [], []),
        Variants =
        [
            Samples.Base("en", new() { Headline = "Tea time" }) with
            {
                Fields = [new("related", [new FieldScalar.Text("home")]), new("picture", [new FieldScalar.Picture(new Media("media/a.png", "A"))])],
            },
            new Variant
            {
                Key = "v",
                Locale = Locale.Of("en"),
                When = new() { Personas = ["pro"], Phases = ["one"], Channels = ["watch"], Experiment = new("tone", "short") },
                Message = new()
                {
                    Body = "[Home](/home) ![A](/media/a.png) [Out](https://example.org/home)",
                    CallsToAction = [new("Go", "/home?a=b")],
                    Media = [new Media("media/a.png", "A", Renditions: [new("media/a-small.png", 10, 10)])],
                },
            },
        ],
    };
}
