using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace ContentJourney.OrchardCore.Tests.Hosts;

/// <summary>Somebody who is signed in to Orchard's admin.</summary>
internal sealed partial class AdminClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _tenant;

    private AdminClient(HttpClient client, string tenant) => (_client, _tenant) = (client, tenant);

    public static async Task<AdminClient> SignInAsync(HostProcess host, string tenant = "")
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = host.Client.BaseAddress };
        var admin = new AdminClient(client, tenant);
        await admin.PostAsync("/Login", "/Login", new() { ["LoginForm.UserName"] = "admin", ["LoginForm.Password"] = OrchardHost.Password });
        Assert.Contains("LogOff", await admin.GetAsync("/Admin"), StringComparison.OrdinalIgnoreCase);
        return admin;
    }

    public async Task<string> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(_tenant + path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form with the anti-forgery token of a page.</summary>
    public async Task<string> PostAsync(string page, string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token().Match(await GetAsync(page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(new Uri(_tenant + path, UriKind.Relative), form);
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The bytes of an answer as text.</summary>
    public async Task<string> AskAsync(string path, string query, object? variables = null)
    {
        using var response = await _client.PostAsJsonAsync(_tenant + path, new { query, variables });
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Imports a deployment package; gives the page that says how it went.</summary>
    public async Task<string> ImportAsync(Stream package)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await GetAsync("/Admin/DeploymentPlan/Import/Index")).Groups[1].Value), "__RequestVerificationToken" },
            { new StreamContent(package), "importedPackage", "package.zip" },
        };
        using var response = await _client.PostAsync(new Uri(_tenant + "/Admin/DeploymentPlan/Import/Import", UriKind.Relative), form);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The id of a content item by a part of its name.</summary>
    public async Task<string> IdOfAsync(string type, string name)
    {
        var list = await GetAsync($"/Admin/Contents/ContentItems/{type}?Options.ContentsStatus=AllVersions&pageSize=100");
        return Edit().Matches(list).First(found => WebUtility.HtmlDecode(found.Groups[2].Value).Contains(name, StringComparison.Ordinal)).Groups[1].Value;
    }

    public Task UnpublishAsync(string id) => PostAsync("/Admin/Contents/ContentItems", $"/Admin/Contents/ContentItems/{id}/Unpublish", []);

    public Task PublishAsync(string id) => PostAsync("/Admin/Contents/ContentItems", $"/Admin/Contents/ContentItems/{id}/Publish", []);

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("""<a[^>]*href="[^"]*/Admin/Contents/ContentItems/([a-z0-9]+)/Edit[^"]*"[^>]*>([^<]+)</a>""", RegexOptions.IgnoreCase)]
    private static partial Regex Edit();
}
