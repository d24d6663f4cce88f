using ContentJourney.OrchardCore.Editing;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Audience;

/// <summary>Shows and edits whom a content item is for.</summary>
internal sealed class AudienceDriver(PostedPart posted) : ContentPartDisplayDriver<JourneyAudiencePart>
{
    /// <inheritdoc/>
    public override IDisplayResult Edit(JourneyAudiencePart part, BuildPartEditorContext context)
    {
        var fields = $"{Prefix}.";
        return Initialize<PartEditor<JourneyAudiencePart>>(GetEditorShapeType(context), editor => (editor.Part, editor.Fields) = (part, fields));
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult> UpdateAsync(JourneyAudiencePart part, UpdatePartEditorContext context)
    {
        if (posted.Read($"{Prefix}.") is { } form)
        {
            part.Audience = AudienceForm.Read(form);
            PostedPart.Tell(context.Updater, $"{Prefix}.", form.Problems);
        }

        return await EditAsync(part, context);
    }
}
