using System.Net;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Admin.Versions;

/// <summary>An administrator's browser without script.</summary>
internal sealed partial class SignedIn : IDisposable
{
    private readonly HttpClient _client;

    private SignedIn(Uri address)
    {
        _client = new HttpClient(new HttpClientHandler()) { BaseAddress = address };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public static async Task<SignedIn> Async(Uri address, string name, string password)
    {
        var browser = new SignedIn(address);
        var page = await browser.GetAsync("/admin/sign-in");
        var (_, path, _) = await browser.PostAsync("/admin/sign-in", [.. Hidden(page), ("name", name), ("password", password)]);
        Assert.Equal("/admin", path);
        return browser;
    }

    public async Task<string> GetAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form, follows where it leads, and gives the status, the path and the text of where that is.</summary>
    public async Task<(HttpStatusCode Status, string Path, string Html)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await _client.PostAsync(path, form);
        return (response.StatusCode, response.RequestMessage!.RequestUri!.AbsolutePath, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What the editor's form holds, with some fields typed anew.</summary>
    public static (string Name, string Value)[] Typed(string page, params (string Name, string Value)[] typed)
    {
        var form = Editor().Match(page).Value;
        var inputs = Input().Matches(form).Select(match => match.Value)
            .Where(input => Attribute(input, "name").Length > 0 && (!input.Contains("type=\"checkbox\"", StringComparison.Ordinal) || input.Contains(" checked", StringComparison.Ordinal)))
            .Select(input => (Attribute(input, "name"), Attribute(input, "value")));
        var areas = Area().Matches(form).Select(match => (Attribute(match.Groups[1].Value, "name"), WebUtility.HtmlDecode(match.Groups[2].Value).TrimStart('\n')));
        var chosen = Select().Matches(form).Select(match => (Attribute(match.Groups[1].Value, "name"), Chosen().Match(match.Groups[2].Value) is { Success: true } option ? Attribute(option.Value, "value") : ""));
        (string Name, string Value)[] all = [.. inputs, .. areas, .. chosen];
        return [.. all.Where(field => field.Name.Length > 0 && !typed.Any(other => other.Name == field.Name)), .. typed];
    }

    /// <summary>The hidden fields of a page, each name once.</summary>
    public static (string Name, string Value)[] Hidden(string page) =>
        [.. Input().Matches(page).Select(match => match.Value).Where(input => Attribute(input, "type") == "hidden").Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value"))).DistinctBy(field => field.Name)];

    public static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("<form method=\"post\" class=\"editor\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Editor();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("(<textarea[^>]*>)(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Area();

    [GeneratedRegex("(<select[^>]*>)(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
