using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ContentJourney.OrchardCore.Web;

/// <summary>The few lines that a person can act on when the host has started.</summary>
internal static class Greeting
{
    public static async Task WriteAsync(WebApplication app, FirstSetup setup)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var output = Console.Out;
        if (setup.Settings.Count > 0)
        {
            await output.WriteLineAsync("Setting up the site, which takes some seconds …");
        }

        // The first request sets the site up, or reads it.
        using var browser = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) };
        using var answer = await browser.GetAsync(new Uri("/api/journey/graphql?query={__typename}", UriKind.Relative));
        await output.WriteLineAsync();
        await output.WriteLineAsync($"  Site      {address}/");
        await output.WriteLineAsync($"  Admin     {address}/admin");
        if (setup.Password is not null)
        {
            await output.WriteLineAsync($"            as {FirstSetup.Administrator} with the password {setup.Password}");
            await output.WriteLineAsync("            (shown this once; change it there)");
        }

        await output.WriteLineAsync($"  GraphQL   {address}/api/journey/graphql   (Orchard's own: /api/graphql)");
        await output.WriteLineAsync($"  Data      {Path.GetRelativePath(".", Environment.GetEnvironmentVariable("ORCHARD_APP_DATA") ?? "App_Data")}");
        await output.WriteLineAsync();
        await output.WriteLineAsync("Ctrl+C stops it.");
    }
}
