using System.CommandLine;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using ContentJourney.Shaping;

namespace ContentJourney.Web.Commands;

/// <summary>Validates, applies and exports recipes.</summary>
internal static class RecipeCommands
{
    private static readonly Argument<string> _folder = new("PATH") { Description = "The recipe's folder." };

    public static Command Create(SettingsOptions settings) => new("recipe", "Sites as folders of YAML and Markdown.")
    {
        Validate(),
        Apply(settings),
        Export(settings),
    };

    private static Command Validate()
    {
        var command = new Command("validate", "Say everything that is wrong with a recipe, each with file, line and column. Writes nothing.") { _folder };
        command.SetAction(parsed =>
        {
            var read = new RecipeReader(measure: AuthoredMeasure.By(new TextShaper())).Read(new DiskFolder(parsed.GetValue(_folder)!));
            return read.TryGet(out var recipe) ? Valid(recipe) : Mistakes(read.Problems);
        });
        return command;
    }

    private static Command Apply(SettingsOptions settings)
    {
        var command = new Command("apply", "Make the site what the recipe says: all of it, or nothing when something is wrong.") { _folder };
        command.SetAction((parsed, cancellation) => SiteCommand.RunAsync(settings, parsed, services => ApplyAsync(services, parsed.GetValue(_folder)!, cancellation), cancellation));
        return command;
    }

    private static Command Export(SettingsOptions settings)
    {
        var command = new Command("export", "Write the site into a folder as a recipe.") { _folder };
        command.SetAction((parsed, cancellation) => SiteCommand.RunAsync(settings, parsed, services => ExportAsync(services, parsed.GetValue(_folder)!, cancellation), cancellation));
        return command;
    }

    private static async Task<int> ApplyAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var read = services.GetRequiredService<RecipeReader>().Read(new DiskFolder(folder));
        if (!read.TryGet(out var recipe))
        {
            return Mistakes(read.Problems);
        }

        var by = new Authorship($"recipe {recipe.Contents.Site.Settings.Key}", services.GetRequiredService<TimeProvider>().GetUtcNow());
        var applied = await services.GetRequiredService<RecipeApplier>().ApplyAsync(services.GetRequiredService<ISiteStore>(), recipe, by, cancellation);
        return applied.TryGet(out var report) ? Applied(report) : Mistakes(applied.Problems);
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var exported = await RecipeApplier.ExportAsync(services.GetRequiredService<ISiteStore>(), new DiskFolder(folder), cancellation);
        if (!exported.TryGet(out var contents))
        {
            return Failures.Report(exported.Problems);
        }

        Console.WriteLine($"Wrote {contents.Site.Items.Count + contents.Site.Drafts.Count} items and {contents.Files.Count} files to {folder}.");
        return 0;
    }

    private static int Valid(Recipe recipe)
    {
        foreach (var warning in recipe.Warnings)
        {
            Console.WriteLine($"warning: {warning}");
        }

        var site = recipe.Contents.Site;
        Console.WriteLine($"The recipe {site.Settings.Key} is valid: {site.Items.Count + site.Drafts.Count} items, {site.Personas.Count} personas, {site.Journeys.Count} journeys, {recipe.Contents.Files.Count} files.");
        return 0;
    }

    private static int Applied(RecipeReport report)
    {
        foreach (var noun in report.Nouns.Where(noun => noun.Added.Count + noun.Changed.Count + noun.Removed.Count > 0))
        {
            Console.WriteLine($"{noun.Noun}: {noun.Added.Count} added, {noun.Changed.Count} changed, {noun.Removed.Count} removed, {noun.Unchanged.Count} as before");
        }

        Console.WriteLine(report.HasChanges ? $"The site is now at version {report.Version}." : "Nothing to change: the site already is what the recipe says.");
        return 0;
    }

    private static int Mistakes(ValueList<Problem> problems)
    {
        Failures.Report(problems);
        Console.Error.WriteLine(problems.Count == 1 ? "1 mistake; nothing was written." : $"{problems.Count} mistakes; nothing was written.");
        return Failures.ExitCode;
    }
}
