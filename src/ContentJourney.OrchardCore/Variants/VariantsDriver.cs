using ContentJourney.OrchardCore.Editing;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>Shows and edits the wordings of a content item.</summary>
internal sealed class VariantsDriver(PostedPart posted) : ContentPartDisplayDriver<JourneyVariantsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult? Display(JourneyVariantsPart part, BuildPartDisplayContext context) => part.Variants?.Where(variant => !variant.IsBase).Select(variant => variant.Key).ToArray() is { Length: > 0 } names
        ? Initialize<WordingsSummary>("JourneyVariantsPart_SummaryAdmin", summary => summary.Names = names).Location("SummaryAdmin", "Tags:20")
        : null;

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
