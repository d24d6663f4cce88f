using ContentJourney.OrchardCore.Tenants;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Handlers;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>Looks at a content item once all its parts have taken what was typed; what cannot even be a draft is told.</summary>
internal sealed class EditorChecks(ContentLayout layout, IContentDefinitionManager definitions) : IContentDisplayHandler
{
    /// <inheritdoc/>
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type || !TypeMappings.TakesPart(type))
        {
            return;
        }

        var open = await layout.OpenAsync(contentItem, CancellationToken.None);
        foreach (var problem in open.Unstorable)
        {
            context.Updater.ModelState.AddModelError(problem.Path, ProblemTexts.Of(problem));
        }
    }
}
