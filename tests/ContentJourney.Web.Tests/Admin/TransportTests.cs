namespace ContentJourney.Web.Tests.Admin;

public sealed class TransportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task A_proxy_that_ends_https_is_believed_where_that_is_set(string setting, bool isBelieved)
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string> { ["ContentJourney__TrustProxy"] = setting }, "--data", _folder.Path, "--recipe", "none");
        using var client = new AdminClient(host.Client.BaseAddress!);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/admin/sign-in");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var secure = await client.SendAsync(request);
        using var plain = await client.GetAsync("/admin/sign-in");

        Assert.Equal(isBelieved ? ["max-age=31536000"] : [], secure.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : []);
        Assert.Equal(isBelieved, secure.Headers.GetValues("Set-Cookie").All(cookie => cookie.Contains("; secure", StringComparison.Ordinal)));
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(["SAMEORIGIN"], (await host.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).Headers.GetValues("X-Frame-Options"));
    }

    [Fact]
    public async Task A_setting_that_is_neither_true_nor_false_stops_the_start()
    {
        using var process = Executable.Start(new Dictionary<string, string> { ["ContentJourney__TrustProxy"] = "perhaps" }, "--data", _folder.Path);

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((1, "ContentJourney:TrustProxy is true or false, not \"perhaps\"."), (process.ExitCode, error.Trim()));
    }
}
