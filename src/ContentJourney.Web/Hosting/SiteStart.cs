using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using ContentJourney.Storage;

namespace ContentJourney.Web.Hosting;

/// <summary>What happens before the first request: the schema is brought up to date and an empty site filled.</summary>
internal static class SiteStart
{
    /// <summary>The report of the recipe that was applied; null when the site had content or no recipe is set.</summary>
    public static async Task<Outcome<SiteStartReport>> RunAsync(IServiceProvider services, HostSettings settings, CancellationToken cancellation)
    {
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(cancellation);
        var store = services.GetRequiredService<ISiteStore>();
        if (settings.Recipe is not { } folder || await store.ReadPublishedAsync(cancellation) is not null)
        {
            return new SiteStartReport(null);
        }

        var read = services.GetRequiredService<RecipeReader>().Read(new DiskFolder(folder));
        if (!read.TryGet(out var recipe))
        {
            return Outcome.Failed<SiteStartReport>(read.Problems);
        }

        var by = new Authorship($"recipe {recipe.Contents.Site.Settings.Key}", services.GetRequiredService<TimeProvider>().GetUtcNow());
        var applied = await services.GetRequiredService<RecipeApplier>().ApplyAsync(store, recipe, by, cancellation);
        return applied.TryGet(out var report) ? new SiteStartReport(report) : Outcome.Failed<SiteStartReport>(applied.Problems);
    }
}
