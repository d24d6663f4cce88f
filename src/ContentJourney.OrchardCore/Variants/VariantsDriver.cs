using ContentJourney.OrchardCore.Editing;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>Shows and edits the wordings of a content item.</summary>
internal sealed class VariantsDriver(PostedPart posted) : ContentPartDisplayDriver<JourneyVariantsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(JourneyVariantsPart part, BuildPartEditorContext context)
    {
        var fields = $"{Prefix}.";
        return Initialize<PartEditor<JourneyVariantsPart>>(GetEditorShapeType(context), editor => (editor.Part, editor.Fields) = (part, fields));
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(JourneyVariantsPart part, UpdatePartEditorContext context)
    {
        if (posted.Read($"{Prefix}.") is { } form)
        {
            part.Variants = VariantRows.Read(form, part.Variants ?? []);
            PostedPart.Tell(context.Updater, $"{Prefix}.", form.Problems);
        }

        return await EditAsync(part, context);
    }
}
