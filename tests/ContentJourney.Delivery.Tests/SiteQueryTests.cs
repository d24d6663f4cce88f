using System.Xml.Linq;

namespace ContentJourney.Delivery.Tests;

/// <summary>Personas, channels, phase models, journeys, coverage and privacy.</summary>
public class SiteQueryTests
{
    [Fact]
    public async Task Personas_are_told_with_all_that_editors_know_of_them()
    {
        var data = await DemoSite.DataAsync("""
            {
              personas { key }
              persona(key: "technik-max") {
                key name tagline parent { key parent { key } } portrait { url alt width height contentType }
                demographics { ageFrom ageTo occupation income residence household }
                goals challenges motivations painPoints interests behaviours needs technicalKnowledge tone
                preferredChannels { key } excludedTopics scenarios { title story }
              }
              nobody: persona(key: "unbekannt") { key }
            }
            """);

        Assert.Equal(["buero-beate", "einsteiger-emil", "familie-yildiz", "kaffeemensch", "sicherheits-sarah", "technik-max"], data.Each("personas", "key").Order(StringComparer.Ordinal));
        Assert.Equal("Technik-Begeisterter Max", data.TextAt("persona.name"));
        Assert.Equal("kaffeemensch", data.TextAt("persona.parent.key"));
        Assert.True(data.IsNullAt("persona.parent.parent"));
        Assert.Equal("/media/persona-technik-max.svg", data.TextAt("persona.portrait.url"));
        Assert.Equal("image/svg+xml", data.TextAt("persona.portrait.contentType"));
        Assert.Equal(30, data.At("persona.demographics.ageFrom").GetInt32());
        Assert.Equal("EXPERT", data.TextAt("persona.technicalKnowledge"));
        Assert.Equal(["desktop", "watch"], data.Each("persona.preferredChannels", "key"));
        Assert.Equal("Der Tabellenabend", data.TextAt("persona.scenarios.0.title"));
        Assert.True(data.IsNullAt("nobody"));
    }

    [Fact]
    public async Task Channels_tell_what_they_want_and_how_much_of_it()
    {
        var data = await DemoSite.DataAsync("""
            { channels { key } channel(key: "watch") { name kind fallback { key } wants budgets { field unit max hard } } nobody: channel(key: "radio") { key } }
            """);

        Assert.Equal(13, data.At("channels").GetArrayLength());
        Assert.Equal("WEARABLE", data.TextAt("channel.kind"));
        Assert.Equal("mobile", data.TextAt("channel.fallback.key"));
        Assert.Equal(["headline", "glance", "callsToAction"], data.TextsAt("channel.wants"));
        Assert.Equal("""{"field":"headline","unit":"CHARACTERS","max":40,"hard":true}""", data.At("channel.budgets.0").GetRawText());
        Assert.True(data.IsNullAt("nobody"));
    }

    [Fact]
    public async Task Phase_models_tell_their_phases_and_figures()
    {
        var data = await DemoSite.DataAsync("{ phaseModels { key name phases { key name goal kpis { key name unit better } } } }");

        Assert.Equal(["aida", "erlebnis"], data.Each("phaseModels", "key"));
        Assert.Equal(["attention", "interest", "desire", "action", "retention", "advocacy"], data.Each("phaseModels.0.phases", "key"));
        Assert.Equal("""{"key":"checkout-abandonment","name":"Abbrüche an der Kasse","unit":"%","better":"LOWER"}""", data.At("phaseModels.0.phases.3.kpis.2").GetRawText());
    }

    [Fact]
    public async Task Journeys_can_be_asked_for_by_persona()
    {
        var data = await DemoSite.DataAsync("""{ all: journeys { key } his: journeys(persona: "technik-max") { key } none: journeys(persona: "unbekannt") { key } }""");

        Assert.Equal(5, data.At("all").GetArrayLength());
        Assert.Equal(["technik-max"], data.Each("his", "key"));
        Assert.Empty(data.At("none").EnumerateArray());
    }

    [Fact]
    public async Task A_journey_leads_from_stage_to_touchpoint_to_content_in_the_form_of_its_channel()
    {
        var data = await DemoSite.DataAsync("""
            {
              journey(key: "technik-max") {
                name persona { key } model { key } channel { key }
                stages {
                  emotion phase { key } kpis { definition { key } target actual sample onTarget }
                  touchpoints {
                    key name channel { key } owner actions thoughts emotion painPoints opportunities leadsTo { key }
                    contents(first: 1) { key headline { value } body { value } glance { title } }
                  }
                }
              }
            }
            """);

        var stage = data.At("journey.stages.0");
        Assert.Equal("technik-max", data.TextAt("journey.persona.key"));
        Assert.Equal("aida", data.TextAt("journey.model.key"));
        Assert.Equal("attention", stage.TextAt("phase.key"));
        Assert.Equal("""{"definition":{"key":"traffic"},"target":18000,"actual":null,"sample":0,"onTarget":null}""", stage.At("kpis.0").GetRawText());
        Assert.Equal("forum-hinweis", stage.TextAt("touchpoints.0.key"));
        Assert.Equal(["uhr-erinnerung", "morgenritual-lesen"], stage.Each("touchpoints.0.leadsTo", "key"));
        Assert.Equal(["druck-und-temperatur"], stage.Each("touchpoints.0.contents", "key"));
        Assert.False(stage.IsNullAt("touchpoints.0.contents.0.body"));
        Assert.Equal("watch", stage.TextAt("touchpoints.1.channel.key"));
        Assert.All(stage.At("touchpoints.1.contents").EnumerateArray(), content => Assert.True(content.IsNullAt("body")));
    }

    [Fact]
    public async Task A_journey_can_be_looked_at()
    {
        var data = await DemoSite.DataAsync("""{ journeys { key usual: picture wide: picture(width: 3000) } }""");

        Assert.All(data.At("journeys").EnumerateArray(), journey => Assert.Equal("svg", XDocument.Parse(journey.TextAt("usual")!).Root!.Name.LocalName));
        Assert.All(data.At("journeys").EnumerateArray(), journey => Assert.Equal("3000", XDocument.Parse(journey.TextAt("wide")!).Root!.Attribute("width")!.Value));
    }

    [Theory]
    [InlineData(639)]
    [InlineData(3001)]
    [InlineData(-1)]
    public async Task A_picture_has_bounds(int width)
    {
        var answer = await DemoSite.AskAsync($$"""{ journey(key: "technik-max") { picture(width: {{width}}) } }""");

        Assert.Equal($"\"width\" is 640 to 3000, not {width}.", answer.TextAt("errors.0.message"));
        Assert.Equal("""{"journey":null}""", answer.At("data").GetRawText());
    }

    [Fact]
    public async Task Coverage_counts_what_serves_each_cell()
    {
        var data = await DemoSite.DataAsync(
            """
            {
              coverage(personas: ["technik-max", "familie-yildiz"], phases: ["interest"], channels: ["desktop", "watch"]) {
                authored reachable
                cells { persona phase channel state items planned overBudget }
                gaps { persona }
              }
            }
            """,
            scopes: Access.Scope.Insights);

        Assert.Equal(["technik-max", "technik-max", "familie-yildiz", "familie-yildiz"], data.Each("coverage.cells", "persona"));
        Assert.Equal(["desktop", "watch", "desktop", "watch"], data.Each("coverage.cells", "channel"));
        Assert.Equal("AUTHORED", data.TextAt("coverage.cells.0.state"));
        Assert.Equal(1, data.At("coverage.reachable").GetDouble());
        Assert.Empty(data.At("coverage.gaps").EnumerateArray());
    }

    [Fact]
    public async Task Coverage_of_the_whole_site_can_be_had()
    {
        var data = await DemoSite.DataAsync("{ coverage { authored reachable cells { state } } }", scopes: Access.Scope.Insights);

        Assert.Equal(6 * 11 * 10, data.At("coverage.cells").GetArrayLength());
        Assert.InRange(data.At("coverage.authored").GetDouble(), 0.1, 1);
        Assert.InRange(data.At("coverage.reachable").GetDouble(), data.At("coverage.authored").GetDouble(), 1);
    }

    [Fact]
    public async Task Coverage_needs_the_scope_insights_and_keys_that_exist()
    {
        var forbidden = await DemoSite.ErrorAsync("{ coverage { authored } }", scopes: Access.Scope.Preview);
        var unknown = await DemoSite.ErrorAsync("""{ coverage(channels: ["radio"]) { authored } }""", scopes: Access.Scope.Insights);

        Assert.Equal("FORBIDDEN", forbidden.TextAt("extensions.code"));
        Assert.Equal("BAD_USER_INPUT", unknown.TextAt("extensions.code"));
        Assert.Contains("radio", unknown.TextAt("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_about_visitors()
    {
        var data = await DemoSite.DataAsync("{ privacy { visitorDataStored records { what purpose kept } } }");

        Assert.Equal("""{"visitorDataStored":false,"records":[]}""", data.At("privacy").GetRawText());
    }
}
