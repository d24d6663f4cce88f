using ContentJourney.Access;

namespace ContentJourney.AspNetCore.Tests.Previewing;

public class PreviewTests
{
    private const string Headline = "{ content(key: \"morgenritual\", context: { channel: \"desktop\", locale: \"de\" }) { headline { value } } }";
    private const string Other = "{ content(key: \"milchschaum\", context: { channel: \"desktop\", locale: \"de\" }) { headline { value } } }";

    private const string Everything = """
        {
          desktop: content(path: "/ratgeber/morgenritual", context: { persona: "technik-max", phase: "interest", channel: "desktop", locale: "de" }) { ...All }
          mobile: content(key: "morgenritual", context: { channel: "mobile", locale: "de" }) { ...All }
          watch: content(key: "morgenritual", context: { channel: "watch", locale: "de" }) { glance { title text } }
          voice: content(key: "morgenritual", context: { channel: "voice", locale: "en" }) { speech { ssml seconds } }
          contents(context: { channel: "desktop" }, first: 50) { totalCount nodes { key headline { value } } }
          explain(key: "morgenritual", context: { channel: "desktop" }) { sentence rejected { key rule } }
        }
        fragment All on Content { id key path headline { value } summary { value } body { value(form: HTML) source } media { url alt } callsToAction { label url } }
        """;

    [Fact]
    public async Task A_draft_is_answered_as_it_will_be_once_it_is_published()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Morgens um sechs"));
        var before = await PublishedAsync(host);
        using var response = await host.PreviewAsync(Everything, $"Preview {host.Token("morgenritual")}");
        var preview = await response.Content.ReadAsStringAsync();

        host.Time.Now = host.Time.Now.AddMinutes(5);
        await host.PublishAsync("morgenritual");

        Assert.Contains("Morgens um sechs", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("errors", preview, StringComparison.Ordinal);
        Assert.NotEqual(before, preview);
        Assert.Equal(await PublishedAsync(host), preview);
    }

    [Fact]
    public async Task An_item_that_was_never_published_is_there()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Ganz neu") with { Key = "neu", Path = "/neu" });
        const string Query = "{ content(path: \"/neu\", context: { channel: \"desktop\" }) { key headline { value } } }";

        using var preview = await host.LinkAsync(Query, host.Token("neu"));
        using var published = await host.GetAsync(Query);

        Assert.Equal("""{"data":{"content":{"key":"neu","headline":{"value":"Ganz neu"}}}}""", await preview.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"content":null}}""", await published.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_is_typed_shows_at_the_next_request()
    {
        await using var host = await PreviewHost.StartAsync();
        var token = host.Token("morgenritual", PreviewHost.Editor);
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Gespeichert"));
        Assert.Equal("Gespeichert", await HeadlineAsync(host, Headline, token));

        foreach (var typed in new[] { "G", "Ge", "Getippt" })
        {
            await host.TypeAsync(PreviewHost.Headed("morgenritual", typed));

            Assert.Equal(typed, await HeadlineAsync(host, Headline, token));
        }

        Assert.Equal("Gespeichert", await HeadlineAsync(host, Headline, host.Token("morgenritual")));
        Assert.Equal("Gespeichert", await HeadlineAsync(host, Headline, host.Token("morgenritual", "somebody-else")));
    }

    [Fact]
    public async Task The_token_of_an_item_shows_no_draft_of_another()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Entwurf 1"));
        await host.SaveAsync(PreviewHost.Headed("milchschaum", "Entwurf 2"));

        Assert.Equal("Entwurf 1", await HeadlineAsync(host, Headline, host.Token("morgenritual")));
        Assert.NotEqual("Entwurf 2", await HeadlineAsync(host, Other, host.Token("morgenritual")));
        Assert.Equal("Entwurf 2", await HeadlineAsync(host, Other, host.Token(null)));
    }

    [Fact]
    public async Task A_key_with_the_scope_preview_shows_all_drafts()
    {
        await using var host = await PreviewHost.StartAsync();
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Entwurf 1"));
        await host.SaveAsync(PreviewHost.Headed("milchschaum", "Entwurf 2"));
        var key = await host.NewKeyAsync(Scope.Preview);

        using var first = await host.PreviewAsync(Headline, $"Bearer {key}");
        using var second = await host.PreviewAsync(Other, $"bearer {key}");

        Assert.Equal("Entwurf 1", Value(await first.JsonAsync()));
        Assert.Equal("Entwurf 2", Value(await second.JsonAsync()));
    }

    [Fact]
    public async Task Without_drafts_a_preview_shows_what_is_published()
    {
        await using var host = await PreviewHost.StartAsync();
        using var response = await host.PreviewAsync(Everything, $"Preview {host.Token("morgenritual")}");

        Assert.Equal(await PublishedAsync(host), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Batches_are_previewed_where_they_are_taken()
    {
        await using var host = await PreviewHost.StartAsync(DeliveryHost.Options with { MaxBatch = 2 });
        await host.SaveAsync(PreviewHost.Headed("morgenritual", "Entwurf"));

        using var response = await host.PreviewAsync(new[] { new { query = Headline }, new { query = "{ __typename }" } }, $"Preview {host.Token(null)}");

        Assert.Equal("""[{"data":{"content":{"headline":{"value":"Entwurf"}}}},{"data":{"__typename":"Query"}}]""", await response.Content.ReadAsStringAsync());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    private static async Task<string> PublishedAsync(PreviewHost host)
    {
        using var response = await host.PostAsync(new { query = Everything });
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string?> HeadlineAsync(PreviewHost host, string query, string token)
    {
        using var response = await host.PreviewAsync(query, $"Preview {token}");
        return Value(await response.JsonAsync());
    }

    private static string? Value(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("data").GetProperty("content").GetProperty("headline").GetProperty("value").GetString();
}
