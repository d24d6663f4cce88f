using ContentJourney.Forms.Content;
using ContentJourney.OrchardCore.Editing;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Facts;

/// <summary>Shows and edits what every wording says the same.</summary>
internal sealed class FactsDriver(PostedPart posted) : ContentPartDisplayDriver<JourneyFactsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(JourneyFactsPart part, BuildPartEditorContext context)
    {
        var fields = $"{Prefix}.";
        return Initialize<PartEditor<JourneyFactsPart>>(GetEditorShapeType(context), editor => (editor.Part, editor.Fields) = (part, fields));
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(JourneyFactsPart part, UpdatePartEditorContext context)
    {
        if (posted.Read($"{Prefix}.") is { } form)
        {
            part.Facts = FactForm.Read(form, "facts");
            PostedPart.Tell(context.Updater, $"{Prefix}.", form.Problems);
        }

        return await EditAsync(part, context);
    }
}
