using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Writing;
using ContentJourney.Publishing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using ISession = YesSql.ISession;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Writes items and definitions as content items, and the site's settings. One per scope.</summary>
internal sealed class ContentWriter(TenantSite site, IContentManager content, IContentDefinitionManager definitions, ISiteService sites, ISession session)
{
    private const string Writing = "ContentJourney.Writing";

    /// <summary>Gets whether this scope writes a change of the engine's, which has been checked as a whole.</summary>
    public static bool IsWriting => ShellScope.Get<bool>(Writing);

    public async Task WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        ShellScope.Set(Writing, true);
        try
        {
            await WriteSettingsAsync(change);
            foreach (var definition in DefinitionWriter.Write(change))
            {
                await WriteAsync(definition, by, cancellation);
            }

            var mappings = (await TypeMappings.ReadAsync(definitions)).ToLookup(mapping => mapping.Key, StringComparer.Ordinal);
            var locale = change.Settings?.DefaultLocale ?? await site.LookAsync(assembly => assembly.Snapshot.Site.Settings.DefaultLocale, cancellation);
            foreach (var (item, fate) in change.Items.Select(item => (item, Fate.Published)).Concat(change.Drafts.Select(item => (item, Fate.Hidden))).Concat(change.Edits.Select(item => (item, Fate.Draft))))
            {
                await WriteAsync(item, mappings[item.Type].First(), locale, fate, by, cancellation);
            }

            await RemoveAsync(change, cancellation);
        }
        catch
        {
            // Else what was written before it would be saved at the end of the scope.
            await session.CancelAsync();
            throw;
        }
    }

    private async Task WriteSettingsAsync(SiteChange change)
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

    private async Task WriteAsync(WrittenDefinition definition, Authorship by, CancellationToken cancellation)
    {
        var id = await site.LookAsync(assembly => assembly.DefinitionAt(DefinitionPath.Of(definition.Type, definition.Key))?.Id, cancellation);
        var item = await OpenAsync(id, definition.Type);
        Fill(item, definition.DisplayText, definition.Parts, by);
        await KeepAsync(item, id is null, Fate.Published);
    }

    private async Task WriteAsync(Item item, TypeMapping type, Locale locale, Fate fate, Authorship by, CancellationToken cancellation)
    {
        var before = await site.LookAsync(assembly => assembly.StatesOf(item.Key), cancellation);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in ItemWriter.Write(item, type, locale))
        {
            var id = before.FirstOrDefault(state => CultureOf(state, locale) == written.Locale && kept.Add(state.Id))?.Id;
            var opened = await OpenAsync(id, type.Type);
            Fill(opened, written.DisplayText, written.Parts, by);
            await KeepAsync(opened, id is null, fate);
        }

        foreach (var state in before.Where(state => !kept.Contains(state.Id)))
        {
            await RemoveAsync(state.Id);
        }
    }

    private static Locale CultureOf(ContentState state, Locale otherwise) =>
        Locale.TryParse((string?)state.Latest.Parts[PartNames.Localization]?["Culture"], out var locale) ? locale : otherwise;

    private async Task<ContentItem> OpenAsync(string? id, string type) =>
        (id is null ? null : await content.GetAsync(id, VersionOptions.DraftRequired)) ?? await content.NewAsync(type);

    // Our parts are replaced; of others only what is said, so that what editors keep beside it stays.
    private static void Fill(ContentItem item, string name, JsonObject parts, Authorship by)
    {
        (item.DisplayText, item.Author, item.Owner) = (name, by.Author, string.IsNullOrEmpty(item.Owner) ? by.Author : item.Owner);
        var all = (JsonObject)item.Content;
        foreach (var (part, value) in parts)
        {
            if (all[part] is not JsonObject target)
            {
                all[part] = target = [];
            }

            foreach (var (property, replacement) in value!.AsObject())
            {
                target[property] = replacement?.DeepClone();
            }
        }

        // What was read of the parts before is not what they hold now.
        item.Apply(item);
    }

    private async Task KeepAsync(ContentItem item, bool isNew, Fate fate)
    {
        if (isNew)
        {
            await content.CreateAsync(item, VersionOptions.Draft);
        }
        else
        {
            await content.UpdateAsync(item);
        }

        var checkedItem = await content.ValidateAsync(item);
        if (!checkedItem.Succeeded)
        {
            throw new InvalidContentException($"{item.ContentType} \"{item.DisplayText}\": {string.Join(' ', checkedItem.Errors.Select(error => error.ErrorMessage))}");
        }

        await (fate switch
        {
            Fate.Published => content.PublishAsync(item),
            Fate.Hidden when !isNew => content.UnpublishAsync(item),
            _ => content.SaveDraftAsync(item),
        });
    }

    private async Task RemoveAsync(SiteChange change, CancellationToken cancellation)
    {
        foreach (var removal in change.Removals.AsEnumerable())
        {
            var ids = await site.LookAsync(
                assembly => removal.Noun == Noun.Item ? [.. assembly.StatesOf(removal.Key).Select(state => state.Id)]
                    : DefinitionPath.Of(removal) is { } path && assembly.DefinitionAt(path) is { } state ? new[] { state.Id }
                    : [],
                cancellation);
            foreach (var id in ids)
            {
                await RemoveAsync(id);
            }
        }
    }

    private async Task RemoveAsync(string id)
    {
        if (await content.GetAsync(id, VersionOptions.Latest) is { } item)
        {
            await content.RemoveAsync(item);
        }
    }

    private enum Fate
    {
        Published,
        Draft,
        Hidden,
    }
}
