using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using ContentJourney.Storage;
using ContentJourney.Web.Accounts;

namespace ContentJourney.Web.Hosting;

/// <summary>What happens before the first request: the schema is brought up to date, an empty site filled, and a site that nobody administers given an administrator.</summary>
internal static class SiteStart
{
    /// <summary>What was done.</summary>
    public static async Task<Outcome<SiteStartReport>> RunAsync(IServiceProvider services, HostSettings settings, CancellationToken cancellation)
    {
        await services.GetRequiredService<StorageMigrator>().MigrateAsync(cancellation);
        var filled = await FillAsync(services, settings, cancellation);
        if (filled.Problems.Count > 0)
        {
            return Outcome.Failed<SiteStartReport>(filled.Problems);
        }

        await using var scope = services.CreateAsyncScope();
        var administrator = await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().PrepareAsync(settings.Administrator, cancellation);
        return administrator.TryGet(out var report) ? new SiteStartReport(filled.Value.SingleOrDefault(), report) : Outcome.Failed<SiteStartReport>(administrator.Problems);
    }

    // The report of the recipe that was applied; none when the site had content or no recipe is set.
    private static async Task<Outcome<ValueList<RecipeReport>>> FillAsync(IServiceProvider services, HostSettings settings, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<ISiteStore>();
        if (settings.Recipe is not { } folder || await store.ReadPublishedAsync(cancellation) is not null)
        {
            return (ValueList<RecipeReport>)[];
        }

        var read = services.GetRequiredService<RecipeReader>().Read(new DiskFolder(folder));
        if (!read.TryGet(out var recipe))
        {
            return Outcome.Failed<ValueList<RecipeReport>>(read.Problems);
        }

        var by = new Authorship($"recipe {recipe.Contents.Site.Settings.Key}", services.GetRequiredService<TimeProvider>().GetUtcNow());
        var applied = await services.GetRequiredService<RecipeApplier>().ApplyAsync(store, recipe, by, cancellation);
        return applied.TryGet(out var report) ? (ValueList<RecipeReport>)[report] : Outcome.Failed<ValueList<RecipeReport>>(applied.Problems);
    }
}
