using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Documents;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;

namespace ContentJourney.Storage.Publishing;

/// <summary>Makes a change within a writing call. What it removes goes first, so that what it sets is there afterwards.</summary>
internal sealed class SiteWriter(ContentJourneyContext context, Edition edition, CancellationToken cancellation)
{
    private const string What = "saved";

    public async Task ApplyAsync(SiteChange change)
    {
        await ApplyDefinitionsAsync(change);
        await ApplyItemsAsync(change);
        await ApplyFilesAsync(change);
    }

    private async Task ApplyDefinitionsAsync(SiteChange change)
    {
        var definitions = await DefinitionRows.LoadAsync(context, edition, cancellation);
        foreach (var removal in change.Removals)
        {
            definitions.Remove(removal.Noun, removal.Key);
        }

        SetSettings(change.Settings, definitions);
        SetAll(change.Personas, Noun.Persona, persona => persona.Key, definitions);
        SetAll(change.PhaseModels, Noun.PhaseModel, model => model.Key, definitions);
        SetAll(change.Channels, Noun.Channel, channel => channel.Key, definitions);
        SetAll(change.ContentTypes, Noun.ContentType, type => type.Key, definitions);
        SetAll(change.Experiments, Noun.Experiment, experiment => experiment.Key, definitions);
        SetAll(change.Journeys, Noun.Journey, journey => journey.Key, definitions);
    }

    private void SetSettings(SiteSettings? settings, DefinitionRows definitions)
    {
        if (settings is null || (edition.Site.Settings is not null && DocumentJson.Read<SiteSettings>(edition.Site.Settings) == settings))
        {
            return;
        }

        if (edition.Site.Settings is null)
        {
            // The site comes into being, and every site starts with these.
            SetAll(BuiltInChannels.All, Noun.Channel, channel => channel.Key, definitions);
        }

        edition.Site.Settings = DocumentJson.Write(settings);
        edition.Site.SettingsVersion = edition.Show();
    }

    private static void SetAll<T>(ValueList<T> values, Noun noun, Func<T, string> key, DefinitionRows definitions)
        where T : notnull
    {
        foreach (var value in values)
        {
            definitions.Set(noun, key(value), value);
        }
    }

    private async Task ApplyItemsAsync(SiteChange change)
    {
        var removed = change.Removals.Where(removal => removal.Noun == Noun.Item).Select(removal => removal.Key).ToArray();
        var keys = removed.Concat(change.Items.Concat(change.Drafts).Concat(change.Edits).Select(item => item.Key));
        var items = await ItemRows.LoadAsync(context, edition, keys, withLatest: true, cancellation);
        foreach (var row in removed.Select(items.Find).OfType<ItemRow>())
        {
            items.Remove(row);
        }

        foreach (var item in change.Items)
        {
            items.Save(item, What);
            items.Publish(items.Find(item.Key)!);
        }

        foreach (var item in change.Drafts)
        {
            items.Save(item, What);
            items.Withdraw(items.Find(item.Key)!);
        }

        foreach (var item in change.Edits)
        {
            items.Save(item, What);
        }
    }

    private async Task ApplyFilesAsync(SiteChange change)
    {
        var files = new FileRows(context, edition);
        foreach (var removal in change.Removals.Where(removal => removal.Noun == Noun.File))
        {
            await files.RemoveAsync(removal.Key, cancellation);
        }

        foreach (var file in change.Files.AsEnumerable())
        {
            await files.SetAsync(file, cancellation);
        }
    }
}
