using System.Text.Json.Nodes;
using ContentJourney.Publishing;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Opens, fills, keeps and removes content items as Orchard does.</summary>
internal sealed class ContentKeeper(IContentManager content)
{
    /// <summary>A content item to write to: a draft of the one that is there, or a new one.</summary>
    public async Task<ContentItem> OpenAsync(string? id, string type) =>
        (id is null ? null : await content.GetAsync(id, VersionOptions.DraftRequired)) ?? await content.NewAsync(type);

    /// <summary>Our parts are replaced; of others only what is said, so that what editors keep beside it stays.</summary>
    public static void Fill(ContentItem item, string name, JsonObject parts, Authorship by)
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

    /// <summary>Saves, checks and publishes it or not.</summary>
    /// <exception cref="InvalidContentException">Orchard refuses it.</exception>
    public async Task KeepAsync(ContentItem item, bool isNew, Fate fate, string path)
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
            throw new InvalidContentException($"{item.ContentType} \"{item.DisplayText}\": {string.Join(' ', checkedItem.Errors.Select(error => error.ErrorMessage))}", path);
        }

        await (fate switch
        {
            Fate.Published => content.PublishAsync(item),
            Fate.Hidden when !isNew => content.UnpublishAsync(item),
            _ => content.SaveDraftAsync(item),
        });
    }

    /// <summary>Removes all versions; nothing happens when there is none.</summary>
    public async Task RemoveAsync(string id)
    {
        if (await content.GetAsync(id, VersionOptions.Latest) is { } item)
        {
            await content.RemoveAsync(item);
        }
    }
}
