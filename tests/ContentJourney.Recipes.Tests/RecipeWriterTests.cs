using System.IO.Compression;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

public class RecipeWriterTests
{
    [Fact]
    public void A_written_recipe_reads_as_the_same_site_and_is_written_the_same_again()
    {
        var contents = Sample.Read("kaffee").Contents;
        var first = Written.By(contents);
        var read = new RecipeReader().Read(first).Value.Contents;

        Assert.Equal(contents, read);
        Assert.Equal(Written.All(first), Written.All(Written.By(read)));
    }

    [Fact]
    public void A_content_file_is_written_for_people_to_read()
    {
        Assert.Equal(
            """
            ---
            when:
              personas: [technik-max]
              phases: [attention, action]
              channels: [watch]
              condition: visits >= 3 and weather in [rain, snow]
              schedule:
                from: 2026-01-01T00:00:00+00:00
                until: 2027-01-01T00:00:00+00:00
              experiment: tonfall
              arm: knapp
            priority: -2
            standalone: true
            headline: Kurz
            summary: ""
            callsToAction: []
            ---

            """,
            Written.Text(Written.By(Sample.Read("kaffee").Contents), "content/article/druck@max-uhr.md"));
    }

    [Fact]
    public void Of_a_built_in_channel_only_what_differs_is_written()
    {
        var text = Written.Text(Written.By(Sample.Read("kaffee").Contents), "channels.yaml");

        Assert.StartsWith("- key: mobile\n  budgets:\n    - field: headline\n      unit: characters\n      max: 50\n      shorten: true\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_over_an_older_one_takes_away_what_is_gone_and_leaves_the_rest()
    {
        var contents = Sample.Read("kaffee").Contents;
        var folder = Written.By(contents);
        folder.Put("README.md", "Read me"u8);
        RecipeWriter.Write(contents with { Site = contents.Site with { Drafts = [] } }, folder);

        var paths = folder.List().Select(entry => entry.Path).ToArray();
        Assert.Contains("README.md", paths);
        Assert.DoesNotContain("content/article/entwurf.md", paths);
    }

    [Fact]
    public void A_folder_that_is_no_recipe_loses_nothing()
    {
        var folder = new MemoryFolder();
        folder.Put("content/other.txt", "mine"u8);
        RecipeWriter.Write(Sample.Read("kaffee").Contents, folder);

        Assert.Contains("content/other.txt", folder.List().Select(entry => entry.Path));
    }

    [Fact]
    public void A_recipe_travels_in_a_zip_archive_and_equal_sites_are_equal_archives()
    {
        var contents = Sample.Read("kaffee").Contents;
        var archive = Zip(contents);
        using var folder = new ZipFolder(new MemoryStream(archive), ZipArchiveMode.Read);

        Assert.Equal(contents, new RecipeReader().Read(folder).Value.Contents);
        Assert.Equal(archive, Zip(contents));
    }

    private static byte[] Zip(SiteContents contents)
    {
        using var stream = new MemoryStream();
        using (var folder = new ZipFolder(stream, ZipArchiveMode.Create))
        {
            RecipeWriter.Write(contents, folder);
        }

        return stream.ToArray();
    }
}
