using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Tenants;

public class TenantTests
{
    private const string Headline = """{ content(key: "morgenritual", context: { channel: "watch" }) { headline { value } } }""";
    private const string Personas = "{ personas { key } }";
    private const string Nothing = """{"data":{"content":null}}""";

    [Fact]
    public async Task Two_tenants_do_not_see_each_others_content()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartTenantsAsync(folder.At("data"), ("", "ContentJourney"), ("two", "ContentJourney"));
        using (await host.Client.GetAsync(new Uri("/two", UriKind.Relative)))
        {
            // The first request sets the second tenant up.
        }

        var second = "/two" + OrchardHost.Delivery;
        var before = await host.AskAsync(second, Headline);
        using var admin = await AdminClient.SignInAsync(host);

        await admin.UnpublishAsync(await admin.IdOfAsync("Article", "Zehn Wege"));
        await admin.UnpublishAsync(await admin.IdOfAsync("Persona", "Max"));

        Assert.DoesNotContain("technik-max", await host.AskAsync(OrchardHost.Delivery, Personas), StringComparison.Ordinal);
        Assert.Contains("technik-max", await host.AskAsync(second, Personas), StringComparison.Ordinal);
        Assert.Equal(before, await host.AskAsync(second, Headline));
        Assert.NotEqual(Nothing, before);
    }

    [Fact]
    public async Task A_reload_of_the_tenant_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"));
        var before = await host.AskAsync(OrchardHost.Delivery, Personas);
        using var admin = await AdminClient.SignInAsync(host);

        await admin.PostAsync("/Admin/Features", "/Admin/Features/OrchardCore.Sitemaps/Enable", []);

        Assert.Equal(6, before.Split("\"key\"").Length - 1);
        Assert.Equal(before, await host.AskAsync(OrchardHost.Delivery, Personas));
    }

    [Fact]
    public async Task A_killed_process_loses_no_published_edit()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await OrchardHost.StartAsync(folder.At("data")))
        {
            using var admin = await AdminClient.SignInAsync(first);
            await admin.UnpublishAsync(await admin.IdOfAsync("Persona", "Max"));
            await first.KillAsync();
        }

        await using var second = await OrchardHost.StartAsync(folder.At("data"));

        var personas = await second.AskAsync(OrchardHost.Delivery, Personas);
        Assert.DoesNotContain("technik-max", personas, StringComparison.Ordinal);
        Assert.Contains("einsteiger-emil", personas, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_node_of_the_tenant_follows_within_two_minutes()
    {
        using var folder = new TemporaryFolder();
        await using var first = await OrchardHost.StartAsync(folder.At("data"));
        await using var second = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(first);

        await admin.UnpublishAsync(await admin.IdOfAsync("Persona", "Max"));

        await second.UntilAsync(async () => !(await second.AskAsync(OrchardHost.Delivery, Personas)).Contains("technik-max", StringComparison.Ordinal));
    }
}
