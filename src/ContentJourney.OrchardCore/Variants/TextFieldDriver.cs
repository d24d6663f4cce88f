using ContentJourney.Content;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>Lets editors of types say what a text field holds for the delivery API, where its type takes part.</summary>
internal sealed class TextFieldDriver(IStringLocalizer<TextFieldDriver> S) : ContentPartFieldDefinitionDisplayDriver
{
    /// <inheritdoc/>
    public override bool CanHandleModel(ContentPartFieldDefinition model) => model.FieldDefinition.Name == "TextField";

    /// <inheritdoc/>
    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context) => Initialize<FieldSettingsView>("JourneyFieldSettings_Edit", view =>
    {
        var settings = model.GetSettings<JourneyFieldSettings>();
        (view.Key, view.Kind, view.IsList) = (settings.Key, settings.Kind, settings.IsList);
    }).Location("Content:20");

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var view = new FieldSettingsView();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        var key = view.Key?.Trim() is { Length: > 0 } typed ? typed : null;
        if (key is not null && (!Key.IsName(key) || FieldDefinition.Reserved.Contains(key)))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Key), S["A field's key is a small letter, then letters and digits, e.g. readingMinutes, and none that every item has."]);
        }

        context.Builder.WithSettings(new JourneyFieldSettings { Key = key, Kind = view.Kind, IsList = view.IsList });
        return await EditAsync(model, context);
    }
}
