using ContentJourney.OrchardCore.Tests.Hosts;
using ContentJourney.Storage.Tests.PostgreSql;

namespace ContentJourney.OrchardCore.Tests.Tenants;

public class ParallelTests
{
    private const int Queries = 50;
    private const string Delivery = """{ content(key: "morgenritual", context: { channel: "watch" }) { headline { value } glance { title } } }""";
    private const string Orchard = """{ article(first: 20) { displayText journey(context: { channel: "watch" }) { headline { value } } } }""";

    [Fact]
    public async Task Fifty_queries_at_once_beside_edits_raise_no_session_error_on_sqlite()
    {
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"));

        await AskWhileEditingAsync(host);
    }

    [SkippableFact]
    public async Task Fifty_queries_at_once_beside_edits_raise_no_session_error_on_postgresql()
    {
        using var cluster = PostgreSqlCluster.Start();
        Skip.If(cluster is null, "There is no PostgreSQL on this machine.");
        using var folder = new TemporaryFolder();
        await using var host = await OrchardHost.StartAsync(folder.At("data"), "--database", "Postgres", "--connection", cluster.ConnectionString);

        await AskWhileEditingAsync(host);
    }

    private static async Task AskWhileEditingAsync(HostProcess host)
    {
        using var admin = await AdminClient.SignInAsync(host);
        var id = await admin.IdOfAsync("Article", "Zehn Wege");
        var edits = EditAsync(admin, id);
        for (var round = 0; round < 5 || !edits.IsCompleted; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, Queries).Select(at => at % 2 == 0 ? host.AskAsync(OrchardHost.Delivery, Delivery) : admin.AskAsync(OrchardHost.Orchard, Orchard)));
            Assert.All(answers, answer => Assert.StartsWith("""{"data":{""", answer, StringComparison.Ordinal));
            Assert.All(answers, answer => Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal));
        }

        await edits;
        Assert.DoesNotContain("fail:", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", host.Output, StringComparison.Ordinal);
    }

    private static async Task EditAsync(AdminClient admin, string id)
    {
        for (var edit = 0; edit < 5; edit++)
        {
            await admin.UnpublishAsync(id);
            await admin.PublishAsync(id);
        }
    }
}
