using ContentJourney.Publishing;
using ContentJourney.Storage;
using Spectre.Console;

namespace ContentJourney.Web.Hosting;

/// <summary>The few lines that a person can act on when the host has started.</summary>
internal static class Greeting
{
    public static void Write(IAnsiConsole console, PublishedSite? site, string address, StorageOptions storage)
    {
        if (site is null)
        {
            console.MarkupLine($"ContentJourney serves an empty site at [bold]{address.EscapeMarkup()}[/]. Fill it: [bold]recipe apply FOLDER[/]");
            return;
        }

        console.MarkupLine($"ContentJourney serves [bold]{site.Definitions.Settings.Title.EscapeMarkup()}[/]: {site.Items.Count} items for {site.Personas.Count} personas.");
        console.WriteLine();
        console.MarkupLine($"  Site      [bold]{address.EscapeMarkup()}/[/]");
        console.MarkupLine($"  GraphQL   [bold]{address.EscapeMarkup()}/graphql[/]   (in a browser: try queries)");
        console.MarkupLine($"  Data      {(storage.Provider == StorageProvider.Sqlite ? Path.GetRelativePath(".", storage.DataDirectory!) : "PostgreSQL").EscapeMarkup()}");
        console.WriteLine();
        console.MarkupLine("  Ask what fits on a wrist:");
        // Not through the console's wrapping: the line is to be copied.
        console.Profile.Out.Writer.WriteLine($"  {Example(site, address)}");
        console.WriteLine();
        console.MarkupLine("Ctrl+C stops it.");
    }

    private static string Example(PublishedSite site, string address)
    {
        var item = site.Items.Values.OrderByDescending(found => found.Item.Variants.Count).ThenBy(found => found.Item.Key, StringComparer.Ordinal).First().Item.Key;
        var query = $$"""{ content(key: \"{{item}}\", context: { channel: \"watch\" }) { headline { value } glance { title text } } }""";
        return $$"""curl -s {{address}}/graphql -H 'Content-Type: application/json' -d '{"query":"{{query}}"}'""";
    }
}
