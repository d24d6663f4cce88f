using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Tenants;

public class TenantTests
{
    private const string Headline = """{ content(key: "morgenritual", context: { channel: "desktop", locale: "de" }) { headline { value } } }""";
    private const string Personas = "{ personas { key } }";
    private const string German = "Zehn Wege";

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

        await admin.UnpublishAsync(await admin.IdOfAsync("Article", German));

        Assert.DoesNotContain(German, await host.AskAsync(OrchardHost.Delivery, Headline), StringComparison.Ordinal);
        Assert.Equal(before, await host.AskAsync(second, Headline));
        Assert.Contains(German, before, StringComparison.Ordinal);
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
            await admin.UnpublishAsync(await admin.IdOfAsync("Article", German));
            await first.KillAsync();
        }

        await using var second = await OrchardHost.StartAsync(folder.At("data"));

        Assert.DoesNotContain(German, await second.AskAsync(OrchardHost.Delivery, Headline), StringComparison.Ordinal);
        Assert.Equal(6, (await second.AskAsync(OrchardHost.Delivery, Personas)).Split("\"key\"").Length - 1);
    }

    [Fact]
    public async Task Another_node_of_the_tenant_follows_within_two_minutes()
    {
        using var folder = new TemporaryFolder();
        await using var first = await OrchardHost.StartAsync(folder.At("data"));
        await using var second = await OrchardHost.StartAsync(folder.At("data"));
        using var admin = await AdminClient.SignInAsync(first);

        await admin.UnpublishAsync(await admin.IdOfAsync("Article", German));

        await second.UntilAsync(async () => !(await second.AskAsync(OrchardHost.Delivery, Headline)).Contains(German, StringComparison.Ordinal));
    }
}
