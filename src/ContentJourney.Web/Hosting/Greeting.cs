using ContentJourney.Publishing;
using ContentJourney.Storage;
using ContentJourney.Web.Accounts;
using Spectre.Console;

namespace ContentJourney.Web.Hosting;

/// <summary>The few lines that a person can act on when the host has started.</summary>
internal static class Greeting
{
    public static void Write(IAnsiConsole console, PublishedSite? site, string address, StorageOptions storage, AdministratorReport administrator)
    {
        console.MarkupLine(site is null
            ? "ContentJourney serves an empty site. Fill it: [bold]recipe apply FOLDER[/]"
            : $"ContentJourney serves [bold]{site.Definitions.Settings.Title.EscapeMarkup()}[/]: {site.Items.Count} items for {site.Personas.Count} personas.");
        console.WriteLine();
        console.MarkupLine($"  Site      [bold]{address.EscapeMarkup()}/[/]");
        console.MarkupLine($"  Admin     [bold]{address.EscapeMarkup()}/admin[/]");
        WriteAdministrator(console, administrator);
        console.MarkupLine($"  GraphQL   [bold]{address.EscapeMarkup()}/graphql[/]   (in a browser: try queries)");
        console.MarkupLine($"  Data      {(storage.Provider == StorageProvider.Sqlite ? Path.GetRelativePath(".", storage.DataDirectory!) : "PostgreSQL").EscapeMarkup()}");
        console.WriteLine();
        WriteExample(console, site, address);
        console.MarkupLine("Ctrl+C stops it.");
    }

    // Not through the console's wrapping, here and below: the line is to be copied.
    private static void WriteAdministrator(IAnsiConsole console, AdministratorReport administrator)
    {
        if (administrator.OneTimePassword is { } password)
        {
            console.Profile.Out.Writer.WriteLine($"            as {administrator.Name} with the one-time password {password}");
            console.MarkupLine("            (shown this once; you choose your own when you sign in)");
        }
    }

    private static void WriteExample(IAnsiConsole console, PublishedSite? site, string address)
    {
        if (site is not null)
        {
            console.MarkupLine("  Ask what fits on a wrist:");
            console.Profile.Out.Writer.WriteLine($"  {Example(site, address)}");
            console.WriteLine();
        }
    }

    private static string Example(PublishedSite site, string address)
    {
        var item = site.Items.Values.OrderByDescending(found => found.Item.Variants.Count).ThenBy(found => found.Item.Key, StringComparer.Ordinal).First().Item.Key;
        var query = $$"""{ content(key: \"{{item}}\", context: { channel: \"watch\" }) { headline { value } glance { title text } } }""";
        return $$"""curl -s {{address}}/graphql -H 'Content-Type: application/json' -d '{"query":"{{query}}"}'""";
    }
}
