using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ContentJourney.Delivery.Tests;

/// <summary>One message for one persona on four channels: the queries of the product's front page.</summary>
public class ChannelFormTests
{
    private const string Query = """
        query ($channel: String!) {
          content(key: "morgenritual", context: { persona: "technik-max", channel: $channel, locale: "de" }) {
            key type path locale
            headline { value characters form source }
            summary { value }
            body { value characters form source }
            glance { title text source }
            speech { ssml plain seconds reprompt source }
            callsToAction { label url kind variant }
            media { url alt width height contentType }
          }
        }
        """;

    [Fact]
    public async Task A_desktop_gets_the_whole_text_as_HTML_at_least_three_times_as_long_as_a_phone()
    {
        var desktop = await ContentOn("desktop");
        var mobile = await ContentOn("mobile");

        Assert.Equal("Morgenritual, reproduzierbar", desktop.TextAt("headline.value"));
        Assert.Equal("HTML", desktop.TextAt("body.form"));
        Assert.StartsWith("<p>Ein Ritual ist ein Prozess", desktop.TextAt("body.value"), StringComparison.Ordinal);
        Assert.Contains("<table>", desktop.TextAt("body.value"), StringComparison.Ordinal);
        Assert.True(Bytes(desktop) >= 3 * Bytes(mobile), $"{Bytes(desktop)} bytes on the desktop, {Bytes(mobile)} on the phone");
        Assert.True(desktop.IsNullAt("glance"));
        Assert.True(desktop.IsNullAt("speech"));
    }

    [Fact]
    public async Task A_phone_gets_a_text_worded_for_it_within_its_budgets()
    {
        var mobile = await ContentOn("mobile");

        Assert.Equal("Drei Konstanten, eine Variable", mobile.TextAt("headline.value"));
        Assert.True(mobile.At("headline.characters").GetInt32() <= 50);
        Assert.InRange(mobile.At("body.characters").GetInt32(), 1, 1200);
        Assert.Equal("AUTHORED", mobile.TextAt("body.source"));
        Assert.Equal("[{\"label\":\"Aurora ansehen\",\"url\":\"/maschinen/aurora\",\"kind\":\"link\",\"variant\":\"technik-max-mobile\"}]", Compact(mobile.At("callsToAction")));
    }

    [Fact]
    public async Task A_watch_gets_a_glance_and_no_body()
    {
        var watch = await ContentOn("watch");

        Assert.True(watch.IsNullAt("body"));
        Assert.True(watch.IsNullAt("summary"));
        Assert.Equal("9 bar bereit", watch.TextAt("glance.title")!.Replace('\u00a0', ' ').Replace('\u202f', ' '));
        Assert.Equal("Jetzt 18 g mahlen. Stopp bei 34 g, Zeit notieren.", watch.TextAt("glance.text"));
        Assert.True(new StringInfo(watch.TextAt("glance.title")!).LengthInTextElements <= 20);
        Assert.True(new StringInfo(watch.TextAt("glance.text")!).LengthInTextElements <= 60);
        Assert.Equal("AUTHORED", watch.TextAt("glance.source"));
        Assert.Equal(1, watch.At("callsToAction").GetArrayLength());
        Assert.Equal(0, watch.At("media").GetArrayLength());
    }

    [Fact]
    public async Task A_voice_gets_well_formed_SSML_of_at_most_thirty_seconds()
    {
        var voice = await ContentOn("voice");

        var speech = XDocument.Parse(voice.TextAt("speech.ssml")!);
        Assert.Equal("speak", speech.Root!.Name.LocalName);
        Assert.Contains("achtzehn Gramm", voice.TextAt("speech.plain"), StringComparison.Ordinal);
        Assert.DoesNotContain("<", voice.TextAt("speech.plain"), StringComparison.Ordinal);
        Assert.InRange(voice.At("speech.seconds").GetDouble(), 5, 30);
        Assert.NotNull(voice.TextAt("speech.reprompt"));
        Assert.True(voice.IsNullAt("body"));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("tablet")]
    [InlineData("mobile")]
    [InlineData("watch")]
    [InlineData("voice")]
    [InlineData("signage")]
    [InlineData("email")]
    [InlineData("push")]
    [InlineData("sms")]
    [InlineData("chat")]
    public async Task Every_item_can_be_delivered_to_every_persona_on(string channel)
    {
        var query = $$"""
            {
              personas { key }
              contents(context: { channel: "{{channel}}" }, first: 100) { nodes { key headline { value(form: PLAIN) } body { value } speech { ssml } glance { title text } media { url } cacheKey id } }
            }
            """;

        var answer = await DemoSite.DataAsync(query);

        Assert.Equal(DemoSite.Site.Items.Count, answer.At("contents.nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_text_comes_in_the_form_that_is_asked_for()
    {
        var data = await DemoSite.DataAsync("""
            {
              content(key: "morgenritual", context: { channel: "mobile" }) {
                body { html: value(form: HTML) markdown: value(form: MARKDOWN) plain: value(form: PLAIN) ssml: value(form: SSML) preferred: value form }
              }
            }
            """);

        Assert.StartsWith("<", data.TextAt("content.body.html"), StringComparison.Ordinal);
        Assert.StartsWith("<speak", data.TextAt("content.body.ssml"), StringComparison.Ordinal);
        Assert.DoesNotContain("<p", data.TextAt("content.body.markdown"), StringComparison.Ordinal);
        Assert.DoesNotContain("**", data.TextAt("content.body.plain"), StringComparison.Ordinal);
        Assert.Equal(data.TextAt("content.body.html"), data.TextAt("content.body.preferred"));
    }

    private static async Task<JsonElement> ContentOn(string channel) =>
        (await DemoSite.DataAsync(Query, $$"""{ "channel": "{{channel}}" }""")).At("content");

    private static int Bytes(JsonElement content) => Encoding.UTF8.GetByteCount(content.TextAt("body.value")!);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
