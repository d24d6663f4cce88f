using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>Edits journeys and shows them as maps.</summary>
internal sealed class JourneyPartDriver(DefinitionDesk definitions, IHttpContextAccessor http, AdminAddresses addresses, DefinitionNames names, TimeProvider time)
    : DefinitionDriver<JourneyPart, Journey>(Sort, definitions, http)
{
    /// <summary>Journeys as content items hold them.</summary>
    public static DefinitionSort<JourneyPart, Journey> Sort { get; } = new(
        new JourneyForm(),
        null,
        Noun.Journey,
        part => part.Journey,
        (part, journey) => part.Journey = journey,
        journey => journey.Key,
        (journey, name) => journey with { Name = name });

    public override async Task<IDisplayResult?> DisplayAsync(JourneyPart part, BuildPartDisplayContext context)
    {
        if (part.Journey is not { } journey)
        {
            return null;
        }

        var shown = new ShownJourney(part.ContentItem.ContentItemId, await ViewAsync(journey with { Name = part.ContentItem.DisplayText ?? journey.Name }));
        return await CombineAsync(
            View("JourneyPart", shown).Location("Detail", "Content:5").Location("DetailAdmin", "Content:5"),
            View("JourneyPart_SummaryAdmin", shown).Location("SummaryAdmin", "Content:5"));
    }

    protected override async ValueTask<Journey> CompleteAsync(Journey typed, JourneyPart part, FormReader reader, Desk desk) =>
        await JourneyStages.CompleteAsync(typed, part.Journey, reader, desk);

    protected override IDisplayResult Show(DefinitionEditor editor, JourneyPart part, BuildPartEditorContext context)
    {
        var view = part.Journey is { Stages.Count: > 0 } journey ? JourneyView.Of(editor.Desk, journey, time.GetUtcNow()) : null;
        var isStored = part.ContentItem.IsPublished() || part.ContentItem.HasDraft();
        return View<DefinitionEditor>(GetEditorShapeType(context), new JourneyEditor(
            editor,
            view,
            view is null ? "" : JourneyJson.Page(view, addresses.Map(names)),
            isStored ? addresses.Picture(part.ContentItem.ContentItemId) : ""));
    }

    private async Task<JourneyView> ViewAsync(Journey journey) => JourneyView.Of(await Definitions.ReadAsync(), journey, time.GetUtcNow());
}
