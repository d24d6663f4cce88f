using ContentJourney.Publishing;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Writes what a site has that no content item holds into Orchard's site settings.</summary>
internal sealed class SettingsWriter(ISiteService sites)
{
    public async Task WriteAsync(SiteChange change)
    {
        if (change.Settings is null && change.Experiments.Count == 0 && change.Removals.All(removal => removal.Noun != Noun.Experiment))
        {
            return;
        }

        var settings = await sites.LoadSiteSettingsAsync();
        var tenant = settings.TryGet<TenantSettings>(out var found) ? found : new TenantSettings();
        var gone = change.Removals.Where(removal => removal.Noun == Noun.Experiment).Select(removal => removal.Key).Concat(change.Experiments.Select(experiment => experiment.Key)).ToHashSet(StringComparer.Ordinal);
        tenant.Site = change.Settings ?? tenant.Site;
        tenant.Experiments = [.. (tenant.Experiments ?? []).Where(experiment => !gone.Contains(experiment.Key)), .. change.Experiments];
        settings.Put(tenant);
        await sites.UpdateSiteSettingsAsync(settings);
    }
}
