using ContentJourney.Checking;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Writing;
using ContentJourney.Publishing;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell.Scope;
using ISession = YesSql.ISession;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Writes a change of the site as content items and settings. One per scope.</summary>
internal sealed class ContentWriter(TenantSite site, ContentKeeper content, SettingsWriter settings, IContentDefinitionManager definitions, ISession session)
{
    private const string Writing = "ContentJourney.Writing";

    /// <summary>Gets whether this scope writes a change of the engine's, which has been checked as a whole.</summary>
    public static bool IsWriting => ShellScope.Get<bool>(Writing);

    public async Task WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        ShellScope.Set(Writing, true);
        try
        {
            await settings.WriteAsync(change);
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

    private async Task WriteAsync(WrittenDefinition definition, Authorship by, CancellationToken cancellation)
    {
        var id = await site.LookAsync(assembly => assembly.DefinitionAt(DefinitionPath.Of(definition.Type, definition.Key))?.Id, cancellation);
        var item = await content.OpenAsync(id, definition.Type);
        ContentKeeper.Fill(item, definition.DisplayText, definition.Parts, by);
        await content.KeepAsync(item, id is null, Fate.Published, DefinitionPath.Of(definition.Type, definition.Key));
    }

    private async Task WriteAsync(Item item, TypeMapping type, Locale locale, Fate fate, Authorship by, CancellationToken cancellation)
    {
        var before = await site.LookAsync(assembly => assembly.StatesOf(item.Key).Select(state => (state.Id, Locale: assembly.LocaleOf(state.Latest))).ToArray(), cancellation);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in ItemWriter.Write(item, type, locale))
        {
            var id = before.FirstOrDefault(state => state.Locale == written.Locale && kept.Add(state.Id)).Id;
            var opened = await content.OpenAsync(id, type.Type);
            ContentKeeper.Fill(opened, written.DisplayText, written.Parts, by);
            await content.KeepAsync(opened, id is null, fate, SitePath.Of("items", item.Key));
        }

        foreach (var state in before.Where(state => !kept.Contains(state.Id)))
        {
            await content.RemoveAsync(state.Id);
        }
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
                await content.RemoveAsync(id);
            }
        }
    }
}
