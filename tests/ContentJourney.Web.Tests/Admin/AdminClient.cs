using System.Net;
using System.Text.RegularExpressions;

namespace ContentJourney.Web.Tests.Admin;

/// <summary>A browser without script: it keeps cookies, shows redirects rather than following them, and sends forms with the token of their page.</summary>
internal sealed partial class AdminClient : IDisposable
{
    public const string SessionCookie = "ContentJourney.Admin";

    private const string TokenField = "__RequestVerificationToken";

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _http;
    private readonly Uri _host;

    public AdminClient(Uri host)
    {
        _host = host;
        _http = new HttpClient(_handler) { BaseAddress = host };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    /// <summary>Gets or sets the cookie of the sign-in; null for none.</summary>
    public string? Session
    {
        get => _handler.CookieContainer.GetCookies(_host)[SessionCookie]?.Value;
        set => _handler.CookieContainer.Add(_host, new Cookie(SessionCookie, value, "/"));
    }

    /// <summary>Gets everything that its cookies hold.</summary>
    public string Cookies => _handler.CookieContainer.GetCookieHeader(_host);

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>The text of a page that is there and may be seen.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Opens a page, and sends a form of it.</summary>
    public Task<HttpResponseMessage> PostAsync(string page, string? handler, params (string Name, string Value)[] fields) =>
        PostToAsync(page, Address(page, handler), fields);

    /// <summary>Opens a page, and sends what it may with its token to any address.</summary>
    public async Task<HttpResponseMessage> PostToAsync(string page, string address, params (string Name, string Value)[] fields) =>
        await PostForgedAsync(address, [.. fields, (TokenField, await TokenAsync(page))]);

    /// <summary>Opens a page, and sends files by a form of it.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string page, string? handler, string field, params (string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await TokenAsync(page)), TokenField } };
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return await _http.PostAsync(new Uri(Address(page, handler), UriKind.Relative), content);
    }

    /// <summary>The token in the forms of a page.</summary>
    public async Task<string> TokenAsync(string page) => WebUtility.HtmlDecode(Token().Match(await ReadAsync(page)).Groups[1].Value);

    /// <summary>Sends a form as another site would: without the token of the page.</summary>
    public async Task<HttpResponseMessage> PostForgedAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _http.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string address = "/admin/sign-in") =>
        PostAsync(address, null, ("name", name), ("password", password));

    public Task<HttpResponseMessage> TypeCodeAsync(string code) => PostAsync("/admin/sign-in/code", null, ("code", code));

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private static string Address(string page, string? handler) => handler is null ? page : $"{page}?handler={handler}";

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
