using ContentJourney.Content;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.OrchardCore.Translation.Mapping;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>Lets editors of types choose what feeds the base of a message, among the parts and fields that a type has.</summary>
internal sealed class VariantsSettingsDriver(IContentDefinitionManager definitions, IStringLocalizer<VariantsSettingsDriver> S) : ContentTypePartDefinitionDisplayDriver<JourneyVariantsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(ContentTypePartDefinition model, BuildEditorContext context) => Initialize<VariantsSettingsView>("JourneyVariantsPartSettings_Edit", view =>
    {
        var settings = model.GetSettings<JourneyVariantsPartSettings>();
        (view.Key, view.SuggestedKey) = (settings.Key, TypeNames.KeyFor(model.ContentTypeDefinition.Name));
        (view.Headline, view.Summary, view.Body, view.Media, view.CallToAction) = (settings.Headline, settings.Summary, settings.Body, settings.Media, settings.CallToAction);
        view.Texts = Choices(MessageSourceNames.Texts(model.ContentTypeDefinition));
        view.Pictures = Choices(MessageSourceNames.Fields(model.ContentTypeDefinition, "MediaField"));
        view.Links = Choices(MessageSourceNames.Fields(model.ContentTypeDefinition, "LinkField"));
    }).Location("Content");

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(ContentTypePartDefinition model, UpdateTypePartEditorContext context)
    {
        var view = new VariantsSettingsView();
        await context.Updater.TryUpdateModelAsync(view, Prefix, form => form.Key, form => form.Headline, form => form.Summary, form => form.Body, form => form.Media, form => form.CallToAction);
        var key = view.Key?.Trim() is { Length: > 0 } typed ? typed : null;
        if (key is not null && !Key.IsKey(key))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Key), S["A key has lower-case letters, digits and single hyphens, e.g. product-page."]);
        }
        else if ((await TypeMappings.ReadAsync(definitions)).FirstOrDefault(other => other.Key == (key ?? TypeNames.KeyFor(model.ContentTypeDefinition.Name)) && other.Type != model.ContentTypeDefinition.Name) is { } twin)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Key), S["The type \"{0}\" has this key already; each has a key of its own.", twin.Name]);
        }

        context.Builder.WithSettings(new JourneyVariantsPartSettings
        {
            Key = key,
            Headline = Chosen(view.Headline),
            Summary = Chosen(view.Summary),
            Body = Chosen(view.Body),
            Media = Chosen(view.Media),
            CallToAction = Chosen(view.CallToAction),
        });
        return await EditAsync(model, context);
    }

    private static string? Chosen(string? path) => string.IsNullOrEmpty(path) ? null : path;

    private static SelectListItem[] Choices(IEnumerable<(string Path, string Name)> sources) => [.. sources.Select(source => new SelectListItem($"{source.Name} ({source.Path})", source.Path))];
}
