using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Makes of what is typed into an editor the content item that it would be, which is never saved.</summary>
internal sealed class TypedContent(IContentManager content, IContentDefinitionManager definitions, IContentItemDisplayManager display, IUpdateModelAccessor updater)
{
    /// <summary>The content item as it is stored, or a new one of its type: a copy that nobody else holds. None when there is no such type.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its id, also where it is not stored yet.</param>
    public async Task<(ContentItem? Copy, bool IsNew)> CopyAsync(string type, string id)
    {
        var stored = await content.GetAsync(id, VersionOptions.Latest);
        if (await definitions.GetTypeDefinitionAsync(stored?.ContentType ?? type) is not { } definition)
        {
            return (null, true);
        }

        var copy = await content.NewAsync(definition.Name);
        // A number that no stored one has, so that nobody takes one for the other.
        (copy.Id, copy.ContentItemId) = (-1, id);
        if (stored is not null)
        {
            (copy.ContentItemVersionId, copy.DisplayText, copy.Owner, copy.Author) = (stored.ContentItemVersionId, stored.DisplayText, stored.Owner, stored.Author);
            (copy.CreatedUtc, copy.ModifiedUtc, copy.PublishedUtc) = (stored.CreatedUtc, stored.ModifiedUtc, stored.PublishedUtc);
            foreach (var (part, value) in (JsonObject)stored.Content)
            {
                ((JsonObject)copy.Content)[part] = value?.DeepClone();
            }

            copy.Apply(copy);
        }

        return (copy, stored is null);
    }

    /// <summary>Takes into a copy what the request's form says.</summary>
    public Task UpdateAsync(ContentItem copy, bool isNew) => display.UpdateEditorAsync(copy, updater.ModelUpdater, isNew);
}
